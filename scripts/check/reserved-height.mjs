/**
 * Scrolls through pages whose scripts are late, down and back, in common fonts: little of the reserved height of a graphic
 * stays empty, and nothing in sight moves.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { TAGS } from '../lib/tags.mjs';

/** The height that may stay empty below a graphic, in px. */
const MAX_EMPTY = 24;
const HEIGHT = 800;
const WIDTHS = [320, 390, 680, 1000, 1400];
/** Default fonts of browsers, with and without serifs: the widest and the narrowest. */
const FONTS = ['DejaVu Sans', 'DejaVu Serif', 'Liberation Sans', 'Liberation Serif'];
const LANGUAGES = ['en', 'ru', 'ur'];

const TEXT = `<p>${'A page is read from its beginning. '.repeat(8)}</p>`;

const article = (lang, font) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>An article</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/cdn/corridor-elements.css">
  <style>body { margin: 0; padding: 16px; font: 16px/1.6 '${font}' } p { margin-block: 16px }</style>
  <script type="module" src="/dist/cdn/index.js"></script>
  <h1>An article</h1>
  ${TAGS.map((tag) => `${TEXT}<${tag}></${tag}>`).join('\n')}
  ${TEXT.repeat(12)}
</html>`;

/** Runs in a page before anything else: records layout shifts. */
function watch() {
  window.moved = [];
  new window.PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const places = sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof window.Element ? node : node?.parentElement;
        return `${element?.localName} from ${previousRect.top} to ${currentRect.top}`;
      });
      window.moved.push(`${value.toFixed(4)}: ${places.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in a page: returns the empty height below each graphic whose end is on screen, in px. */
const emptyOnScreen = (tags) =>
  tags.flatMap((tag) => {
    const element = document.querySelector(tag);
    const { bottom } = element.getBoundingClientRect();
    const end = element.shadowRoot.querySelector('figure').getBoundingClientRect().bottom;
    return bottom > 0 && end < window.innerHeight ? [[tag, bottom - end]] : [];
  });

const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));

describe('the reserved height of a graphic', { concurrency: 2 }, () => {
  const pages = {};
  const fixture = browserFixture({ pages });

  /** Opens an article, loads its scripts after it was painted and scrolled to `place`, and waits for all drawings. */
  async function open(lang, font, width, place) {
    const address = `/${lang}-${font.replace(' ', '-')}`;
    pages[address] = article(lang, font);
    const { page, close } = await newPage(fixture.browser, { width, height: HEIGHT });
    let begin;
    const painted = new Promise((resolve) => (begin = resolve));
    await page.evaluateOnNewDocument(watch);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const waits = request.url().endsWith('.js') ? painted : Promise.resolve();
      void waits.then(() => request.continue());
    });
    const loaded = page.goto(fixture.server.url + address.slice(1));
    await page.waitForSelector('p:last-child');
    await page.evaluate(rest);
    if (place) await page.evaluate(place);
    begin();
    await loaded;
    await drawn(page, TAGS);
    await page.waitForNetworkIdle({ idleTime: 200 });
    await page.evaluate(rest);
    return { page, close };
  }

  /** Scrolls to the end of a page and back, and returns the empty heights on the way. */
  async function read(page) {
    const found = [];
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    const down = Array.from({ length: Math.ceil(end / 300) }, (_, i) => i * 300);
    for (const top of [...down, ...down.toReversed()]) {
      await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
      await page.evaluate(rest);
      found.push(...(await page.evaluate(emptyOnScreen, TAGS)));
    }
    return found;
  }

  for (const lang of LANGUAGES) {
    for (const [i, width] of WIDTHS.entries()) {
      const font = FONTS[(i + LANGUAGES.indexOf(lang)) % FONTS.length];
      it(`leaves at most ${MAX_EMPTY} px empty and moves nothing in ${lang}, in ${font}, at ${width} px`, async () => {
        const { page, close } = await open(lang, font, width);
        const found = await read(page);
        assert.deepEqual(new Set(found.map(([tag]) => tag)), new Set(TAGS), 'all were seen');
        assert.deepEqual(
          found.filter(([, empty]) => empty > MAX_EMPTY),
          [],
        );
        assert.deepEqual(await page.evaluate(() => window.moved), []);
        await close();
      });
    }
  }

  it('moves nothing where the end of a graphic is on screen as the scripts run, and is released when it no longer is', async () => {
    for (const tag of TAGS) {
      const { page, close } = await open(
        'en',
        'Liberation Serif',
        390,
        `document.querySelector('${tag}').nextElementSibling
        .scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      assert.deepEqual(await page.evaluate(() => window.moved), []);
      await page.evaluate(() => window.scrollBy({ top: 2 * window.innerHeight, behavior: 'instant' }));
      await page.evaluate(rest);
      const found = await read(page);
      assert.deepEqual(
        found.filter(([, empty]) => empty > MAX_EMPTY),
        [],
      );
      assert.deepEqual(await page.evaluate(() => window.moved), []);
      await close();
    }
  });
});
