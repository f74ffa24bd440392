import { until } from './fixtures.js';

/**
 * Touches every graphic of a test's page as soon as it is added, as a reader would, because panels are drawn only after that.
 * Import this module for its side effect.
 */
const GRAPHICS = 'corridor-map, incident-trend, trade-target-gauge, visit-timeline';

function touch(graphic: Element): void {
  // Its listeners are added to its shadow root in the first update.
  void Promise.resolve().then(() => graphic.shadowRoot?.dispatchEvent(new PointerEvent('pointerover')));
}

new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    if (node.matches(GRAPHICS)) touch(node);
    node.querySelectorAll(GRAPHICS).forEach(touch);
  }
}).observe(document, { childList: true, subtree: true });

/** Returns a panel once its content is drawn. */
export async function panelOf(element: Element, part: string): Promise<Element> {
  const panel = () => element.shadowRoot?.querySelector(`details[part=${part}]`);
  await until(() => (panel()?.childElementCount ?? 0) > 1, `the panel ${part}`);
  return panel() ?? element;
}
