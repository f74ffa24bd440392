/** Opens articles whose scripts are late, and checks that nothing moves by a pixel, in any form or language. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { newPage } from '../lib/open-page.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const WIDTHS = [390, 1000];
const LANGUAGES = ['en', 'ru', 'ur'];
/** The delay of each file after the one before, in ms. */
const LAG = 20;

function snippet(...args) {
  const { stdout, stderr } = spawnSync(execPath, [join(root, bin), 'snippet', ...args], { encoding: 'utf8' });
  assert.equal(stderr, '');
  return stdout;
}

/** The HTML of a graphic in an article, and the script that draws it. */
const FORMS = {
  'the tag with its content': ['index.js', (tag, lang) => snippet(tag, '--lang', lang)],
  'the div with its content': ['auto.js', (tag, lang) => snippet(tag, '--form', 'div', '--lang', lang)],
  'the bare tag': ['auto.js', (tag, lang) => `<${tag} lang="${lang}"></${tag}>`],
};

/** Returns an article with all four, each followed by a line that would move. */
const article = (script, graphics) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>An article</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/cdn/corridor-elements.css">
  <script type="module" src="/dist/cdn/${script}"></script>
  <body style="margin: 16px; line-height: 1.6">${graphics.map((graphic) => `${graphic}<p>What follows</p>`).join('\n')}
</html>`;

/** Runs in a page before anything else: records layout shifts. */
function watch() {
  window.moved = [];
  new window.PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const names = sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof window.Element ? node : node?.parentElement;
        const beside = element?.previousElementSibling;
        const [was, is] = [previousRect, currentRect].map(({ top, height }) => `${top}+${height}`);
        return `${element?.localName} after ${beside?.dataset.story ?? beside?.localName}: ${was} to ${is}`;
      });
      window.moved.push({ value, names });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const ready = (tags) => tags.every((tag) => document.querySelector(tag)?.matches(':defined:state(ready)'));
const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))));

describe('an article whose scripts come late', { concurrency: false }, () => {
  const pages = {};
  const fixture = browserFixture({ pages });

  /** Opens an article, loads scripts one after the other once it was painted, and returns the layout shifts. */
  async function movedIn(address, width, { reserves = true } = {}) {
    // High enough for the whole page, because shifts off screen are not reported.
    const { page, close } = await newPage(fixture.browser, { width, height: 9000 });
    let painted;
    let last = new Promise((resolve) => (painted = resolve));
    await page.evaluateOnNewDocument(watch);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (!reserves && path.endsWith('.css')) return void request.respond({ contentType: 'text/css', body: '' });
      if (!path.endsWith('.js')) return void request.continue();
      last = last.then(() => new Promise((resolve) => setTimeout(resolve, LAG)));
      void last.then(() => request.continue());
    });
    // Not awaited yet, because loading ends after the scripts, which wait for the first paint.
    const loaded = page.goto(fixture.server.url + address);
    await page.waitForSelector('p:last-child');
    await page.evaluate(frames);
    assert.equal(await page.evaluate(ready, TAGS), false, 'the scripts were to come later');
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth),
      width,
      'what stands inside is too wide',
    );
    painted();
    await loaded;
    await page.waitForFunction(ready, { timeout: 20_000 }, TAGS);
    await page.waitForNetworkIdle({ idleTime: 300 });
    await page.evaluate(frames);
    const moved = await page.evaluate(() => window.moved);
    await close();
    return moved;
  }

  for (const [form, [script, graphic]] of Object.entries(FORMS)) {
    for (const lang of LANGUAGES) {
      it(`does not move where it holds ${form}, in ${lang}, at ${WIDTHS.join(' and ')} px`, async () => {
        const address = `${script}-${lang}`;
        pages[`/${address}`] = article(
          script,
          TAGS.map((tag) => graphic(tag, lang)),
        );
        const moved = await Promise.all(WIDTHS.map((width) => movedIn(address, width)));
        assert.deepEqual(moved, [[], []]);
      });
    }
  }

  it('would fail without the style sheet that reserves the height', async () => {
    const [script, graphic] = FORMS['the bare tag'];
    pages['/bare'] = article(
      script,
      TAGS.map((tag) => graphic(tag, 'en')),
    );
    assert.notDeepEqual(await movedIn('bare', 390, { reserves: false }), []);
  });
});
