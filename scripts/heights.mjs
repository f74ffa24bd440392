/**
 * Measures how high each graphic is drawn at which width, after a build, and suggests what `src/ui/reserve.css` should
 * hold: no less anywhere, and as little more as three straight lines allow. Numbers in brackets are what is held now.
 */
import { drawn, launch, newPage } from './pages.mjs';
import { serve } from './server.mjs';
import { TAGS } from './tags.mjs';

/** From wide to narrow, what a page's text may be set in; a font that is not installed is passed over. */
const FONTS = ['DejaVu Sans', 'Noto Sans', 'Liberation Sans'];
const WIDTHS = Array.from({ length: 47 }, (_, i) => 280 + i * 20);

/** Gives a tag a width and says how high its figure gets in any of the fonts, and how high the spacer beside it is. */
async function measure(tag, width, fonts) {
  const element = document.querySelector(tag);
  element.style.inlineSize = `${width}px`;
  const heights = [];
  for (const font of fonts) {
    element.style.fontFamily = `"${font}", system-ui`;
    for (let i = 0; i < 6; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    heights.push(element.shadowRoot.querySelector('figure').offsetHeight);
  }
  const held = parseFloat(getComputedStyle(element, '::before').blockSize);
  return { width, height: Math.max(...heights), least: Math.min(...heights), held: Math.round(held) };
}

/** The lowest line with the slope of these points that lies above all of them; in hundredths of the width, as `cqi` is. */
function lineAbove(points) {
  const mean = (key) => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  const [width, height] = [mean('width'), mean('height')];
  const spread = points.reduce((sum, point) => sum + (point.width - width) ** 2, 0);
  const common = points.reduce((sum, point) => sum + (point.width - width) * (point.height - height), 0);
  const slope = spread > 0 ? Math.round((common / spread) * 100) : 0;
  return { slope, base: Math.ceil(Math.max(...points.map((point) => point.height - (slope * point.width) / 100))) };
}

const heightOf = (lines, width) => Math.max(...lines.map(({ base, slope }) => base + (slope * width) / 100));

/**
 * Tries every way to cut the points into three runs: two lines up to a width where the layout changes, one from there on.
 * Keeps what holds the least in vain.
 */
function fit(points) {
  let best = { spare: Infinity };
  for (let i = 2; i < points.length - 3; i++) {
    for (let j = i + 2; j < points.length - 1; j++) {
      const narrow = [lineAbove(points.slice(0, i)), lineAbove(points.slice(i, j))];
      const wide = [lineAbove(points.slice(j))];
      const spares = points.map(({ width, height }, k) => heightOf(k < j ? narrow : wide, width) - height);
      const spare = Math.max(...spares);
      if (spare < best.spare) best = { spare, narrow, wide, step: points[j].width };
    }
  }
  return best;
}

// In em, because a page with larger text makes a graphic higher.
const term = ({ base, slope }) => `${Math.ceil(base / 1.6) / 10}em ${slope < 0 ? '-' : '+'} ${Math.abs(slope)}cqi`;

const browser = await launch();
const server = await serve();
const { page } = await newPage(browser, { width: 1400 });
await page.goto(`${server.url}article.html`);
await drawn(page, TAGS);

for (const tag of TAGS) {
  const points = [];
  for (const width of WIDTHS) points.push(await page.evaluate(measure, tag, width, FONTS));
  const { spare, narrow, wide, step } = fit(points);
  console.log(`${tag}: max(${narrow.map(term).join(', ')}), from ${step}px on calc(${wide.map(term).join()})`);
  console.log(`  ${Math.round(spare)} px in vain at most`);
  const cells = points.map(
    ({ width, height, least, held }) => `${width}: ${least}–${height} (${held}${held < height ? '!' : ''})`,
  );
  console.log(`  ${cells.join('  ')}\n`);
}
await browser.close();
await server.close();
