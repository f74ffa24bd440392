/** Opens the built pages as a reader does, and checks what is shown, what is requested, and that nothing moves. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import {
  drawn,
  holdScripts,
  largestDrawing,
  launch,
  layoutShift,
  newPage,
  painted,
  scrollToEnd,
} from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';
import { LIVE, TAGS } from '../lib/tags.mjs';

const MOST_SHIFT = 0.01;
const SIZES = [
  [360, 740],
  [800, 1000],
  [1200, 800],
];

/** The share of a tag's reserved height that may be empty, because line breaks cannot be predicted. */
const MOST_SPARE = 0.15;

const bytesOf = (png) => Buffer.from(png).toString('base64');

/**
 * The difference of colour values, of 256, that is ignored: the browser smooths edges a little differently in a composited
 * layer. A handful of values differ by more; after a move by a quarter of a pixel, more than 10,000 do.
 */
const SMOOTHING = 32;
const MOST_SMOOTHED = 100;

/** Returns how many colour values of two pictures differ by more than the tolerance; all of them where the sizes differ. */
async function differing(one, other, tolerance) {
  const read = async (base64) => {
    const bytes = Uint8Array.from(window.atob(base64), (letter) => letter.charCodeAt(0));
    const image = await window.createImageBitmap(new window.Blob([bytes], { type: 'image/png' }));
    const context = new window.OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const [a, b] = [await read(one), await read(other)];
  return a.length === b.length ? a.filter((step, i) => Math.abs(step - b[i]) > tolerance).length : a.length;
}

describe('the built pages', { concurrency: false }, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await serve();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page, scrolls to where a reader may be when the scripts arrive, and returns how far the text moved. */
  async function shiftAt(name, [width, height], place, { reserve = true } = {}) {
    const { page, close } = await newPage(browser, { width, height });
    const release = await holdScripts(page, reserve ? {} : { without: '/corridor-elements.css' });
    // The load event comes after the scripts, but this is about what is on screen before them.
    const loaded = page.goto(server.url + name);
    await page.waitForSelector('main:not(:has(~ *))');
    await page.evaluate(painted);
    // With the end of a graphic in the middle of the screen, every change of its height moves the text below.
    if (place) await page.$eval(place, scrollToEnd);
    const waiting = await page.$$(':not(:defined)');
    assert.equal(waiting.length, TAGS.length, 'the scripts were to be late');
    await release();
    await loaded;
    await drawn(page, TAGS);
    const shift = await page.evaluate(layoutShift);
    await close();
    return shift;
  }

  for (const name of ['article.html', 'dashboard.html']) {
    describe(name, { concurrency: false }, () => {
      it('draws all four in silence, from its own files, cached or not', async () => {
        const { page, messages, requests, close } = await newPage(browser);
        for (const visit of ['first', 'cached']) {
          await (visit === 'first' ? page.goto(server.url + name) : page.reload());
          await drawn(page, TAGS);
          const heights = await page.evaluate(
            (tags) => tags.map((tag) => document.querySelector(tag).shadowRoot.querySelector('figure').offsetHeight),
            TAGS,
          );
          assert.ok(Math.min(...heights) > 150, `heights ${heights.join(', ')}`);
        }
        assert.deepEqual(messages, []);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:')),
          [],
        );
        assert.deepEqual(
          requests.filter((url) => /\.(?:view|schema)-/.test(url)),
          [],
          'loaded before it was needed',
        );
        await close();
      });

      for (const tag of Object.keys(LIVE)) {
        it(`brings the live layer of <${tag}> as the reader engages, in silence and in place`, async () => {
          const { page, messages, requests, close } = await newPage(browser);
          await page.goto(server.url + name);
          await drawn(page, TAGS);
          const before = await page.evaluate(largestDrawing, tag);
          await page.mouse.move(before.x, before.y, { steps: 3 });
          const isMounted = (name, mark) => document.querySelector(name).shadowRoot.querySelector(mark);
          await page.waitForFunction(isMounted, { timeout: 5000 }, tag, LIVE[tag].mark);
          await drawn(page, TAGS);
          assert.ok(requests.some((url) => url.includes(`/${tag}.view-`)));
          assert.equal((await page.evaluate(largestDrawing, tag)).height, before.height);
          assert.deepEqual(messages, []);
          assert.deepEqual(
            requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:')),
            [],
          );
          await close();
        });
      }

      it('brings the live map as the same picture, and back from the full screen to it', async () => {
        const { page, close } = await newPage(browser, { width: 800, height: 900 });
        await page.goto(server.url + name);
        await drawn(page, TAGS);
        // Only the buttons are new, and the style of this page hides them.
        await page.evaluate(() => {
          const sheet = new window.CSSStyleSheet();
          sheet.replaceSync('corridor-map::part(zoom) { visibility: hidden }');
          document.adoptedStyleSheets = [sheet];
        });
        await page.evaluate(() => document.querySelector('corridor-map').scrollIntoView({ behavior: 'instant' }));
        const box = await page.evaluateHandle(() =>
          document.querySelector('corridor-map').shadowRoot.querySelector('.box'),
        );
        const shot = async () => {
          await drawn(page, TAGS);
          return box.screenshot();
        };
        const before = await shot();
        await page.$eval('corridor-map', (map) => map.setAttribute('loading', 'eager'));
        await page.waitForFunction(
          () => document.querySelector('corridor-map').shadowRoot.querySelector('.sheet svg text'),
          { timeout: 5000 },
        );
        const live = await shot();
        const different = await page.evaluate(differing, bytesOf(before), bytesOf(live), SMOOTHING);
        assert.ok(different < MOST_SMOOTHED, `${different} values differ`);

        await page.evaluate(() => (document.adoptedStyleSheets = []));
        const button = await box.$('.zoom button:last-child');
        await button.click();
        await page.waitForFunction(() => document.fullscreenElement, { timeout: 5000 });
        await drawn(page, TAGS);
        const filled = await box.$eval('.sheet', (sheet) => [sheet.clientWidth, sheet.clientHeight]);
        assert.deepEqual(filled, await page.evaluate(() => [window.innerWidth, window.innerHeight]));
        await page.evaluate(() => document.exitFullscreen());
        await page.waitForFunction(() => !document.fullscreenElement, { timeout: 5000 });
        await drawn(page, TAGS);
        await new Promise((resolve) => setTimeout(resolve, 500));
        assert.equal(await box.$eval('[aria-label="Whole map"]', (one) => one.getAttribute('aria-disabled')), 'true');
        await close();
      });

      it('stores nothing', async () => {
        const { page, close } = await newPage(browser);
        await page.goto(server.url + name);
        await drawn(page, TAGS);
        const stored = await page.evaluate(async () => ({
          cookie: document.cookie,
          items: window.localStorage.length + window.sessionStorage.length,
          databases: (await window.indexedDB.databases()).length,
          caches: (await window.caches.keys()).length,
        }));
        assert.deepEqual(stored, { cookie: '', items: 0, databases: 0, caches: 0 });
        assert.deepEqual(await page.browserContext().cookies(), []);
        await close();
      });

      it('shows what stands inside the tags without script', async () => {
        const { page, close } = await newPage(browser, { script: false });
        await page.goto(server.url + name);
        for (const tag of TAGS) {
          const heading = await page.waitForSelector(`${tag} h3`, { visible: true, timeout: 2000 });
          assert.ok(heading, tag);
        }
        await close();
      });

      it('keeps within a screen of 320 px', async () => {
        const { page, close } = await newPage(browser, { width: 320, height: 640 });
        await page.goto(server.url + name);
        await drawn(page, TAGS);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await close();
      });

      for (const scheme of ['light', 'dark']) {
        it(`is accessible when it is ${scheme}`, async () => {
          const { page, close } = await newPage(browser, { scheme });
          await page.goto(server.url + name);
          await drawn(page, TAGS);
          await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
          const faults = await page.evaluate(async () => {
            const { violations } = await window.axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join('; ')}`);
          });
          assert.deepEqual(faults, []);
          await close();
        });
      }
    });
  }

  it('give pictures that hold what is drawn', async () => {
    const { page, messages, close } = await newPage(browser);
    await page.goto(`${server.url}article.html`);
    await drawn(page, TAGS);
    for (const tag of TAGS) {
      const [shown, given] = await page.evaluate(async (name) => {
        const element = document.querySelector(name);
        const shapes = (tree) => [...tree.querySelectorAll('svg :is(path, rect, circle, line)')].length;
        const picture = new window.DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
        return [shapes(element.shadowRoot), shapes(picture)];
      }, tag);
      // Pictures show nothing that needs a pointer.
      assert.ok(shown > 10 && given > shown / 2, `<${tag}>: ${given} of ${shown} shapes`);
    }
    assert.deepEqual(messages, []);
    await close();
  });

  for (const name of ['article.html', 'dashboard.html']) {
    for (const size of SIZES) {
      it(`do not jump at ${size[0]} px when scripts are late: ${name}`, async () => {
        const places = [undefined, ...TAGS];
        const shifts = await Promise.all(places.map((place) => shiftAt(name, size, place)));
        const jumps = places.map((place, i) => `${place ?? 'top'} ${shifts[i].toFixed(4)}`);
        assert.ok(Math.max(...shifts) <= MOST_SHIFT, jumps.join(', '));
      });
    }
  }

  it('reserve little more height than the graphics need', async () => {
    for (const [width, height] of SIZES) {
      const { page, close } = await newPage(browser, { width, height });
      await page.goto(`${server.url}article.html`);
      await drawn(page, TAGS);
      const spare = await page.evaluate(
        (tags) =>
          tags.map((tag) => {
            const element = document.querySelector(tag);
            return 1 - element.shadowRoot.querySelector('figure').offsetHeight / element.offsetHeight;
          }),
        TAGS,
      );
      const told = TAGS.map((tag, i) => `${tag} ${spare[i].toFixed(2)}`).join(', ');
      assert.ok(Math.max(...spare) <= MOST_SPARE, `at ${width} px: ${told}`);
      await close();
    }
  });

  it('would fail without the style sheet that reserves the height', async () => {
    const shifts = await Promise.all(TAGS.map((tag) => shiftAt('dashboard.html', SIZES[1], tag, { reserve: false })));
    assert.ok(Math.max(...shifts) > MOST_SHIFT, shifts.join(', '));
  });
});
