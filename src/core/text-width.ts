// Widths in em of a common sans serif, measured loosely upwards: labels may get a little more room, never less.
const NARROW = /[\s.,:;'’|()[\]il!ftrj·-]/;
// Marks that only steer the direction of text.
const INVISIBLE = /[\u061c\u200e\u200f\u2066-\u2069]/;
const WIDE = /[MW@%mw—]/;

/**
 * About how wide a text will be, in the unit of `fontSize`. For keeping labels apart where nothing can be measured
 * (on a server, before the first layout); real text may be up to a tenth narrower.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const char of text) {
    if (INVISIBLE.test(char)) continue;
    if (NARROW.test(char)) em += 0.34;
    else if (WIDE.test(char)) em += 0.9;
    // Chinese letters fill their square.
    else if (char > '\u2e7f') em += 1;
    else em += char >= 'A' && char <= 'Z' ? 0.7 : 0.57;
  }
  return em * fontSize * (bold ? 1.07 : 1);
}
