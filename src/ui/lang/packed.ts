/**
 * Words by the keys that they have in English. Published files of the other languages have the words alone, in the order
 * of the English ones, which are there: their keys would be a fifth of what a reader waits for. A gap is said in English.
 */
export function unpacked<Words>(english: Words, packed: unknown): Words {
  if (!Array.isArray(packed)) return (packed as Words | undefined) ?? english;
  const words: readonly unknown[] = packed;
  const entries = Object.entries(english as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, word], i) => [key, unpacked(word, words[i])])) as Words;
}
