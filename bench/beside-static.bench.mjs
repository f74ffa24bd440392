/**
 * Compares pages with graphics to the same pages with static SVG files: the time from navigation until everything is drawn.
 * Both are loaded without a cache, one right after the other, so that other load on the machine affects both. The SVG files
 * contain notes and sources, and nothing is compressed in transfer; compared with smaller pictures, or on a server that
 * compresses, the ratio is higher. It serves to compare two versions of this package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/dependencies.mjs';
import { TAGS } from '../scripts/lib/tags.mjs';

/** The network of a mid-range phone on a slow connection: bytes per second, and latency in ms. */
const SLOW = { cpu: 4, net: { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 93_750 } };
const shell = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;max-width:720px;margin:1rem auto}</style>${head}</head>
<body><h1>Article</h1><p>Text before the graphic.</p>${body}<p>Text after.</p></body></html>`;

async function headOf(entry) {
  const { head } = await import('../dist/snippet/head.js');
  return head('/dist/', JSON.parse(readFileSync(join(root, 'dist', 'preload.json'), 'utf8')), entry);
}

const ours = async (entry, tags) =>
  shell(await headOf(entry), tags.map((tag) => `<${tag}></${tag}>`).join('<p>Text.</p>'));

/** The same graphics as SVG files from `toSVG()`. */
async function still(page, origin, tags) {
  await page.goto(`${origin}/empty.html`);
  const pictures = await page.evaluate(
    async (url, names) => {
      await import(url);
      const made = names.map((name) => document.body.appendChild(document.createElement(name)));
      return Promise.all(made.map((element) => element.toSVG({ width: 720 })));
    },
    `${origin}/dist/cdn/index.js`,
    tags,
  );
  return shell('', pictures.map((picture) => `<div>${picture}</div>`).join('<p>Text.</p>'));
}

/** Runs in a page before anything else: records the time of the second frame after the last drawing. */
function watch(marks, wanted) {
  const within = (scope) =>
    [...scope.querySelectorAll('*')].reduce(
      (sum, element) => sum + (element.shadowRoot?.querySelector(marks) ? 1 : 0),
      marks.startsWith('figure') ? 0 : scope.querySelectorAll('div > svg').length,
    );
  const look = () => {
    if (document.body && within(document) >= wanted)
      requestAnimationFrame(() => requestAnimationFrame(() => (window.drawnAt = performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Loads a page in a new browser context; returns the ms until everything is drawn. */
async function load(browser, address, marks, wanted, slow) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 2600 });
    const session = await page.createCDPSession();
    if (slow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW.net);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
    }
    await page.evaluateOnNewDocument(watch, marks, wanted);
    await page.goto(address);
    await page.waitForFunction(() => window.drawnAt !== undefined);
    return await page.evaluate(() => window.drawnAt);
  } finally {
    await context.close();
  }
}

const PAGES = [...TAGS.map((tag) => [tag, tag, [tag]]), ['all four', 'index', TAGS]];
const made = new Set();

/** @type {import('./run.mjs').Bench[]} */
export const benches = PAGES.flatMap(([name, entry, tags]) =>
  [false, true].map((slow) => ({
    name: `${name}, drawn beside the same as static SVG${slow ? ', at 4× CPU, 1.6 Mbit/s and 150 ms' : ''}`,
    unit: '×',
    measure: async (page, origin, pages) => {
      const [own, fixed] = [`/ours-${entry}`, `/still-${entry}`];
      if (!made.has(entry)) {
        pages[own] = await ours(entry, tags);
        pages[fixed] = await still(page, origin, tags);
        made.add(entry);
      }
      const browser = page.browser();
      const base = await load(browser, origin + fixed, 'svg', tags.length, slow);
      return (await load(browser, origin + own, 'figure svg', tags.length, slow)) / base;
    },
  })),
);
