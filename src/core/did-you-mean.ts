/** Of more words than this none is suggested: they are data, not names that anybody types. */
const MOST = 500;

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How many letters are to be added, left out or exchanged to get from one word to another. */
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

/** The known word that was most likely meant; `undefined` where none is like what was written. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  if (known.length > MOST) return undefined;
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
