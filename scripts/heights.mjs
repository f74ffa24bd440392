/**
 * Measures how high each graphic is drawn at which width, to choose the numbers in `src/ui/reserve.css` by: what it holds
 * should be no less, and not much more. Run it after a build; numbers in brackets are what is held now.
 */
import { drawn, launch, newPage } from './pages.mjs';
import { serve } from './server.mjs';
import { TAGS } from './tags.mjs';

const WIDTHS = Array.from({ length: 24 }, (_, i) => 280 + i * 40);

/** Gives a tag a width and says how high its figure is, and how high the spacer beside it. */
async function measure(tag, width) {
  const element = document.querySelector(tag);
  element.style.inlineSize = `${width}px`;
  for (let i = 0; i < 6; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const held = parseFloat(getComputedStyle(element, '::before').blockSize);
  return [element.shadowRoot.querySelector('figure').offsetHeight, Math.round(held)];
}

const browser = await launch();
const server = await serve();
const { page } = await newPage(browser, { width: 1400 });
await page.goto(`${server.url}article.html`);
await drawn(page, TAGS);

console.log(['width', ...TAGS].map((word) => word.padStart(20)).join(''));
for (const width of WIDTHS) {
  const cells = [];
  for (const tag of TAGS) {
    const [height, held] = await page.evaluate(measure, tag, width);
    cells.push(`${height} (${held})${held < height ? ' !' : ''}`);
  }
  console.log([String(width), ...cells].map((cell) => cell.padStart(20)).join(''));
}
await browser.close();
await server.close();
