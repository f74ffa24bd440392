/**
 * Returns words with their keys. Published files of other languages are arrays in the order of the English table, because
 * keys would be a fifth of their size. A missing word is in English.
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
