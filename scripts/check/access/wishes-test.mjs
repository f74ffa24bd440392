/** Emulates system preferences in Chromium, and checks that each graphic follows them, also while it is used. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emulate } from '../../lib/open-page.mjs';
import { TAGS } from '../../lib/tags.mjs';
import { graphics, unfold } from './graphic.mjs';
import { settle } from './keys.mjs';

/** The transparent parts of each graphic, which are opaque with `prefers-reduced-transparency`; the timeline's bars need many events. */
const PARTS = { 'corridor-map': '.run .casing', 'visit-timeline': '.bar.summit' };

/** Runs in the page: returns every transparent element, with the property that makes it so. */
function translucent(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const paints = ['color', 'backgroundColor', 'fill', 'stroke', 'borderBlockStartColor', 'borderBlockEndColor'];
  const alphaOf = (colour) => Number(/(?:\/ |rgba\(.*, )([\d.]+)\)$/.exec(colour)?.[1] ?? 1);
  const between = (alpha) => alpha > 0 && alpha < 1;
  return [...shadowRoot.querySelectorAll('*')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('style, title'))
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const seen = [
        ...paints.filter((name) => between(alphaOf(style[name]))),
        ...['opacity', 'fillOpacity', 'strokeOpacity'].filter((name) => between(Number(style[name]))),
      ];
      return seen.map((name) => `${element.localName} ${element.getAttribute('class') ?? ''}: ${name}`);
    });
}

/** Runs in the page: returns running animations, and elements with longer transitions, animations or smooth scrolling. */
function gliding(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const longest = (times) => Math.max(...times.split(', ').map(Number.parseFloat));
  const running = shadowRoot.getAnimations().map(({ transitionProperty }) => `running: ${transitionProperty}`);
  const ready = [...shadowRoot.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const found = [longest(transitionDuration) > 0.01, animationName !== 'none', scrollBehavior === 'smooth'];
    return found.some(Boolean) ? [`${element.localName} ${element.getAttribute('class') ?? ''}`] : [];
  });
  return [...running, ...ready];
}

/** Runs in the page: gives the timeline more events than it has marks for. */
async function manyEvents(tag) {
  const of = (i) => ({ id: `V${i}`, date: `${2000 + (i % 20)}-03`, kind: ['summit', 'bilateral'][i % 2], host: 'PK' });
  const more = { place: 'Islamabad', inArticle: false, sources: [] };
  const people = [{ name: 'Sadyr Japarov', role: 'president', country: 'KG' }];
  const visits = Array.from({ length: 400 }, (_, i) => ({ ...of(i), ...more, people }));
  const host = document.querySelector(tag);
  host.data = { asOf: '2026-02', sources: {}, visits, events: [] };
  await host.complete;
  await host.updateComplete;
}

describe("a reader's system", { concurrency: false }, () => {
  const open = graphics();
  const begin = async (tag, wishes) => {
    const { page, close } = await open(tag, { attributes: 'loading="eager"', wishes });
    await unfold(page, tag);
    return { page, close };
  };

  for (const tag of TAGS) {
    it(`asks <${tag}> for no transparency, and gets none`, async () => {
      const { page, close } = await begin(tag, {});
      for (const fill of tag === 'visit-timeline' ? [undefined, manyEvents] : [undefined]) {
        if (fill) await page.evaluate(fill, tag);
        await settle(page);
        await emulate(page, { 'prefers-reduced-transparency': 'no-preference' });
        const usual = await page.evaluate(translucent, tag);
        assert.ok(usual.length > 0, 'nothing to give up');
        await emulate(page, { 'prefers-reduced-transparency': 'reduce' });
        assert.deepEqual([...new Set(await page.evaluate(translucent, tag))], []);
      }
      const part = PARTS[tag];
      if (part) assert.ok(await page.$eval(tag, (host, one) => Boolean(host.shadowRoot.querySelector(one)), part));
      await close();
    });

    it(`asks <${tag}> for no motion, and gets none, whatever is pressed`, async () => {
      const { page, close } = await begin(tag, { 'prefers-reduced-motion': 'reduce' });
      assert.deepEqual(await page.evaluate(gliding, tag), []);
      const presses = await page.$eval(tag, ({ shadowRoot }) => {
        const buttons = [...shadowRoot.querySelectorAll('button')].filter(
          (button) => button.checkVisibility() && !button.closest('[part=download]'),
        );
        for (const button of buttons.slice(0, 12)) button.click();
        return buttons.length;
      });
      assert.ok(presses > 0);
      assert.deepEqual(await page.evaluate(gliding, tag), [], 'after presses');
      await close();
    });
  }
});
