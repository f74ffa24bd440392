/** Prints every graphic: it is complete, without controls, and nothing is clipped. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emulate } from '../../lib/open-page.mjs';
import { TAGS } from '../../lib/tags.mjs';
import { graphics } from './graphic.mjs';
import { settle } from './keys.mjs';
import { misplaced } from './misplaced.mjs';

/**
 * What only a reader with a screen can use; by the class or part of each. Chromium paints the words of a button in the head of
 * a table on the first sheet alone, so the words must stand there without its box.
 */
const CONTROLS =
  'select, input, textarea, [part=download], [part=tools], [part=controls], .zoom, .hint, .close, .twisty, .sort, .sort svg, .sorted, .choice button, .asks, .live .sheet, canvas, .tip';

/** The width that `print-controller.ts` draws at. */
const MEASURE = 600;

/** What must be there, by the elements that it is made of. */
const WHOLE = {
  'corridor-map': ['.box > svg.map .run', '[role=treeitem]', '[part=table] td', '.terms dt', '.pieces li'],
  'trade-target-gauge': ['.meter svg', '.counts li', '[part=table] td', '.pace td'],
  'visit-timeline': ['.strip .item', '.entry'],
  'incident-trend': ['.box > svg .mark', '[part=table] td', '[part=definitions] dd'],
};

/** Runs in the page, as a browser prints it: all of it happens before the sheet is laid out. */
function print(tag, moment) {
  window.dispatchEvent(new window.Event(moment));
  const { shadowRoot } = document.querySelector(tag);
  return Number(
    [...shadowRoot.querySelectorAll('svg:not(.live svg)')]
      .map((svg) => svg.getAttribute('width'))
      .sort((a, b) => b - a)[0],
  );
}

/** Runs in the page: what of some elements is seen, and what of their links. */
function onPaper(tag, controls, wanted) {
  const { shadowRoot } = document.querySelector(tag);
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const seen = (element) => element.checkVisibility({ opacityProperty: true }) && element.getClientRects().length > 0;
  return {
    controls: all(controls)
      .filter(seen)
      .map((one) => one.outerHTML.slice(0, 80)),
    hidden: wanted.filter((selector) => !all(selector).some(seen) || !all(selector).every(seen)),
    closed: all('[aria-expanded=false]').length,
    entries: new Set(all('.entry').map((one) => one.dataset.id)).size,
    // Isolated, so that it stays one in a text that is read from right to left, but for the blank before it.
    links: all('.source-list a').filter(
      (link) => !getComputedStyle(link, '::after').content.includes(` \u2066<${link.href}>\u2069`),
    ).length,
    sources: all('.source-list a').filter(seen).length,
    ink: getComputedStyle(shadowRoot.querySelector('.headline')).color,
    surface: getComputedStyle(shadowRoot.host).backgroundColor,
  };
}

describe('on paper', { concurrency: false }, () => {
  const open = graphics();

  for (const tag of TAGS) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['ur', 'rtl'],
    ]) {
      it(`<${tag}> is whole, with no controls and its links as addresses, in ${lang}`, async () => {
        // A reader who has worked with it, on a dark screen.
        const { page, close } = await open(tag, { width: 1000, lang, dir, attributes: 'theme="dark" loading="eager"' });
        await page.waitForNetworkIdle({ idleTime: 200 });
        await settle(page);
        await page.setViewport({ width: 640, height: 900 });
        await emulate(page, {}, 'print');
        assert.equal(await page.evaluate(print, tag, 'beforeprint'), MEASURE);
        const paper = await page.evaluate(onPaper, tag, CONTROLS, WHOLE[tag]);
        assert.deepEqual(paper.controls, []);
        assert.deepEqual(paper.hidden, []);
        assert.equal(paper.closed, 0);
        assert.ok(paper.sources > 10 && paper.links === 0, `${paper.links} of ${paper.sources} without their address`);
        assert.deepEqual([paper.ink, paper.surface], ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
        assert.deepEqual(await page.evaluate(misplaced, tag, 'style, title'), []);
        await page.evaluate(print, tag, 'afterprint');
        await emulate(page, {});
        await settle(page);
        const screen = await page.evaluate(onPaper, tag, CONTROLS, []);
        assert.ok(screen.controls.length > 0 || tag === 'visit-timeline', 'the controls are gone');
        await close();
      });
    }
  }

  it('<visit-timeline> has every entry, also those that a filter hides', async () => {
    const { page, close } = await open('visit-timeline');
    const count = () => page.evaluate(onPaper, 'visit-timeline', CONTROLS, []);
    await page.$eval('visit-timeline', ({ shadowRoot }) => shadowRoot.querySelector('.tools > summary').click());
    await settle(page);
    const { entries: all } = await count();
    await page.$eval('visit-timeline', ({ shadowRoot }) => {
      const search = shadowRoot.querySelector('input[type=search]');
      search.value = 'Tokayev';
      search.dispatchEvent(new window.Event('input', { bubbles: true }));
    });
    await settle(page);
    assert.ok((await count()).entries < all);
    await page.evaluate(print, 'visit-timeline', 'beforeprint');
    assert.equal((await count()).entries, all);
    await page.evaluate(print, 'visit-timeline', 'afterprint');
    await settle(page);
    assert.ok((await count()).entries < all);
    await close();
  });
});
