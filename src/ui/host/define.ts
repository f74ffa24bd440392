/**
 * The tags that this copy of the package has registered. No two copies on a page share one, so the first can stand for its
 * copy: the builds for pages name their Trusted Types policy by it.
 */
export const registered: string[] = [];

/**
 * Registers a tag once. A second copy of this package on the page says so and leaves the first in place, where a bare
 * `customElements.define` would throw and take the rest of its file with it. Does nothing where there are no custom
 * elements (in Node).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag);
  if (!known) {
    registered.push(tag);
    customElements.define(tag, element);
  } else if (known !== element) console.warn(`<${tag}> is on this page twice; the first copy is used.`);
}
