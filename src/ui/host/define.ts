/**
 * The tags that this copy of the package has registered. The first one identifies the copy, because no two copies on a page
 * share a tag: the browser builds use it in the name of their Trusted Types policy.
 */
export const registered: string[] = [];

/**
 * Registers a tag once. A second copy of this package warns and keeps the first, while `customElements.define` would throw
 * and stop its script. Does nothing where there are no custom elements (in Node).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag);
  if (!known) {
    registered.push(tag);
    customElements.define(tag, element);
  } else if (known !== element) console.warn(`<${tag}> is on this page twice; the first copy is used.`);
}
