/** An attribute value that is not known: what was written and what would have been understood. */
export interface OptionProblem {
  attribute: string;
  value: string;
  known: readonly string[];
  /** A sentence more that helps to mend it. */
  hint?: string;
}

/** Collects what is wrong with an element's attributes while they are read. */
export type Report = (problem: OptionProblem) => void;

/** One of the known words, or the default for anything else. Reports what is not known. */
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
 * The known words of a list separated by spaces or commas, in the order written. An empty or wholly unknown list is
 * `undefined`: show everything. Reports each word that is not known.
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
