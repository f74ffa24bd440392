/**
 * Opens pages of built graphics as a reader does, and measures everything that is loaded and everything in the document;
 * `size.mjs` only measures the entries. Limits are in `.ci/budgets.json`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const { arrival } = JSON.parse(readFileSync(join(root, '.ci', 'budgets.json'), 'utf8'));
/** The wait for everything that is loaded without interaction, in ms. */
const REST = 1500;

const article = (script, tags, above) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>An article</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/cdn/corridor-elements.css">
  <script type="module" src="/dist/cdn/${script}"></script>
  <body><h1>An article</h1><div style="block-size: ${above}px"></div>
  ${tags.map((tag) => `<${tag}></${tag}><p>What follows</p>`).join('\n')}
</html>`;

const weightOf = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Runs in a page: opens every panel of every graphic, and waits until each is drawn. */
async function openAll(tags) {
  for (const tag of tags) {
    const { shadowRoot } = document.querySelector(tag);
    for (const { part } of [...shadowRoot.querySelectorAll('details[part]')]) {
      const panel = shadowRoot.querySelector(`details[part=${part}]`);
      panel.open = true;
      const late = performance.now() + 10_000;
      while (panel.childElementCount < 2 && performance.now() < late) await new Promise((go) => setTimeout(go, 20));
    }
  }
}

describe('what a page loads and contains', { concurrency: false }, () => {
  const pages = {};
  const fixture = browserFixture({ pages });

  async function visit(name, script, tags, { above = 0, height = 900, act } = {}) {
    pages[`/${name}`] = article(script, tags, above);
    const { page, messages, close } = await newPage(fixture.browser, { width: 800, height });
    const bodies = [];
    page.on('response', (response) => {
      if (response.url().startsWith(fixture.server.url)) bodies.push(response.buffer());
    });
    await page.goto(fixture.server.url + name);
    await drawn(page, tags);
    await act?.(page);
    await new Promise((resolve) => setTimeout(resolve, REST));
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted) => metrics.find((one) => one.name === wanted).value;
    const arrived = await Promise.all(bodies);
    await close();
    assert.deepEqual(messages, []);
    return {
      bytes: arrived.reduce((sum, body) => sum + weightOf(body), 0),
      requests: arrived.length,
      nodes: metric('Nodes'),
      heap: metric('JSHeapUsedSize'),
    };
  }

  function assertWithin(found, limits, context) {
    const counts = Object.keys(limits).map((key) => `${Math.round(found[key])} of ${limits[key]} ${key}`);
    context.diagnostic(counts.join(', '));
    for (const [key, limit] of Object.entries(limits))
      assert.ok(found[key] <= limit, `${found[key]} ${key}, over ${limit}`);
  }

  for (const script of ['index.js', 'auto.js']) {
    it(`is within limits where four graphics are below the first screen, untouched, with ${script}`, async (context) => {
      assertWithin(await visit(`below-${script}`, script, TAGS, { above: 3000 }), arrival.below[script], context);
    });
  }

  for (const tag of TAGS) {
    it(`is within limits where <${tag}> is in sight, untouched`, async (context) => {
      assertWithin(await visit(tag, `${tag}.js`, [tag], { height: 2600 }), arrival.seen[tag], context);
    });
  }

  it('is within limits where every panel of all four is open', async (context) => {
    const act = (page) => page.evaluate(openAll, TAGS);
    assertWithin(await visit('opened', 'index.js', TAGS, { act }), arrival.opened, context);
  });
});
