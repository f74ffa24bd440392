import type { LitElement } from 'lit';
import { RovingTabindex, stepTo } from '../../ui/a11y/roving-tabindex.js';

/** Makes the counts of a graphic reachable with the arrow keys. */
export function start(host: LitElement): void {
  const counts = new RovingTabindex(host, {
    items: '.counts li',
    stops: 'a, button',
    onKey(key, item) {
      const { items } = counts;
      const to = stepTo(key, items.indexOf(item), items.length - 1);
      if (to !== undefined) items[to]?.querySelector<HTMLElement>('.count')?.focus();
      return to !== undefined;
    },
  });
}
