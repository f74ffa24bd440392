/** The size that a graphic is drawn for. */
export interface Size {
  /** Inline size in px. */
  width: number;
  /** The font size around the graphic in px: what 1em is. */
  em: number;
  /** How much wider text is where a reader has set letters and words further apart, in px for each letter. Defaults to none. */
  spread?: number;
}

// Widths in em of common sans serif fonts, rounded up: a label may get a little too much space, never too little.
const NARROW = /[\s.,:;'’|()[\]il!ftrj·-]/;
// Marks that only control the direction of text.
const INVISIBLE = /[\u061c\u200e\u200f\u2066-\u2069]/;
const WIDE = /[MW@%mw—]/;

/**
 * Returns the estimated width of a text, in the unit of `fontSize`, for layouts where nothing can be measured (on a
 * server, before the first layout). Real text may be up to a tenth narrower.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const char of text) {
    if (INVISIBLE.test(char)) continue;
    if (NARROW.test(char)) em += 0.34;
    else if (WIDE.test(char)) em += 0.9;
    // Chinese characters are as wide as high.
    else if (char > '\u2e7f') em += 1;
    else em += char >= 'A' && char <= 'Z' ? 0.7 : 0.57;
  }
  return em * fontSize * (bold ? 1.07 : 1);
}

/** Maps a number of the domain to a position in the range, in the range's unit. */
export type Scale = (value: number) => number;

/** Returns a linear scale. A domain of no width maps everything to the start of the range. */
export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}
