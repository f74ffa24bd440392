import { engine } from './engine.js';

/** A text and its bounding box. */
export interface Boxed {
  text: string;
  box: DOMRect;
}

/** Overlaps up to this are ignored, in px. */
const TOLERANCE = 0.5;
/** The same for lines above one another: outside Chromium, boxes of texts are higher than their letters by more. */
const LEADING = engine === 'chromium' ? TOLERANCE : 3;

/**
 * Returns the bounding box of an element, in SVG without its stroke: Firefox alone counts it in on screen, and rounds the box of
 * a text outwards.
 */
export function boxOf(element: Element): DOMRect {
  if (!(element instanceof SVGGraphicsElement)) return element.getBoundingClientRect();
  const { x, y, width, height } = element.getBBox();
  const toScreen = element.getScreenCTM() ?? undefined;
  const corners = DOMQuad.fromRect({ x, y, width, height });
  const moved = [corners.p1, corners.p2, corners.p3, corners.p4].map((corner) =>
    toScreen ? corner.matrixTransform(toScreen) : corner,
  );
  return new DOMQuad(...moved).getBounds();
}

export const boxesOf = (texts: Iterable<Element>): Boxed[] =>
  Array.from(texts, (text) => ({ text: text.textContent, box: boxOf(text) }));

/** Returns the pairs of texts that overlap. */
export function overlaps(all: readonly Boxed[]): string[] {
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - TOLERANCE &&
    b.left < a.right - TOLERANCE &&
    a.top < b.bottom - LEADING &&
    b.top < a.bottom - LEADING;
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
