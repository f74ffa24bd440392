/** Checks the contrast of texts and marks in drawings, which axe does not check. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphics } from './graphic.mjs';
import { THEMES, wear } from './themes.mjs';

const TEXT = 4.5;
const MARK = 3;

/** The marks with a meaning in each drawing, and the colour property that shows it; some need attributes on the tag. */
const MARKS = {
  'corridor-map': {
    stroke: ['.run:not(.sea) .line', '.crossing', '.gauge', '.ring'],
    fill: ['.diamond'],
    on: ['.region', '.land'],
  },
  'trade-target-gauge': {
    // The bar is pale between the counts, so its outline carries the contrast.
    stroke: ['.meter .mark', '.target', '.lead', '.fiscal', 'rect.range'],
    fill: ['.low', '.calendar'],
  },
  'trade-target-gauge variant="radial"': { stroke: ['.mark', '.target', '.rim', '.arc.low'], fill: [] },
  'visit-timeline': { stroke: ['.mark > :last-child', '.stretch.planned', '.today'], fill: [] },
  'incident-trend': { stroke: ['.line', '.mark', '.base'], fill: [] },
  'incident-trend chart="bar"': { stroke: ['.base', '.bar'], fill: [] },
  'incident-trend chart="dots" series="ctd pips picss crss"': { stroke: ['.mark', '.base'], fill: [] },
};

/** Runs in the page: returns every text and mark with too little contrast to its background, with the ratio. */
function tooFaint(tag, marks, least) {
  const { shadowRoot } = document.querySelector(tag);
  const context = new window.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** Returns the colour that results from layers of colours, the lowest first. */
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
  // A graphic with a theme has a background of its own.
  const own = getComputedStyle(document.querySelector(tag)).backgroundColor;
  const ground = `rgb(${look(getComputedStyle(document.body).backgroundColor, own).join(' ')})`;
  const seen = (element) => element.getClientRects().length > 0;
  const all = (selectors) => selectors.flatMap((selector) => [...shadowRoot.querySelectorAll(selector)]).filter(seen);
  const grounds = marks.on ? all(marks.on).map((one) => look(ground, getComputedStyle(one).fill)) : [look(ground)];
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
    // The background of a text on the map is its halo.
    const rim = paintOrder.startsWith('stroke') && stroke !== 'none' ? [look(ground, stroke)] : [look(ground)];
    check(element, fill, rim, least.text);
  }
  return { faint: [...new Set(faint)], checked };
}

describe('what is drawn', { concurrency: false }, () => {
  const open = graphics();

  for (const [written, marks] of Object.entries(MARKS)) {
    it(`by <${written}> stands out from its ground in every theme`, async () => {
      const [tag, ...attributes] = written.split(' ');
      const { page, close } = await open(tag, { attributes: attributes.join(' ') });
      const found = {};
      for (const [name, theme] of Object.entries(THEMES)) {
        await wear(page, tag, theme);
        const { faint, checked } = await page.evaluate(tooFaint, tag, marks, { text: TEXT, mark: MARK });
        assert.ok(checked > 10, `only ${checked} texts and marks were found in ${name}`);
        if (faint.length > 0) found[name] = faint;
      }
      assert.deepEqual(found, {});
      await close();
    });
  }
});
