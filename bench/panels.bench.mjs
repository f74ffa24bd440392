/** Measures the time from a reader's first interaction with a visible graphic to its opened table, and of a second opening. */
import { TAGS } from '../scripts/lib/tags.mjs';

const open = (page, tag, origin, again) =>
  page.evaluate(
    async (name, url, second) => {
      await import(url);
      const element = document.body.appendChild(document.createElement(name));
      await element.updateComplete;
      // Everything that loads without interaction has been loaded.
      await new Promise((resolve) => setTimeout(resolve, 800));
      const panel = element.shadowRoot.querySelector('[part=table]');
      const opened = async () => {
        const start = performance.now();
        window.dispatchEvent(new window.PointerEvent('pointermove'));
        panel.dispatchEvent(new window.PointerEvent('pointerover', { bubbles: true, composed: true }));
        panel.querySelector('summary').click();
        while (!panel.open || !panel.querySelector('td'))
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - start;
      };
      const first = await opened();
      if (!second) return first;
      await new Promise((resolve) => setTimeout(resolve, 800));
      panel.open = false;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return opened();
    },
    tag,
    `${origin}/dist/cdn/${tag}.js`,
    again,
  );

/** @type {import('./run.mjs').Bench[]} */
export const benches = TAGS.flatMap((tag) => [
  {
    name: `<${tag}>: from the first touch to the opened table`,
    unit: 'ms',
    limit: 150,
    measure: (page, origin) => open(page, tag, origin, false),
  },
  {
    name: `<${tag}>: the second time`,
    unit: 'ms',
    limit: 50,
    measure: (page, origin) => open(page, tag, origin, true),
  },
]);
