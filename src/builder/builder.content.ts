/** What readers see without script: taken from the graphic that is drawn, in its language and with its options. */
export interface Content {
  headline: string;
  summary: string;
  table: { head: readonly string[]; rows: readonly (readonly string[])[] } | undefined;
  sources: readonly { name: string; url: string }[];
}

/** Numbers of sources and signs on buttons mean nothing outside of the graphic. */
const textOf = (element: Element | null | undefined): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const mark of copy?.querySelectorAll('.marks, sup, svg, [aria-hidden="true"]') ?? []) mark.remove();
  return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
};

function tableIn(root: ShadowRoot): Content['table'] {
  const table = root.querySelector<HTMLTableElement>('[part="table"] table');
  const [head, ...rows] = [...(table?.rows ?? [])].map((row) => [...row.cells].map(textOf));
  return head && { head, rows };
}

/** The content of a graphic; `undefined` while nothing is drawn. */
export function contentOf({ shadowRoot }: Element): Content | undefined {
  if (!shadowRoot?.querySelector('figure')) return undefined;
  const links = [...shadowRoot.querySelectorAll<HTMLAnchorElement>('[part="sources"] li a')];
  return {
    headline: textOf(shadowRoot.querySelector('[part="headline"]')),
    summary: textOf(shadowRoot.querySelector('[part="summary"]')),
    table: tableIn(shadowRoot),
    sources: links.map((link) => ({ name: textOf(link.closest('li')?.querySelector('bdi')), url: link.href })),
  };
}
