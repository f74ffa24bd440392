/** The soft hyphen, invisible unless a line breaks there. */
const SOFT_HYPHEN = '\u00AD';

/** The text on one line. */
export const onOneLine = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

/** The text on two lines of similar length, broken between words; a single word stays on one line. */
export function onTwoLines(text: string): string {
  const whole = onOneLine(text);
  const middle = whole.length / 2;
  const spaces = [...whole.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? whole : `${whole.slice(0, at)}\n${whole.slice(at + 1)}`;
}

/** The text with a line for every part: "Trans-", "Afghan", "railway". */
export const onAllLines = (text: string): string => text.replaceAll(SOFT_HYPHEN, '-').replace(/(?<=-)| /g, '\n');
