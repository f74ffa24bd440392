/** An unknown attribute value: what was written, and the values that are known. */
export interface OptionProblem {
  attribute: string;
  value: string;
  known: readonly string[];
  /** One more sentence that helps to correct it. */
  hint?: string;
}

/** Called for each problem while an element's attributes are read. */
export type Report = (problem: OptionProblem) => void;

/** Returns one of the known words, or the default for anything else. Reports unknown values. */
export function readChoice<const Choice extends string>(
  attribute: string,
  value: string | null | undefined,
  known: readonly Choice[],
  fallback: Choice,
  report: Report,
): Choice {
  if (value === null || value === undefined || value.trim() === '') return fallback;
  const word = value.trim();
  const found = known.find((choice) => choice === word);
  if (found === undefined) report({ attribute, value: word, known });
  return found ?? fallback;
}

/**
 * Returns the known words of a list separated by spaces or commas, in the order written; `undefined` (show everything) for
 * an empty or wholly unknown list. Reports each unknown word.
 */
export function readList<const Choice extends string>(
  attribute: string,
  value: string | null | undefined,
  known: readonly Choice[],
  report: Report,
): Choice[] | undefined {
  const words = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const found = words.flatMap((word) => {
    const choice = known.find((one) => one.toLowerCase() === word.toLowerCase());
    if (choice === undefined) report({ attribute, value: word, known });
    return choice === undefined ? [] : [choice];
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}
