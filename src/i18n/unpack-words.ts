/**
 * Words by the keys that they have in English. Published files of the other languages have the words alone, in the order
 * of the English ones, which are there: their keys would be a fifth of what a reader waits for. A gap is said in English.
 */
export function unpackWords<Words>(english: Words, words: unknown): Words {
  if (!Array.isArray(words)) return (words as Words | undefined) ?? english;
  return Object.fromEntries(
    Object.entries(english as Record<string, unknown>).map(([key, word], i) => [
      key,
      unpackWords(word, words[i] as unknown),
    ]),
  ) as Words;
}
