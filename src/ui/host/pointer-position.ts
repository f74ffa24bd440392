/** The position of a pointer event on the screen. */
type Pointed = Pick<MouseEvent, 'clientX' | 'clientY'>;

/**
 * Returns the position of a pointer in the coordinates of a drawing with the given `width` and `height`. Pages such as
 * slides may scale a drawing, while pointer events have screen coordinates.
 */
export function pointerPosition(
  drawing: Element,
  { clientX, clientY }: Pointed,
  { width, height }: { readonly width: number; readonly height: number },
): [x: number, y: number] {
  const shown = drawing.getBoundingClientRect();
  return [((clientX - shown.left) * width) / shown.width, ((clientY - shown.top) * height) / shown.height];
}
