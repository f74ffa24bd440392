/**
 * Compares the stories before and after a change: takes a picture of every story, and compares two sets of pictures.
 * `… take <folder>` (`--storybook <folder>` where it has been built) and `… compare <folder before> <folder after>`. Fonts
 * and browser are those of the machine, so both sets have to be taken on the same one.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { emulate, launch, newPage } from './lib/open-page.mjs';
import { serve } from './lib/server.mjs';
import { root } from './lib/dependencies.mjs';

const WIDTH = 680;
const FEATURES = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce', 'forced-colors': 'none' };
/** The day on which all pictures are taken. */
const TODAY = Date.UTC(2026, 2, 1, 12);
/** How long a story may take to be complete, in ms; one of them draws a million points. */
const timeout = 60_000;

/** Runs in a page before anything else: freezes its date, but not frames and timers. */
function stopClock(now) {
  window.Date.now = () => now;
  window.Date = new Proxy(window.Date, { construct: (of, parts) => new of(...(parts.length > 0 ? parts : [now])) });
}

/** Runs in a page repeatedly: whether the story has been played and everything has been drawn. */
async function isAtRest() {
  const { storyRenders = [] } = window.__STORYBOOK_PREVIEW__ ?? {};
  if (storyRenders.length === 0 || storyRenders.some(({ phase }) => phase !== 'finished')) return false;
  const shadows = [...document.querySelectorAll('#storybook-root *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const graphics = shadows.map(({ host }) => host).filter((host) => 'complete' in host);
  if (graphics.length === 0 || !graphics.every((one) => one.matches(':is(:state(ready), :state(error))'))) return false;
  // An image that is still being created has no address yet.
  if ([...document.images].some(({ complete, naturalWidth }) => !complete || naturalWidth === 0)) return false;
  // A graphic with wrong data shows an error message.
  await Promise.allSettled(graphics.map((one) => one.complete));
  await document.fonts.ready;
  // For idle callbacks, and for graphics that draw again after measuring themselves.
  await new Promise((resolve) => requestIdleCallback(resolve));
  for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return [document, ...shadows].every((tree) => tree.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Waits until nothing is loading or moving. */
async function settle(page) {
  await page.waitForFunction(isAtRest, { timeout });
  await page.waitForNetworkIdle({ idleTime: 200, timeout });
  await page.waitForFunction(isAtRest, { timeout });
}

/** Takes a picture of a whole story, in a browser profile of its own, so that stories do not affect each other. */
async function picture(browser, url) {
  const { page, close } = await newPage(browser, { width: WIDTH, height: 1000 });
  await emulate(page, FEATURES);
  await page.emulateTimezone('UTC');
  // Several windows are open, and each shows its focus as if it were the only one.
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.evaluateOnNewDocument(stopClock, TODAY);
  await page.goto(url, { timeout });
  await page.addStyleTag({ content: 'html { caret-color: transparent }' });
  await settle(page);
  // The viewport is made as high as the story, so that all of it is in sight.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height });
  await settle(page);
  // A change of language makes a trend measure its labels again, now that everything has been loaded.
  for (const lang of ['en-US', 'en']) {
    await page.evaluate((next) => (document.documentElement.lang = next), lang);
    await settle(page);
  }
  // The story is complete when two pictures are the same.
  for (let last, left = 20; left > 0; left--) {
    const next = Buffer.from(await page.screenshot({ fullPage: true }));
    if (last?.equals(next)) return close().then(() => next);
    last = next;
  }
  throw new Error('It does not come to rest.');
}

async function take(folder, given) {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty: old pictures would pass for new ones.`);
  if (!given) execFileSync(execPath, [join(root, 'scripts', 'storybook.mjs'), 'build'], { stdio: 'inherit' });
  const built = resolve(given ?? join(root, 'storybook-static'));
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
  const ids = Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? id : []));
  const server = await serve({ folders: [['/', built]] });
  const browser = await launch();
  const waiting = ids.values();
  async function work() {
    for (const id of waiting) {
      // Storybook's own accessibility check is off, because it takes time.
      const url = `${server.url}iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;
      const taken = picture(browser, url).catch(({ message }) => Promise.reject(new Error(`${id}: ${message}`)));
      writeFileSync(join(folder, `${id}.png`), await taken);
    }
  }
  await Promise.all([work(), work()]).finally(() => Promise.all([browser.close(), server.close()]));
  console.log(`${ids.length} stories`);
}

/** Runs in a page: returns how many pixels of two pictures differ, including those that only one has. */
async function countDifferent(...pictures) {
  const decode = async (base64) => {
    const bitmap = await window.createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const { width, height } = bitmap;
    const context = new window.OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    return { width, height, at: (x, y) => (x < width && y < height ? pixels[y * width + x] : undefined) };
  };
  const [one, other] = await Promise.all(pictures.map(decode));
  const [width, height] = ['width', 'height'].map((side) => Math.max(one[side], other[side]));
  let count = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (one.at(x, y) !== other.at(x, y)) count++;
  return count;
}

/** Prints the stories that differ; returns whether any does. */
async function compare(...folders) {
  const sets = folders.map((folder) => new Set(readdirSync(folder).filter((name) => name.endsWith('.png'))));
  const names = [...new Set(sets.flatMap((set) => [...set]))].sort();
  if (names.length === 0) throw new Error('There are no pictures.');
  const browser = await launch();
  const page = await browser.newPage();
  const found = [];
  for (const name of names) {
    const missing = folders.filter((_, i) => !sets[i].has(name));
    const files = missing.length > 0 ? [] : folders.map((folder) => readFileSync(join(folder, name), 'base64'));
    const count = files[0] === files[1] ? 0 : await page.evaluate(countDifferent, ...files);
    const fault = missing[0] ? `not in ${missing}` : count > 0 && `${count} pixels`;
    if (fault) found.push(`${name.replace('.png', '')}: ${fault}`);
  }
  await browser.close();
  console.log([...found, `${names.length} stories, ${found.length} differ`].join('\n'));
  return found.length > 0;
}

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { storybook: { type: 'string' } } });
  const [command, ...folders] = positionals;
  if (command === 'take' && folders.length === 1) await take(folders[0], values.storybook);
  else if (command === 'compare' && folders.length === 2) exit((await compare(...folders)) ? 1 : 0);
  else throw new Error('Say "take <folder>" or "compare <folder before> <folder after>".');
} catch (error) {
  console.error(error.message);
  exit(1);
}
