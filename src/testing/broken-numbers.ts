/** Returns the texts and attributes of an element that contain `NaN`, `Infinity` or an invalid date. */
export function brokenNumbers({ shadowRoot }: Element): string[] {
  const nodes = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  const written = nodes.flatMap((node) => [
    ...[...node.attributes].map(({ name, value }) => `${name}="${value}"`),
    ...[...node.childNodes].flatMap((child) => (child instanceof Text ? child.data : [])),
  ]);
  return written.filter((text) => /NaN|Infinity|Invalid Date/.test(text));
}
