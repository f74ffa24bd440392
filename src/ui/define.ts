/**
 * Registers a tag once. A second copy of this package on the page says so and leaves the first in place, where a bare
 * `customElements.define` would throw and take the rest of its file with it. Does nothing where there are no custom
 * elements (in Node).
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) console.warn(`<${tag}> is on this page twice; the first copy is used.`);
}
