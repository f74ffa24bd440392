/** Where a word may be parted, unseen until it is. */
const SOFT_HYPHEN = '\u00AD';

/** A text in one line. */
export const inOne = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

/** A text in two lines, as even as its words allow; in one where it is one word. */
export function inTwo(text: string): string {
  const whole = inOne(text);
  const middle = whole.length / 2;
  const spaces = [...whole.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? whole : `${whole.slice(0, at)}\n${whole.slice(at + 1)}`;
}

/** A text in as many lines as it has parts: "Trans-", "Afghan", "railway". */
export const inAll = (text: string): string => text.replaceAll(SOFT_HYPHEN, '-').replace(/(?<=-)| /g, '\n');
