/** A page of graphics under the strictest policy, what it is refused or wants to keep, and what a reader does on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawn, largestDrawing, newPage } from './open-page.mjs';
import { POLICY } from './policy.mjs';
import { serve } from './server.mjs';
import { root } from './dependencies.mjs';
import { LIVE } from './tags.mjs';

/** Where the tests find the build as it is, and once more as if it were another version's: other addresses, other modules. */
const FOLDERS = [
  ['/dist/cdn/', 'dist/cdn'],
  ['/dist/single/', 'dist/single'],
  ['/other/cdn/', 'dist/cdn'],
  ['/other/single/', 'dist/single'],
];

const hashes = JSON.parse(readFileSync(join(root, 'dist', 'sri.json'), 'utf8'));
/** A browser refuses a file that is not the one its hash was made of. */
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

/** Runs in a page: remembers what a policy refused, what a script wanted to keep, and how many files were handed over. */
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

/** Does what a reader does: points at the drawing until it is live, opens every panel, presses every button once, takes the files. */
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
  // What a button set going may still ask for something.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** What a reader may take along of each graphic: SVG, PNG, CSV, JSON-LD. */
const FILES = 4;

/** Runs in a page. */
const isIn = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector) !== null;

/** Opens a page under the policy; `act` may do more with it. Gives what the page said, asked for and was refused. */
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
