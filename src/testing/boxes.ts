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
/** Those of fonts for Urdu are twice as high as their letters there. */
const URDU_LEADING = engine === 'chromium' ? TOLERANCE : 12;

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
  const meet = (a: Boxed, b: Boxed) => {
    const leading = /\p{Script=Arabic}/u.test(a.text + b.text) ? URDU_LEADING : LEADING;
    return (
      a.box.left < b.box.right - TOLERANCE &&
      b.box.left < a.box.right - TOLERANCE &&
      a.box.top < b.box.bottom - leading &&
      b.box.top < a.box.bottom - leading
    );
  };
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => (meet(one, other) ? [`${one.text} × ${other.text}`] : [])),
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
