/** Puts the built files into pages as others do: in any combination, twice, and under the strictest policy. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { drawn, launch, newPage } from './pages.mjs';
import { POLICY } from './policy.mjs';
import { serve } from './server.mjs';
import { TAGS } from './tags.mjs';

const index = '/dist/cdn/index.js';
const inCdn = (tag) => `/dist/cdn/${tag}.js`;
const single = (tag) => `/dist/single/${tag}.js`;
const pairs = TAGS.flatMap((one, i) => TAGS.slice(i + 1).map((other) => [one, other]));

const pageWith = (scripts, tags) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="/dist/cdn/corridor-elements.css" />
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n  ')}
  <body>
    ${tags.map((tag) => `<${tag}><p>What the author wrote</p></${tag}>`).join('\n    ')}
  </body>
</html>`;

/** Remembers, in the page, what a policy refused and what a script wanted to keep. */
function watch() {
  window.seen = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    window.seen.push(`violation of ${violatedDirective}: ${sample}`);
  });
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

/** Does what a reader does: opens every panel, points at every drawing, presses every button once. */
async function use(page, tags) {
  for (const tag of tags) {
    const at = await page.evaluate((name) => {
      const { shadowRoot } = document.querySelector(name);
      for (const panel of shadowRoot.querySelectorAll('details')) panel.open = true;
      const drawing = shadowRoot.querySelector('svg[width]') ?? shadowRoot.querySelector('svg');
      drawing.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = drawing.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    }, tag);
    await page.mouse.move(...at, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.evaluate((name) => {
      for (const button of document.querySelector(name).shadowRoot.querySelectorAll('button')) button.click();
    }, tag);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('the built files in pages of others', { concurrency: false }, () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  /** Opens a page under the policy; `act` may do more with it. Gives what the page said, asked for and was refused. */
  async function open(scripts, tags, act = async () => {}) {
    const server = await serve({
      headers: { 'content-security-policy': POLICY },
      pages: { '/page.html': pageWith(scripts, tags) },
    });
    const { page, messages, requests, close } = await newPage(browser);
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${server.url}page.html`);
    await drawn(page, tags);
    await act(page);
    const seen = await page.evaluate(() => window.seen);
    await close();
    await server.close();
    return {
      messages,
      seen,
      foreign: requests.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(server.url)),
      requests,
    };
  }

  it('are documented with the very policy that they are tested under', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    assert.ok(readme.includes(`\nContent-Security-Policy: ${POLICY}\n`));
  });

  it('are seen to break a policy where they do, and to touch storage where they do', async () => {
    const { seen } = await open([index], ['corridor-map'], (page) =>
      page.evaluate(() => {
        void window.localStorage.length;
        try {
          document.body.innerHTML = '<i></i>';
        } catch {
          // Refused, as it should be.
        }
      }),
    );
    assert.match(seen.join('\n'), /localStorage was touched\nviolation of require-trusted-types-for/);
  });

  for (const [what, scripts] of [
    ['index.js', [index]],
    ['the four files of single tags', TAGS.map(inCdn)],
    ['the four single files', TAGS.map(single)],
  ]) {
    it(`${what}: everything works under the strictest policy, in silence`, async () => {
      const { messages, seen, foreign } = await open(scripts, TAGS, (page) => use(page, TAGS));
      assert.deepEqual({ messages, seen, foreign }, { messages: [], seen: [], foreign: [] });
    });
  }

  it('auto.js loads only the scripts of what is on the page, tag or div', async () => {
    const { messages, seen, requests } = await open(['/dist/cdn/auto.js'], ['visit-timeline'], async (page) => {
      await page.evaluate(() => {
        const box = document.createElement('div');
        box.dataset.story = 'trade-target-gauge';
        document.body.append(box);
      });
      await drawn(page, ['trade-target-gauge']);
    });
    assert.deepEqual({ messages, seen }, { messages: [], seen: [] });
    assert.ok(requests.some((url) => url.includes('/visit-timeline')));
    assert.deepEqual(
      requests.filter((url) => /corridor-map|incident-trend/.test(url)),
      [],
    );
  });

  for (const pair of pairs) {
    it(`single files of ${pair.join(' and ')} live together`, async () => {
      const { messages, seen } = await open(pair.map(single), pair);
      assert.deepEqual({ messages, seen }, { messages: [], seen: [] });
    });
  }

  for (const [what, scripts, tags] of [
    ['the same file', [`${single('visit-timeline')}?ver=1`, `${single('visit-timeline')}?ver=2`], ['visit-timeline']],
    ['a single file and one of the site', [single('corridor-map'), inCdn('corridor-map')], ['corridor-map']],
    ['one of the site and index.js', [inCdn('incident-trend'), index], TAGS],
  ]) {
    it(`${what}, twice: the first is used, the second says so once and brings what is new in it`, async () => {
      const { messages, seen } = await open(scripts, tags, (page) => use(page, tags));
      const [said, ...more] = messages;
      assert.match(said ?? '', /^warn(?:ing)?: <[\w-]+> is on this page twice; the first copy is used\.$/);
      assert.deepEqual({ more, seen }, { more: [], seen: [] });
    });
  }

  it('a single file asks for nothing but itself', async () => {
    for (const tag of TAGS) {
      const { requests } = await open([single(tag)], [tag], (page) => use(page, [tag]));
      const scripts = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
      assert.deepEqual(scripts, [single(tag)]);
    }
  });
});
