/** What a pointer's event tells of its place on the screen. */
type Pointed = Pick<MouseEvent, 'clientX' | 'clientY'>;

/**
 * Where a pointer is on a drawing, in the drawing's own px, whose `width` and `height` are given. What a page zooms or
 * scales (slides, page builders) is larger or smaller on the screen than it was drawn, and a pointer is told on the screen.
 */
export function pointerPosition(
  drawing: Element,
  { clientX, clientY }: Pointed,
  { width, height }: { readonly width: number; readonly height: number },
): [x: number, y: number] {
  const shown = drawing.getBoundingClientRect();
  return [((clientX - shown.left) * width) / shown.width, ((clientY - shown.top) * height) / shown.height];
}
