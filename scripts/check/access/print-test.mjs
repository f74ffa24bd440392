/** Prints every graphic, and checks that it is complete, without controls, and not clipped. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emulate } from '../../lib/open-page.mjs';
import { TAGS } from '../../lib/tags.mjs';
import { graphics } from './graphic.mjs';
import { settle } from './keys.mjs';
import { misplaced } from './misplaced.mjs';

/**
 * Controls, which are useless on paper, by class or part. Chromium prints the text of a button in a table head on the first
 * sheet only, so table heads must contain their text without a button's box.
 */
const CONTROLS =
  'select, input, textarea, [part=download], [part=tools], [part=controls], [part=others], .zoom, .hint, .close, .twisty, .sort, .sort svg, .sorted, .choice button, .asks, .live .sheet, canvas, .tip';

/** The width that `print-controller.ts` draws at. */
const MEASURE = 600;

/** The content that must be printed, by selectors. */
const WHOLE = {
  'corridor-map': ['.box > svg.map .run', '[role=treeitem]', '[part=table] td', '.terms dt', '.pieces li'],
  'trade-target-gauge': ['.meter svg', '.counts li', '[part=table] td', '.pace td'],
  'visit-timeline': ['.strip .item', '.entry'],
  'incident-trend': ['.box > svg .mark', '[part=table] td', '[part=definitions] dd'],
};

/** Runs in the page: fires a print event, as a browser does before it lays out the sheet; returns the width of the largest drawing. */
function print(tag, moment) {
  window.dispatchEvent(new window.Event(moment));
  const { shadowRoot } = document.querySelector(tag);
  return Number(
    [...shadowRoot.querySelectorAll('svg:not(.live svg)')]
      .map((svg) => svg.getAttribute('width'))
      .sort((a, b) => b - a)[0],
  );
}

/** Runs in the page: returns what would be printed: visible controls, missing content, colours, and the addresses of links. */
function onPaper(tag, controls, wanted) {
  const { shadowRoot } = document.querySelector(tag);
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const seen = (element) => element.checkVisibility({ opacityProperty: true }) && element.getClientRects().length > 0;
  return {
    controls: all(controls)
      .filter(seen)
      .map((one) => one.outerHTML.slice(0, 80)),
    hidden: wanted.filter((selector) => !all(selector).some(seen) || !all(selector).every(seen)),
    closed: all('[aria-expanded=false]').filter(seen).length,
    entries: new Set(all('.entry').map((one) => one.dataset.id)).size,
    // The address is isolated, so that it stays in one piece in right-to-left text.
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
        // A reader has used the graphic, on a dark screen.
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
