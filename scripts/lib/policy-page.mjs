/** Opens a page of graphics under the strictest policy, uses it as a reader does, and records violations and storage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawn, largestDrawing, newPage } from './open-page.mjs';
import { POLICY } from './policy.mjs';
import { serve } from './server.mjs';
import { root } from './dependencies.mjs';
import { LIVE } from './tags.mjs';

/** The folders of the build, once at its own addresses and once at others, as if it were another version. */
const FOLDERS = [
  ['/dist/cdn/', 'dist/cdn'],
  ['/dist/single/', 'dist/single'],
  ['/other/cdn/', 'dist/cdn'],
  ['/other/single/', 'dist/single'],
];

const hashes = JSON.parse(readFileSync(join(root, 'dist', 'sri.json'), 'utf8'));
/** Returns the attributes of a file with its integrity hash. */
const hashed = (src) => `"${src}" integrity="${hashes[src.replace(/^\/\w+\/|\?.*$/g, '')]}"`;

const pageWith = (scripts, tags) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href=${hashed('/dist/cdn/corridor-elements.css')} />
  ${scripts.map((src) => `<script type="module" src=${hashed(src)}></script>`).join('\n  ')}
  <body>
    ${tags.map((tag) => `<${tag}><p>What the author wrote</p></${tag}>`).join('\n    ')}
  </body>
</html>`;

/** Runs in a page: records policy violations, access to storage, and the number of downloads. */
function watch() {
  window.seen = [];
  window.files = 0;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    window.seen.push(`violation of ${violatedDirective}: ${sample}`);
  });
  const { click } = window.HTMLElement.prototype;
  window.HTMLAnchorElement.prototype.click = function () {
    if (this.hasAttribute('download')) window.files++;
    click.call(this);
  };
  const places = [
    [window.Document.prototype, 'cookie'],
    [window, 'localStorage'],
    [window, 'sessionStorage'],
    [window, 'indexedDB'],
    [window, 'caches'],
  ];
  for (const [owner, name] of places) {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
    const noted = (act) =>
      act &&
      function (...args) {
        window.seen.push(`${name} was touched`);
        return act.apply(this, args);
      };
    Object.defineProperty(owner, name, { configurable: true, get: noted(get), set: noted(set) });
  }
}

/** Uses a graphic as a reader does: points at the drawing until it is live, opens every panel, presses every button once. */
export async function use(page, tag) {
  const { x, y } = await page.evaluate(largestDrawing, tag);
  await page.mouse.move(x, y, { steps: 3 });
  if (tag in LIVE) await page.waitForFunction(isIn, { timeout: 5000 }, tag, LIVE[tag].mark);
  await page.waitForFunction(isIn, { timeout: 5000 }, tag, '.download button');
  const before = await page.evaluate(() => window.files);
  await page.evaluate((name) => {
    const { shadowRoot } = document.querySelector(name);
    for (const panel of shadowRoot.querySelectorAll('details')) panel.open = true;
    for (const button of shadowRoot.querySelectorAll('button')) button.click();
  }, tag);
  await page.waitForFunction((files) => window.files === files, { timeout: 10_000 }, before + FILES);
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  // Buttons may have started requests.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** The number of downloads of each graphic: SVG, PNG, CSV, JSON-LD. */
const FILES = 4;

/** Runs in a page: whether a graphic contains an element. */
const isIn = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector) !== null;

/** Opens a page under the policy, on which `act` may do more; returns its messages, violations and requests. */
export async function open(browser, scripts, tags, act = async () => {}) {
  const server = await serve({
    folders: FOLDERS,
    headers: { 'content-security-policy': POLICY },
    pages: { '/page.html': pageWith(scripts, tags) },
  });
  const { page, messages, requests, close } = await newPage(browser);
  const foreign = () => requests.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(server.url));
  try {
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${server.url}page.html`);
    await drawn(page, tags);
    await act(page, foreign);
    const seen = await page.evaluate(() => window.seen);
    return { messages, seen, foreign: foreign(), requests };
  } finally {
    await close();
    await server.close();
  }
}
