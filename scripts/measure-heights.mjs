/**
 * Measures the height of each built graphic at many widths, and suggests the heights to reserve in
 * `src/ui/frame/reserved-height.css`: never less than needed, and little more. Takes languages as arguments:
 * `node scripts/measure-heights.mjs en ur`.
 */
import { argv } from 'node:process';
import { drawn, launch, newPage } from './lib/open-page.mjs';
import { serve } from './lib/server.mjs';
import { TAGS } from './lib/tags.mjs';

/** Default fonts of browsers, with and without serifs, from wide to narrow. */
const FONTS = ['DejaVu Sans', 'DejaVu Serif', 'Noto Sans', 'Noto Serif', 'Liberation Sans', 'Liberation Serif'];
const WIDTHS = [...Array.from({ length: 47 }, (_, i) => 280 + i * 20), 1400, 1600];
const LANGUAGES = argv.length > 2 ? argv.slice(2) : ['en', 'ur', 'ru'];
/** Where the layout of a graphic changes, in px. */
const STEPS = { 'corridor-map': 960, 'incident-trend': 680, 'trade-target-gauge': 432, 'visit-timeline': 560 };

/** Runs in a page: returns the height of each tag at a width in each font, its reserved height, and the width of a digit. */
async function measure(tags, width, fonts) {
  const elements = tags.map((tag) => document.querySelector(tag));
  const found = [];
  for (const font of fonts) {
    for (const { style } of elements)
      Object.assign(style, { inlineSize: `${width}px`, fontFamily: `"${font}", serif` });
    for (let i = 0; i < 8; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const element of elements) {
      // A height that has been released is reserved again.
      element.style.setProperty('--story-min-height', 'initial');
      const { paddingBottom, fontSize } = getComputedStyle(element, '::before');
      const context = document.createElement('canvas').getContext('2d');
      context.font = `${fontSize} "${font}", serif`;
      found.push({
        tag: element.localName,
        width,
        letter: context.measureText('0').width,
        height: element.shadowRoot.querySelector('figure').offsetHeight,
        reserved: Math.round(parseFloat(paddingBottom)),
      });
    }
  }
  return found;
}

const meanOf = (points, value) => points.reduce((sum, point) => sum + value(point), 0) / points.length;

/** Returns the plane over page width and digit width that fits the points best, raised above all of them. */
function planeAbove(points) {
  const [width, letter, height] = ['width', 'letter', 'height'].map((key) => meanOf(points, (point) => point[key]));
  const product = (one, other) => meanOf(points, (point) => one(point) * other(point));
  const [x, y, z] = [(p) => p.width - width, (p) => p.letter - letter, (p) => p.height - height];
  const [xx, yy, xy, xz, yz] = [product(x, x), product(y, y), product(x, y), product(x, z), product(y, z)];
  const by = xx * yy - xy * xy;
  const slope = Math.round(((xz * yy - yz * xy) / by) * 100);
  const letters = Math.round((yz * xx - xz * xy) / by);
  const rest = points.map((point) => point.height - (slope * point.width) / 100 - letters * point.letter);
  return { slope, letters, base: Math.max(...rest) };
}

const heightOf = (planes, { width, letter }) =>
  Math.max(...planes.map(({ base, letters, slope }) => base + letters * letter + (slope * width) / 100));

/** Returns one plane, or two with a break at a width if these leave clearly less height empty. */
function fit(points) {
  const spareOf = (planes) => meanOf(points, (point) => heightOf(planes, point) - point.height);
  const widths = [...new Set(points.map(({ width }) => width))];
  const parted = widths.slice(2, -2).map((at) => {
    const [narrow, wide] = [points.filter(({ width }) => width < at), points.filter(({ width }) => width >= at)];
    return [planeAbove(narrow), planeAbove(wide)];
  });
  const [best] = parted.sort((a, b) => spareOf(a) - spareOf(b));
  const one = [planeAbove(points)];
  return best && spareOf(best) < spareOf(one) - 10 ? best : one;
}

// In em, because larger text makes a graphic higher.
const signed = (count, unit) => `${count < 0 ? '-' : '+'} ${Math.abs(count)}${unit}`;
const term = ({ base, letters, slope }) =>
  `${Math.ceil(base / 1.6) / 10}em ${signed(letters, 'ch')} ${signed(slope, '%')}`;
const written = (planes) => (planes.length > 1 ? `max(${planes.map(term).join(', ')})` : planes.map(term).join(''));

const browser = await launch();
const server = await serve();
for (const language of LANGUAGES) {
  const { page, close } = await newPage(browser, { width: 1700 });
  await page.goto(`${server.url}article.html`);
  await page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await drawn(page, TAGS);
  const points = [];
  for (const width of WIDTHS) points.push(...(await page.evaluate(measure, TAGS, width, FONTS)));
  for (const tag of TAGS) {
    const own = points.filter((point) => point.tag === tag);
    const [narrow, wide] = [own.filter((one) => one.width < STEPS[tag]), own.filter((one) => one.width >= STEPS[tag])];
    console.log(`${language} ${tag}: ${written(fit(narrow))}, from ${STEPS[tag]}px on ${written(fit(wide))}`);
    const spares = (width) =>
      own.filter((point) => point.width === width).map(({ reserved, height }) => reserved - height);
    console.log(`  empty, by font: ${WIDTHS.map((width) => `${width}: ${spares(width).join('/')}`).join('  ')}\n`);
  }
  await close();
}
await browser.close();
await server.close();
