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

/** Returns the direction of a time axis; `undefined` for `auto`, the direction of the language. Reports unknown values. */
export function readAxis(value: string | undefined, report: Report): 'ltr' | 'rtl' | undefined {
  const axis = readChoice('axis', value, ['auto', 'ltr', 'rtl'], 'auto', report);
  return axis === 'auto' ? undefined : axis;
}

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

/** Whether an address is an http or https URL, absolute or relative. */
export function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://a.example/').protocol);
  } catch {
    // Not an address at all.
    return false;
  }
}
