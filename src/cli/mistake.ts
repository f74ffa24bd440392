/** An error that the user can correct; printed as one sentence, without a stack trace. */
export class Mistake extends Error {}

/** Returns a word if it is known; throws a `Mistake` otherwise. */
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
