// `instanceof` fails for nodes and events of another document, so these tests check properties.

/** Whether something is an element, of any document. */
export const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;

/** Whether something is an element with one of these tag names. */
export const isTag = <Name extends keyof HTMLElementTagNameMap>(
  target: unknown,
  ...names: readonly Name[]
): target is HTMLElementTagNameMap[Name] =>
  isElement(target) && (names as readonly string[]).includes(target.localName);

/** Returns the element or its nearest ancestor that matches a selector; `null` where none does. */
export const closestTo = (target: EventTarget | null | undefined, selector: string): HTMLElement | null =>
  isElement(target) ? target.closest<HTMLElement>(selector) : null;

/** Returns the shadow root around a node; `undefined` outside of shadow roots. */
export function shadowAround(node: Node): ShadowRoot | undefined {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : undefined;
}

/** Whether an event is a keyboard event. */
export const isKey = (event: Event): event is KeyboardEvent => 'key' in event;

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

/** Returns the element with a `data-id`. `CSS.escape`, which would make a selector of it, is missing in unit tests. */
export const byDataId = (root: ParentNode, id: string, selector = '[data-id]'): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(selector)].find(({ dataset }) => dataset['id'] === id);
