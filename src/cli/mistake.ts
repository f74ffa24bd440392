/** What the person at the keyboard can put right: told in one sentence, without a trace. */
export class Mistake extends Error {}

/** The one of the known words that was written. */
export function known<Choice extends string>(
  what: string,
  written: string | undefined,
  words: readonly Choice[],
): Choice {
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  throw new Mistake(
    `${what} ${written === undefined ? 'is missing' : `"${written}" is not known`}. Known: ${words.join(', ')}.`,
  );
}
