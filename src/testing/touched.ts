import { until } from './fixtures.js';

/**
 * Lets a reader touch every graphic of a test's page as soon as it is there, as most tests of panels mean it: what stands in
 * panels is drawn once somebody has. Import it for what it does.
 */
const GRAPHICS = 'corridor-map, incident-trend, trade-target-gauge, visit-timeline';

function touch(graphic: Element): void {
  // Its listeners wait inside it, from its first update on.
  void Promise.resolve().then(() => graphic.shadowRoot?.dispatchEvent(new PointerEvent('pointerover')));
}

new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    if (node.matches(GRAPHICS)) touch(node);
    node.querySelectorAll(GRAPHICS).forEach(touch);
  }
}).observe(document, { childList: true, subtree: true });

/** What stands in a panel, once it is drawn. */
export async function panelOf(element: Element, part: string): Promise<Element> {
  const panel = () => element.shadowRoot?.querySelector(`details[part=${part}]`);
  await until(() => (panel()?.childElementCount ?? 0) > 1, `the panel ${part}`);
  return panel() ?? element;
}
