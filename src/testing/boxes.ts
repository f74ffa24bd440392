/** A text, and the box it takes on the screen. */
export interface Boxed {
  text: string;
  box: DOMRect;
}

/** What the screen is not finer than, in px. */
const FINE = 0.5;

export const boxesOf = (texts: Iterable<Element>): Boxed[] =>
  Array.from(texts, (text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));

/** The pairs of texts that cover each other. */
export function overlaps(all: readonly Boxed[]): string[] {
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - FINE && b.left < a.right - FINE && a.top < b.bottom - FINE && b.top < a.bottom - FINE;
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} × ${other.text}`] : [])),
  );
}

/** The texts that a frame cuts. */
export const cutBy = (frame: DOMRect, all: readonly Boxed[]): string[] =>
  all
    .filter(
      ({ box }) =>
        box.left < frame.left - FINE ||
        box.right > frame.right + FINE ||
        box.top < frame.top - FINE ||
        box.bottom > frame.bottom + FINE,
    )
    .map(({ text }) => text);
