/**
 * Shows that a change to the code changes nothing on screen: takes a picture of every story, and compares two sets of them.
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
/** How long a story may take to come to rest, in ms; one of them draws a million points. */
const timeout = 60_000;

/** Runs in a page before anything else: its date stands still. Frames and timers go on. */
function stopClock(now) {
  window.Date.now = () => now;
  window.Date = new Proxy(window.Date, { construct: (of, parts) => new of(...(parts.length > 0 ? parts : [now])) });
}

/** Runs in a page, again and again: whether the story has been played to its end and all of it has been drawn. */
async function isAtRest() {
  const { storyRenders = [] } = window.__STORYBOOK_PREVIEW__ ?? {};
  if (storyRenders.length === 0 || storyRenders.some(({ phase }) => phase !== 'finished')) return false;
  const shadows = [...document.querySelectorAll('#storybook-root *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const graphics = shadows.map(({ host }) => host).filter((host) => 'complete' in host);
  if (graphics.length === 0 || !graphics.every((one) => one.matches(':is(:state(ready), :state(error))'))) return false;
  // A picture that is still being written has no address yet.
  if ([...document.images].some(({ complete, naturalWidth }) => !complete || naturalWidth === 0)) return false;
  // A graphic whose data are wrong says so where it stands.
  await Promise.allSettled(graphics.map((one) => one.complete));
  await document.fonts.ready;
  // What waits until the browser has nothing better to do, and what draws again after it has measured itself.
  await new Promise((resolve) => requestIdleCallback(resolve));
  for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return [document, ...shadows].every((tree) => tree.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** Waits until nothing is on its way or moves. */
async function settle(page) {
  await page.waitForFunction(isAtRest, { timeout });
  await page.waitForNetworkIdle({ idleTime: 200, timeout });
  await page.waitForFunction(isAtRest, { timeout });
}

/** The picture of a whole story, in a browser profile of its own: no story finds what another has left. */
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
  // All of it comes into sight, as it does for a reader who scrolls.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height });
  await settle(page);
  // A trend measures its labels once in a language, by what has come of it by then. By now all of it has.
  for (const lang of ['en-US', 'en']) {
    await page.evaluate((next) => (document.documentElement.lang = next), lang);
    await settle(page);
  }
  // The pictures themselves have the last word: at rest is what looks the same twice.
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
      // Storybook's own accessibility check stands back: it would only take time.
      const url = `${server.url}iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;
      const taken = picture(browser, url).catch(({ message }) => Promise.reject(new Error(`${id}: ${message}`)));
      writeFileSync(join(folder, `${id}.png`), await taken);
    }
  }
  await Promise.all([work(), work()]).finally(() => Promise.all([browser.close(), server.close()]));
  console.log(`${ids.length} stories`);
}

/** Runs in a page: how many pixels of two pictures differ, with those that only one of them has. */
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

/** Names the stories that differ; `true` where any does. */
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
