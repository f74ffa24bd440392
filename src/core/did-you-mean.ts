/** With more known words than this nothing is suggested: they are data, not names that people type. */
const MAX_WORDS = 500;

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the edit distance of two words: how many letters to add, remove or replace. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [n, letter] of [...from].entries()) {
    const next = [n + 1];
    for (let i = 1; i <= to.length; i++) {
      const exchanged = (row[i - 1] ?? 0) + Number(to[i - 1] !== letter);
      next.push(Math.min(exchanged, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Returns the known word that was most likely meant; `undefined` where none is similar. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  if (known.length > MAX_WORDS) return undefined;
  const word = plain(written);
  let found: string | undefined;
  // A third of the letters may be wrong.
  let least = Math.floor(word.length / 3) + 1;
  for (const one of known) {
    const count = edits(word, plain(one));
    if (count < least) [found, least] = [one, count];
  }
  return found;
}
