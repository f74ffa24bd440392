// Nodes and events of another document are no instances of the classes of this one, so they are known by what they are.

/** Whether something is an element, of whatever document. */
export const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;

/** Whether something is an element of one of these names. */
export const isTag = <Name extends keyof HTMLElementTagNameMap>(
  target: unknown,
  ...names: readonly Name[]
): target is HTMLElementTagNameMap[Name] =>
  isElement(target) && (names as readonly string[]).includes(target.localName);

/** The element, or the nearest around it, that a selector means; `null` where there is none. */
export const closestTo = (target: EventTarget | null | undefined, selector: string): HTMLElement | null =>
  isElement(target) ? target.closest<HTMLElement>(selector) : null;

/** The shadow root that a node stands in; `undefined` where it stands in the page itself. */
export function shadowAround(node: Node): ShadowRoot | undefined {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : undefined;
}

/** Whether an event tells of a key. */
export const isKey = (event: Event): event is KeyboardEvent => 'key' in event;
