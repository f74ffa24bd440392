/** The pages that the consumers' tests open, and the functions that inspect them. */
import assert from 'node:assert/strict';
import { drawn, newPage } from '../lib/open-page.mjs';
import { TAGS } from '../lib/tags.mjs';

export const htmlPage = (head, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page</title>
  <link rel="icon" href="data:," />
  ${head}
  <body>${body}</body>
</html>`;
export const moduleScript = (src) => `<script type="module" src="${src}"></script>`;
export const allTags = `${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}<output></output>`;

/** Reserves height for graphics that are drawn later. */
export const STYLE_SHEET = '<link rel="stylesheet" href="/cdn/corridor-elements.css" />';

export const OWN_DATA = `<script type="module">
  const visits = await (await fetch('/data/visits.json')).json();
  const timeline = document.querySelector('visit-timeline');
  timeline.data = { ...visits, visits: visits.visits.slice(0, 3), events: [] };
  timeline.addEventListener('visit-select', ({ visit }) => {
    document.querySelector('output').textContent += visit + ';';
  });
</script>`;

/** Runs in a page: returns what each graphic shows. */
export const whatShows = (names) =>
  names.map((name) => {
    const { shadowRoot } = document.querySelector(name);
    const headlines = [...shadowRoot.querySelectorAll('[part="headline"]')];
    return {
      figures: shadowRoot.querySelectorAll('figure').length,
      drawn: shadowRoot.querySelector('svg').getBoundingClientRect().height > 0,
      headline: headlines.map((headline) => headline.innerText.trim()).join(),
      framed: getComputedStyle(shadowRoot.querySelector('figure')).borderTopWidth,
    };
  });

/** Runs in a page: whether each drawing is inside its graphic and not clipped, and the frame fills the graphic. */
export const howDrawingsFit = (names) =>
  names.map((name) => {
    const host = document.querySelector(name);
    const { left, right } = host.getBoundingClientRect();
    const drawings = [...host.shadowRoot.querySelectorAll('svg[viewBox]')].map((one) => {
      const box = one.getBoundingClientRect();
      // A drawing that is scaled down as a whole is not clipped.
      const { width, height } = one.viewBox.baseVal;
      return {
        inside: box.left >= left - 0.5 && box.right <= right + 0.5,
        whole: Math.abs(box.width / box.height - width / height) < 0.05,
      };
    });
    const { offsetWidth } = host.shadowRoot.querySelector('figure');
    return { name, drawings, fits: host.scrollWidth <= host.clientWidth && offsetWidth === host.clientWidth };
  });

/** Opens a page, selects the newest visit as a reader would, and expects three visits, one event and no console messages. */
export async function usePage(browser, address, tags) {
  const { page, messages, close } = await newPage(browser);
  await page.goto(address);
  await drawn(page, tags);
  await page.waitForFunction(
    () => document.querySelector('visit-timeline').shadowRoot.querySelectorAll('.title').length === 3,
  );
  const seen = await page.evaluate(async (names) => {
    const timeline = document.querySelector('visit-timeline');
    await timeline.complete;
    await timeline.updateComplete;
    const title = timeline.shadowRoot.querySelector('.title');
    const id = title.closest('[data-id]').dataset.id;
    title.click();
    // A framework may need a moment to render again.
    for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return {
      figures: names.map((name) => document.querySelector(name).shadowRoot.querySelectorAll('figure').length),
      headline: timeline.shadowRoot.querySelector('[part="headline"]').textContent.trim(),
      visits: timeline.data.visits.length,
      expected: `${id};`,
      told: document.querySelector('output').textContent,
    };
  }, tags);
  await close();
  assert.deepEqual(messages, []);
  assert.deepEqual(
    seen.figures,
    tags.map(() => 1),
  );
  assert.equal(seen.visits, 3);
  assert.equal(seen.told, seen.expected);
  return seen;
}
