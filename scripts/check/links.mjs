/** Follows links from pages to items of graphics that come from different files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { POLICY } from '../lib/policy.mjs';
import { serve } from '../lib/server.mjs';

const pageWith = (scripts, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page</title>
  <link rel="icon" href="data:," />
  ${scripts.map((src) => `<script type="module" src="/dist/${src}"></script>`).join('\n  ')}
  <body>
    ${body}
  </body>
</html>`;

/** Runs in a page: records the listeners on its document and window. */
function watch() {
  window.heard = [];
  for (const target of [document, window]) {
    const { addEventListener } = target;
    target.addEventListener = function (type, ...more) {
      if (/^(?:click|command|hashchange)$/.test(type)) window.heard.push(type);
      return addEventListener.call(this, type, ...more);
    };
  }
}

const TEXT = `<p>
  <a id="to-map" href="#m" data-story-for="m" data-story-value="gwadar_port">Gwadar</a>
  <button id="to-trade" commandfor="t" command="--focus" value="pk-uz">Uzbekistan</button>
  <a id="to-visit" href="#v:v18">February</a>
</p>`;

describe('links from the text of a page', { concurrency: false }, () => {
  const fixture = browserFixture();

  /** Opens a page under the strictest policy and lets `act` do something in it. */
  async function open({ scripts, body, tags, hash = '', before: early = () => {} }, act) {
    const server = await serve({
      headers: { 'content-security-policy': POLICY },
      pages: { '/page.html': pageWith(scripts, body) },
    });
    const { page, messages, close } = await newPage(fixture.browser);
    await page.evaluateOnNewDocument(watch);
    await page.evaluateOnNewDocument(early);
    try {
      await page.goto(`${server.url}page.html${hash}`);
      await drawn(page, tags);
      await act(page);
      assert.deepEqual(messages, []);
    } finally {
      await close();
      await server.close();
    }
  }

  const members = (page, count) =>
    page.waitForFunction((wanted) => window[Symbol.for('corridor-elements')]?.members.size === wanted, {}, count);
  /** Waits until the focus is in a graphic, on something with this text. */
  const arrives = (page, tag, text) =>
    page.waitForFunction(
      (name, words) => {
        const inside = document.querySelector(name).shadowRoot.activeElement;
        return (inside?.getAttribute('aria-label') ?? '').includes(words) || inside?.textContent.includes(words);
      },
      {},
      tag,
      text,
    );

  const TAGS = ['corridor-map', 'trade-target-gauge', 'visit-timeline'];
  const graphics = `<corridor-map id="m"></corridor-map>
    <trade-target-gauge id="t"></trade-target-gauge>
    <visit-timeline id="v"></visit-timeline>`;

  async function follow(page) {
    await page.click('#to-map');
    await arrives(page, 'corridor-map', 'Gwadar');
    await page.click('#to-trade');
    await arrives(page, 'trade-target-gauge', 'Uzbekistan');
    await page.click('#to-visit');
    await arrives(page, 'visit-timeline', 'Tokayev');
    await members(page, 3);
  }

  /** Only the link handler listens for commands; what loads it does not. */
  const followers = (page) => page.evaluate(() => window.heard.filter((type) => type === 'command').length);

  for (const [what, scripts] of [
    ['three single files', TAGS.map((tag) => `single/${tag}.js`)],
    [
      'a single file and two of the site',
      ['single/corridor-map.js', 'cdn/visit-timeline.js', 'cdn/trade-target-gauge.js'],
    ],
  ]) {
    it(`${what} share one set of listeners, and every link finds its graphic`, async () => {
      await open({ scripts, body: TEXT + graphics, tags: TAGS }, async (page) => {
        await follow(page);
        assert.equal(await followers(page), 1);
      });
    });
  }

  for (const [what, scripts] of [
    ['single files', TAGS.map((tag) => `single/${tag}.js`)],
    ['a single file and auto.js', ['single/visit-timeline.js', 'cdn/auto.js']],
  ]) {
    it(`${what} mark in each other what a reader picks, in one group`, async () => {
      const body = TAGS.map((tag) => `<${tag} group="g"></${tag}>`).join('');
      await open({ scripts, body, tags: TAGS }, async (page) => {
        await page.evaluate(async (names) => {
          for (const name of names)
            document.querySelector(name).shadowRoot.dispatchEvent(new window.PointerEvent('pointerover'));
          await Promise.all(names.map((name) => document.querySelector(name).complete));
        }, TAGS);
        await page.waitForFunction(
          (names) => names.every((name) => document.querySelector(name).shadowRoot.querySelector('.group-status')),
          {},
          TAGS,
        );
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('visit-timeline');
          shadowRoot.querySelector('[data-id=V18] .title').click();
        });
        const marks = await page.evaluate(
          (names) =>
            names.map((name) =>
              [...document.querySelector(name).shadowRoot.querySelectorAll('[data-shared]')].map(
                ({ dataset }) => dataset.id ?? dataset.corridor ?? dataset.place,
              ),
            ),
          TAGS,
        );
        assert.ok(marks[0].includes('kta') && !marks[0].includes('cpec'), marks[0].join());
        assert.deepEqual(marks.slice(1), [['PK-KZ'], []]);
      });
    });
  }

  it('find the graphics that auto.js makes of divs, by the ids of these', async () => {
    const divs = graphics.replace(/<([\w-]+) (id="\w")><\/\1>/g, '<div data-story="$1" $2></div>');
    await open({ scripts: ['cdn/auto.js'], body: TEXT + divs, tags: TAGS }, follow);
  });

  it('are followed by a page that is opened with one', async () => {
    const body = TEXT + graphics;
    await open({ scripts: ['cdn/index.js'], body, tags: TAGS, hash: '#v:v18' }, (page) =>
      arrives(page, 'visit-timeline', 'Tokayev'),
    );
  });

  it('leave the listening to another version that came first', async () => {
    const early = () => {
      const members = new Set();
      window[Symbol.for('corridor-elements')] = { version: 2, members, seek: () => {}, close: () => {} };
    };
    await open({ scripts: ['cdn/index.js'], body: TEXT + graphics, tags: TAGS, before: early }, async (page) => {
      for (const link of ['#to-map', '#to-trade', '#to-visit']) await page.click(link);
      await members(page, 3);
      assert.equal(await followers(page), 0);
      await page.evaluate(() => {
        const [first] = window[Symbol.for('corridor-elements')].members;
        first.open(
          { 'corridor-map': 'uap', 'trade-target-gauge': 'PK-UZ', 'visit-timeline': 'V18' }[first.host.localName],
        );
      });
      await page.waitForFunction(() => document.activeElement.localName.includes('-'));
    });
  });
});
