/**
 * Reads pages whose scripts come late, from top to bottom and back, in what browsers set text in: little of the room that
 * is held for a graphic stays empty, and nothing that a reader sees moves.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, launch, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';
import { TAGS } from '../lib/tags.mjs';

/** What may stay empty under a graphic, in px. */
const LITTLE = 24;
const HEIGHT = 800;
const WIDTHS = [320, 390, 680, 1000, 1400];
/** Text with and without serifs, in the widest and the narrowest letters that browsers take of their own accord. */
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

/** Runs in a page before anything of it: adds up what moves on screen. */
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

/** Runs in a page: how much stays empty under each graphic, as long as its end is on screen, in px. */
const emptyOnScreen = (tags) =>
  tags.flatMap((tag) => {
    const element = document.querySelector(tag);
    const { bottom } = element.getBoundingClientRect();
    const end = element.shadowRoot.querySelector('figure').getBoundingClientRect().bottom;
    return bottom > 0 && end < window.innerHeight ? [[tag, bottom - end]] : [];
  });

const rest = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));

describe('the room held for a graphic', { concurrency: 2 }, () => {
  const pages = {};
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await serve({ pages });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Opens an article, lets its scripts in once it has been painted and read as far as `place`, and waits for all drawings. */
  async function open(lang, font, width, place) {
    const address = `/${lang}-${font.replace(' ', '-')}`;
    pages[address] = article(lang, font);
    const { page, close } = await newPage(browser, { width, height: HEIGHT });
    let begin;
    const painted = new Promise((resolve) => (begin = resolve));
    await page.evaluateOnNewDocument(watch);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const waits = request.url().endsWith('.js') ? painted : Promise.resolve();
      void waits.then(() => request.continue());
    });
    const loaded = page.goto(server.url + address.slice(1));
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

  /** Scrolls to the end of a page and back, and tells what was empty under the graphics on the way. */
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
      it(`leaves at most ${LITTLE} px empty and moves nothing in ${lang}, in ${font}, at ${width} px`, async () => {
        const { page, close } = await open(lang, font, width);
        const found = await read(page);
        assert.deepEqual(new Set(found.map(([tag]) => tag)), new Set(TAGS), 'all were seen');
        assert.deepEqual(
          found.filter(([, empty]) => empty > LITTLE),
          [],
        );
        assert.deepEqual(await page.evaluate(() => window.moved), []);
        await close();
      });
    }
  }

  it('moves nothing where the end of a graphic is on screen as the scripts come, and is let go when it no longer is', async () => {
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
        found.filter(([, empty]) => empty > LITTLE),
        [],
      );
      assert.deepEqual(await page.evaluate(() => window.moved), []);
      await close();
    }
  });
});
