/** A text and its bounding box. */
export interface Boxed {
  text: string;
  box: DOMRect;
}

/** Overlaps up to this are ignored, in px. */
const TOLERANCE = 0.5;

export const boxesOf = (texts: Iterable<Element>): Boxed[] =>
  Array.from(texts, (text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));

/** Returns the pairs of texts that overlap. */
export function overlaps(all: readonly Boxed[]): string[] {
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - TOLERANCE &&
    b.left < a.right - TOLERANCE &&
    a.top < b.bottom - TOLERANCE &&
    b.top < a.bottom - TOLERANCE;
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} × ${other.text}`] : [])),
  );
}

/** Returns the texts that are clipped by a frame. */
export const cutBy = (frame: DOMRect, all: readonly Boxed[]): string[] =>
  all
    .filter(
      ({ box }) =>
        box.left < frame.left - TOLERANCE ||
        box.right > frame.right + TOLERANCE ||
        box.top < frame.top - TOLERANCE ||
        box.bottom > frame.bottom + TOLERANCE,
    )
    .map(({ text }) => text);
