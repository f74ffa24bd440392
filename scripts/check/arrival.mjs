/**
 * Opens pages of built graphics as a reader does and counts all that arrives and all that then stands in the document: what
 * the entries alone weigh (`size.mjs`) is only a part of it. Limits are in `.ci/budgets.json`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { drawn, launch, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const { arrival } = JSON.parse(readFileSync(join(root, '.ci', 'budgets.json'), 'utf8'));
/** Long enough for everything that comes by itself. */
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

/** Runs in a page: opens every panel of every graphic, as a reader who wants all of it, and waits until each is drawn. */
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

describe('what arrives, and stands in a page', { concurrency: false }, () => {
  const pages = {};
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await serve({ pages });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  async function visit(name, script, tags, { above = 0, height = 900, act } = {}) {
    pages[`/${name}`] = article(script, tags, above);
    const { page, messages, close } = await newPage(browser, { width: 800, height });
    const bodies = [];
    page.on('response', (response) => {
      if (response.url().startsWith(server.url)) bodies.push(response.buffer());
    });
    await page.goto(server.url + name);
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

  function hold(found, limits, context) {
    const told = Object.keys(limits).map((key) => `${Math.round(found[key])} of ${limits[key]} ${key}`);
    context.diagnostic(told.join(', '));
    for (const [key, limit] of Object.entries(limits))
      assert.ok(found[key] <= limit, `${found[key]} ${key}, over ${limit}`);
  }

  for (const script of ['index.js', 'auto.js']) {
    it(`is little where four graphics stand below the first screen and nobody touches them, with ${script}`, async (context) => {
      hold(await visit(`below-${script}`, script, TAGS, { above: 3000 }), arrival.below[script], context);
    });
  }

  for (const tag of TAGS) {
    it(`is little where <${tag}> is in sight and nobody touches it`, async (context) => {
      hold(await visit(tag, `${tag}.js`, [tag], { height: 2600 }), arrival.seen[tag], context);
    });
  }

  it('is what a reader asked for where every panel of all four is open', async (context) => {
    const act = (page) => page.evaluate(openAll, TAGS);
    hold(await visit('opened', 'index.js', TAGS, { act }), arrival.opened, context);
  });
});
