/** Changes pages with graphics by common libraries, and checks that each stays one graphic. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';

const FOLDERS = [
  ['/cdn/', 'dist/cdn'],
  ['/turbo/', 'node_modules/@hotwired/turbo/dist'],
  ['/idiomorph/', 'node_modules/idiomorph/dist'],
  ['/htmx/', 'node_modules/htmx.org/dist'],
];

const TIMELINE = 'visit-timeline';
const GAUGE = 'trade-target-gauge';
const box = (tag, text, attributes = '') => `<div id="place" data-story="${tag}" ${attributes}>
        <h3>${text}</h3>
        <p>Inside</p>
      </div>`;

const page = (head, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/cdn/corridor-elements.css" />
    <script type="module" src="/cdn/auto.js"></script>
    ${head}
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>`;

const TURBO = `<meta name="turbo-refresh-method" content="morph" />
    <script src="/turbo/turbo.es2017-umd.js"></script>`;
const IDIOMORPH = '<script src="/idiomorph/idiomorph.js"></script>';
const HTMX = '<script src="/htmx/htmx.js"></script>';

describe('a div of auto.js', { concurrency: false }, () => {
  const fixture = browserFixture();

  async function open(pages) {
    const server = await serve({ folders: FOLDERS, pages });
    const seen = await newPage(fixture.browser);
    fixture.opened.push(seen, server);
    await seen.page.goto(`${server.url}page`);
    await drawn(seen.page, [TIMELINE]);
    return seen;
  }

  /** Waits for a text in the page, and asserts that there is one graphic of a tag, with the text once. */
  async function expectOne({ page, messages }, tag, text, attributes = {}) {
    await page.waitForFunction((words) => document.body.textContent.includes(words), { timeout: 5000 }, text);
    await drawn(page, [tag]);
    const found = await page.evaluate(() => {
      const place = document.querySelector('#place');
      const graphic = place.firstElementChild;
      const options = graphic.getAttributeNames().filter((name) => name !== 'theme');
      return {
        graphics: [...document.querySelectorAll('visit-timeline, trade-target-gauge')].map((one) => one.localName),
        beside: place.childNodes.length - 1,
        text: place.textContent.trim().split(/\s+/).join(' '),
        attributes: Object.fromEntries(options.map((name) => [name, graphic.getAttribute(name)])),
      };
    });
    assert.deepEqual(found, { graphics: [tag], beside: 0, text: `${text} Inside`, attributes });
    assert.deepEqual(messages, []);
  }

  it('stays one under Turbo, back and forward again and again', async () => {
    const seen = await open({
      '/page': page(TURBO, `${box(TIMELINE, 'Visits')}<a href="/next">Next</a>`),
      '/next': page(TURBO, box(GAUGE, 'Trade', 'data-pairs="AF-UZ"')),
    });
    await seen.page.click('a');
    await expectOne(seen, GAUGE, 'Trade', { pairs: 'AF-UZ' });
    for (let i = 0; i < 3; i++) {
      await seen.page.evaluate(() => window.history.back());
      await expectOne(seen, TIMELINE, 'Visits');
      await seen.page.evaluate(() => window.history.forward());
      await expectOne(seen, GAUGE, 'Trade', { pairs: 'AF-UZ' });
    }
  });

  it('stays one when Turbo morphs the page, and follows what the server says now', async () => {
    const pages = { '/page': page(TURBO, box(TIMELINE, 'Visits', 'data-from="2024"')) };
    const seen = await open(pages);
    const refresh = () => seen.page.evaluate(() => window.Turbo.session.refresh(window.location.href));
    await seen.page.evaluate(() => {
      window.first = document.querySelector('#place > *');
    });
    await refresh();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expectOne(seen, TIMELINE, 'Visits', { from: '2024' });
    pages['/page'] = page(TURBO, box(TIMELINE, 'Anew', 'data-theme="dark"'));
    await refresh();
    await expectOne(seen, TIMELINE, 'Anew');
    const same = await seen.page.evaluate(() => {
      const graphic = document.querySelector('#place > *');
      return { same: graphic === window.first, theme: graphic.theme };
    });
    assert.deepEqual(same, { same: true, theme: 'dark' });
  });

  it('stays one when idiomorph makes the page, its place or itself what the server says', async () => {
    const seen = await open({ '/page': page(IDIOMORPH, box(TIMELINE, 'Visits', 'data-from="2024"')) });
    const morph = (selector, html, options) =>
      seen.page.evaluate(
        (...[where, text, how]) => void window.Idiomorph.morph(document.querySelector(where), text, how),
        selector,
        html,
        options,
      );
    await morph('main', `<main>${box(TIMELINE, 'Again')}</main>`);
    await expectOne(seen, TIMELINE, 'Again');
    await morph('#place', box(TIMELINE, 'Third', 'data-to="2026"'));
    await expectOne(seen, TIMELINE, 'Third', { to: '2026' });
    await morph('#place', '<h3>Fourth</h3> <p>Inside</p>', { morphStyle: 'innerHTML' });
    await expectOne(seen, TIMELINE, 'Fourth', { to: '2026' });
    await morph('#place', box(GAUGE, 'Fifth'));
    await expectOne(seen, GAUGE, 'Fifth');
  });

  for (const swap of ['innerHTML', 'outerHTML', 'innerMorph', 'outerMorph']) {
    it(`stays one when htmx swaps it in (${swap})`, async () => {
      const pages = { '/page': page(HTMX, box(TIMELINE, 'Visits')) };
      const seen = await open(pages);
      for (const text of ['Second', 'Third']) {
        pages['/part'] = swap.startsWith('outer') ? box(TIMELINE, text) : `<h3>${text}</h3> <p>Inside</p>`;
        await seen.page.evaluate((how) => void window.htmx.ajax('GET', '/part', { target: '#place', swap: how }), swap);
        await expectOne(seen, TIMELINE, text);
      }
    });
  }

  it('stays one when a browser puts the page back as it was', async () => {
    const seen = await open({
      '/page': page('', box(TIMELINE, 'Visits')),
      '/next': page('', '<p>Another page</p>'),
    });
    await seen.page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
    });
    const { href } = new URL('/next', seen.page.url());
    await seen.page.goto(href);
    await seen.page.goBack();
    await expectOne(seen, TIMELINE, 'Visits');
    assert.equal(await seen.page.evaluate(() => window.persisted), true);
  });
});
