/** Reads the computed colours of every text and mark that is drawn, where axe does not look, and how marks differ otherwise. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphics } from './graphic.mjs';

const TEXT = 4.5;
const MARK = 3;

/** What carries meaning in each drawing, and by which of its colours. */
const MARKS = {
  'corridor-map': {
    stroke: ['.run:not(.sea) .line', '.crossing', '.gauge', '.ring'],
    fill: ['.diamond'],
    on: ['.region', '.land'],
  },
  'trade-target-gauge': {
    // Between the counts the bar is pale; its outline is what stands out.
    stroke: ['.meter .mark', '.target', '.lead', '.fiscal', 'rect.range'],
    fill: ['.low', '.calendar'],
  },
  'visit-timeline': { stroke: ['.mark > :last-child', '.stretch.planned', '.today'], fill: [] },
  'incident-trend': { stroke: ['.line', '.mark', '.base'], fill: [] },
};

const THEMES = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'forced colours': { forced: true },
};

/** Runs in the page: every drawn text and mark whose colour is too near to its ground, with the ratio. */
function tooFaint(tag, marks, least) {
  const { shadowRoot } = document.querySelector(tag);
  const context = new window.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** A colour as it looks upon others, the lowest first. */
  const look = (...colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((step) =>
      step / 255 <= 0.04045 ? step / 255 / 12.92 : ((step / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const page = getComputedStyle(document.body).backgroundColor;
  const seen = (element) => element.getClientRects().length > 0;
  const all = (selectors) => selectors.flatMap((selector) => [...shadowRoot.querySelectorAll(selector)]).filter(seen);
  const grounds = marks.on ? all(marks.on).map((one) => look(page, getComputedStyle(one).fill)) : [look(page)];
  const faint = [];
  let checked = 0;
  const check = (element, colour, upon, wanted) => {
    checked++;
    const worst = Math.min(...upon.map((ground) => ratio(look(`rgb(${ground})`, colour), ground)));
    if (worst < wanted)
      faint.push(`${element.getAttribute('class')} "${element.textContent.trim()}": ${worst.toFixed(2)}`);
  };
  for (const kind of ['fill', 'stroke']) {
    for (const element of all(marks[kind])) check(element, getComputedStyle(element)[kind], grounds, least.mark);
  }
  for (const element of all(['svg text'])) {
    const { fill, stroke, paintOrder } = getComputedStyle(element);
    // A text on the map has a rim, which is what it is read against.
    const rim = paintOrder.startsWith('stroke') && stroke !== 'none' ? [look(page, stroke)] : [look(page)];
    check(element, fill, rim, least.text);
  }
  return { faint: [...new Set(faint)], checked };
}

/** Runs in the page: what tells things of several kinds apart without a colour. */
function looksOf(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const style = (element, ...names) => names.map((name) => getComputedStyle(element)[name]).join(' ');
  const from = (selector, keyOf, lookOf) =>
    [...shadowRoot.querySelectorAll(selector)].map((element) => [keyOf(element), lookOf(element)]);
  const filled = (element) =>
    /^(?:none|transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).fill) ? 'hollow' : 'full';
  const surface = getComputedStyle(document.body).backgroundColor;
  const solid = (element) => (getComputedStyle(element).fill === surface ? 'hollow' : filled(element));
  switch (tag) {
    case 'corridor-map':
      return from(
        '.legend .run',
        (run) => run.getAttribute('class'),
        (run) => style(run.querySelector('.line'), 'strokeDasharray', 'strokeWidth', 'strokeLinecap'),
      );
    case 'visit-timeline':
      return from(
        '.legend span',
        (entry) => entry.textContent.trim(),
        (entry) => {
          const shape = entry.querySelector('svg :last-child:not(g)');
          const dashes = getComputedStyle(shape).strokeDasharray;
          return [shape.localName, shape.getAttribute('d'), shape.getAttribute('r'), solid(shape), dashes].join(' ');
        },
      );
    case 'incident-trend':
      return from(
        '.box > svg > g > g[class]',
        (line) => line.getAttribute('class'),
        (line) =>
          [...line.querySelectorAll('.mark')].map(
            (mark) => `${mark.localName} ${mark.getAttribute('d')?.replace(/[\d.-]+/g, '') ?? ''}`,
          )[0] ?? '',
      );
    default:
      return [];
  }
}

describe('what is drawn', { concurrency: false }, () => {
  const open = graphics();

  for (const [tag, marks] of Object.entries(MARKS)) {
    for (const [theme, options] of Object.entries(THEMES)) {
      it(`by <${tag}> stands out from its ground in ${theme}`, async () => {
        const { page, close } = await open(tag, options);
        const { faint, checked } = await page.evaluate(tooFaint, tag, marks, { text: TEXT, mark: MARK });
        assert.ok(checked > 10, `only ${checked} texts and marks were found`);
        assert.deepEqual(faint, []);
        await close();
      });
    }
  }

  for (const tag of ['corridor-map', 'visit-timeline', 'incident-trend']) {
    it(`by <${tag}> tells its kinds apart without colours`, async () => {
      const { page, close } = await open(tag);
      const looks = new Map(await page.evaluate(looksOf, tag));
      assert.ok(looks.size > 2, `only ${[...looks.keys()]}`);
      assert.equal(new Set(looks.values()).size, looks.size, JSON.stringify([...looks], undefined, 1));
      await close();
    });
  }

  it('by <trade-target-gauge> has a mark where one colour of a bar ends and the next begins', async () => {
    const { page, close } = await open('trade-target-gauge');
    const ends = await page.$eval('trade-target-gauge', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.meter svg')].map((bar) => ({
        ends: ['low', 'range'].map((kind) => Number(bar.querySelector(`.${kind}`).getAttribute('width'))),
        marks: [...bar.querySelectorAll('.mark')].map((mark) => Number(mark.getAttribute('cx'))),
      })),
    );
    for (const {
      ends: [low, high],
      marks,
    } of ends) {
      assert.ok(marks.some((at) => Math.abs(at - low) < 1) && marks.some((at) => Math.abs(at - high) < 1));
    }
    await close();
  });
});
