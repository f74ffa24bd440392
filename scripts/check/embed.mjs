/** Loads the pages of `dist/embed/` in frames, as on hosts that accept only frames. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { PLACEHOLDER } from '../build/embed-pages.mjs';
import { drawn, launch, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

/** The sandbox of the strictest hosts, such as WordPress: the frame has no origin of its own. */
const BARE = 'allow-scripts';

/**
 * The flag of a browser on a dark system. An emulated preference would apply in every frame; that of a system yields to the
 * `color-scheme` that a page sets for its frames.
 */
const SYSTEM_IS_DARK = '--blink-settings=preferredColorScheme=0';

const fromEmbed = (name) => readFile(join(root, 'dist', 'embed', name), 'utf8');
const oembedOf = async (tag) => JSON.parse(await fromEmbed(`${tag}.oembed.json`));
const heightInside = (frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const openPanels = (frame, tag) =>
  frame.evaluate((name) => {
    for (const panel of document.querySelector(name).shadowRoot.querySelectorAll('details')) panel.open = true;
  }, tag);

describe('pages for frames', { concurrency: false }, () => {
  let browser;
  let dark;
  let own;
  const open = [];
  before(async () => {
    [browser, dark] = [await launch(), await launch(SYSTEM_IS_DARK)];
    own = await serve();
  });
  afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));
  after(() => Promise.all([browser, dark, own].map((one) => one?.close())));

  const address = (tag, query = '') => `${own.url}dist/embed/${tag}.html${query}`;

  /** Opens a page of another site with this body; returns the page, its frame, and all console messages and requests. */
  async function host(tag, body, { head = '', system = 'light', ...features } = {}) {
    const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
      <link rel="icon" href="data:,">${head}<body><main><h1>A host</h1><h2>A frame</h2>${body}</main>`;
    const other = await serve({ pages: { '/': markup } });
    const opened = await newPage(system === 'dark' ? dark : browser, features);
    open.push(opened, other);
    await opened.page.evaluateOnNewDocument(() => {
      window.heard = [];
      window.addEventListener('message', ({ data }) => window.heard.push(data));
    });
    await opened.page.goto(other.url);
    const frame = opened.page.frames()[1];
    if (features.script !== false) await drawn(frame, [tag]);
    return { ...opened, frame };
  }

  const framed = (src, more = '') =>
    `<iframe src="${src.replaceAll('"', '&quot;')}" title="A graphic" width="640" height="300" ${more}></iframe>`;
  const resized = () => `<script src="${own.url}dist/embed/resize.js" defer></script>`;

  for (const tag of TAGS) {
    const since = '2024%2F..';
    const query = `?from=${since}&to=${since}&change=${since}&actual=${since}: 446;2024: 300&target=1000&deadline=${since}`;
    it(`<${tag}>: dates without an end in the address are drawn or told in a moment`, { timeout: 30_000 }, async () => {
      const { page, messages, close } = await newPage(browser);
      open.push({ close });
      await page.goto(address(tag, query), { timeout: 10_000 });
      await drawn(page, [tag]);
      const seen = await page.evaluate((name) => document.querySelector(name).shadowRoot.innerHTML, tag);
      assert.doesNotMatch(seen, /NaN|Infinity/);
      for (const message of messages) assert.match(message, /^warn: <[a-z-]+>: /);
    });

    it(`<${tag}>: a page with resize.js follows the height of the frame, as it opens and when it grows`, async () => {
      const { page, frame, messages } = await host(tag, framed(address(tag)), { head: resized() });
      const follows = (height) =>
        page.waitForFunction((px) => document.querySelector('iframe').offsetHeight >= px, { timeout: 5000 }, height);
      const first = await heightInside(frame);
      assert.ok(first > 300);
      await follows(first);
      await openPanels(frame, tag);
      await drawn(frame, [tag]);
      const grown = await heightInside(frame);
      assert.ok(grown > first + 100);
      await follows(grown);
      assert.deepEqual(messages, []);
    });

    it(`<${tag}>: is drawn in a sandbox without an origin, in silence, and tells AMP and WordPress its height`, async () => {
      const { page, frame, messages } = await host(tag, framed(address(tag, '#?secret=aB3'), `sandbox="${BARE}"`));
      const height = await heightInside(frame);
      const wanted = [
        { sentinel: 'amp', type: 'embed-size', height },
        { message: 'height', value: height, secret: 'aB3' },
      ];
      const said = async () => (await page.evaluate(() => window.heard)).map((one) => JSON.stringify(one));
      await page.waitForFunction((px) => window.heard.some((one) => one.height === px), { timeout: 5000 }, height);
      for (const message of wanted) assert.ok((await said()).includes(JSON.stringify(message)), await said());
      assert.equal(await frame.evaluate(() => window.origin), 'null');
      assert.deepEqual(messages, []);
    });

    it(`<${tag}>: its oEmbed answer is one, and what it brings is drawn whole in the room it asks for`, async () => {
      const { html, width, height, ...rest } = await oembedOf(tag);
      assert.deepEqual(rest, {
        version: '1.0',
        type: 'rich',
        title: rest.title,
        provider_name: 'Corridor elements',
        provider_url: PLACEHOLDER,
        cache_age: 86_400,
      });
      assert.ok(rest.title.length > 10);
      const page = await fromEmbed(`${tag}.html`);
      const [, link] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page);
      assert.equal(link, `${PLACEHOLDER}embed/${tag}.oembed.json`);
      const here = html.replace(PLACEHOLDER, `${own.url}dist/`);
      const { frame, messages } = await host(tag, `<div style="width: ${width}px">${here}</div>`);
      assert.ok((await heightInside(frame)) <= height, `${await heightInside(frame)} in ${height} px`);
      assert.deepEqual(messages, []);
    });

    it(`<${tag}>: says what it is about, with its sources, where no script runs`, async () => {
      const { frame } = await host(tag, framed(address(tag)), { script: false });
      const markup = await frame.content();
      assert.match(markup, new RegExp(`<${tag}><div[^>]*>\\s*<h1>[^<]{10,}</h1>\\s*<p>[^<]{40,}</p>\\s*<table`));
      assert.ok(markup.match(/<a href="https?:/g).length > 1);
    });
  }

  it('takes language, direction, theme and attributes from the address', async () => {
    const query = '?worldview=in&lang=ur&dir=rtl&theme=dark&debug=false';
    const { frame, messages } = await host('corridor-map', framed(address('corridor-map', query)));
    const found = await frame.evaluate(() => {
      const { lang, dir, dataset } = document.documentElement;
      const map = document.querySelector('corridor-map');
      const { direction } = getComputedStyle(map.shadowRoot.querySelector('figure'));
      return { lang, dir, theme: dataset.theme, view: map.worldview, debug: map.debug, own: map.theme, direction };
    });
    const wanted = { lang: 'ur', dir: 'rtl', theme: 'dark', view: 'in', debug: false, own: 'dark', direction: 'rtl' };
    assert.deepEqual(found, wanted);
    assert.deepEqual(messages, []);
  });

  it('runs nothing that stands in an address, and says what it did not take', async () => {
    const evil = '"><img src=x onerror="parent.hacked=self.hacked=1">';
    const src = new URL(address('incident-trend'));
    const names = [
      'headline',
      'lang',
      'dir',
      'onload',
      'style',
      'innerHTML',
      'class',
      'constructor',
      '__proto__',
      'theme',
    ];
    for (const name of names) src.searchParams.append(name, evil);
    src.searchParams.append('group', 'javascript:hacked=1');
    src.hash = evil;
    const { page, frame, messages } = await host('incident-trend', framed(src.href));
    const found = await frame.evaluate(() => {
      const graphic = document.querySelector('incident-trend');
      return {
        names: graphic.getAttributeNames().sort(),
        headline: graphic.shadowRoot.querySelector('h3').textContent,
        images: document.querySelectorAll('img').length + graphic.shadowRoot.querySelectorAll('img').length,
        hacked: 'hacked' in window,
        lang: document.documentElement.lang,
      };
    });
    const taken = ['group', 'headline', 'theme'];
    assert.deepEqual(found, { names: taken, headline: evil, images: 0, hacked: false, lang: 'en' });
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    const said = messages.join('\n');
    assert.match(
      said,
      /Not known in the address: "onload", "style", "innerHTML", "class", "constructor", "__proto__"\. Known: lang, /,
    );
    assert.match(said, /lang=".*" is no language/);
    assert.match(said, /dir=".*" is not known\. Known: ltr, rtl\./);
    assert.equal(messages.filter((line) => !/^warn/.test(line)).length, 0, said);
  });

  it('asks for `src` on its own server, and on no other', async () => {
    const mine = await host('incident-trend', framed(address('incident-trend', '?src=/data/incidents.json')));
    assert.ok(mine.requests.includes(`${own.url}data/incidents.json`));
    assert.deepEqual(mine.messages, []);
    const elsewhere = [
      'https://example.org/x.json',
      '//example.org/x.json',
      'data:application/json,{}',
      'blob:x',
      'http://[',
    ];
    for (const src of elsewhere) {
      const query = `?src=${encodeURIComponent(src)}`;
      const { requests, messages } = await host('incident-trend', framed(address('incident-trend', query)));
      assert.deepEqual(
        messages.map((line) => line.replace(/^warn(?:ing)?: /, '')),
        [`<incident-trend>: src=${JSON.stringify(src)} is on another server than this page, so it is not asked for.`],
      );
      assert.deepEqual(
        requests.filter((url) => /^(?!http:..localhost:|data:,$)/.test(url)),
        [],
      );
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`lets a ${scheme} host show through, whatever the reader's system prefers`, async () => {
      const head = `<style>:root { color-scheme: ${scheme}; background: rgb(10 120 90) } iframe { border: 0 }</style>`;
      const body = framed(address('trade-target-gauge'));
      const { page } = await host('trade-target-gauge', body, { head, system: scheme === 'light' ? 'dark' : 'light' });
      const { x, y } = await (await page.$('iframe')).boundingBox();
      const png = await page.screenshot({ clip: { x, y, width: 3, height: 3 }, encoding: 'base64' });
      const colour = await page.evaluate(async (base64) => {
        const image = new window.Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const context = new window.OffscreenCanvas(3, 3).getContext('2d');
        context.drawImage(image, 0, 0);
        return [...context.getImageData(1, 1, 1, 1).data];
      }, png);
      assert.deepEqual(colour, [10, 120, 90, 255]);
    });

    it(`is accessible in a ${scheme} host`, async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const head = `<style>:root { color-scheme: ${scheme} }</style>${resized()}`;
      const body = TAGS.map((tag) => framed(address(tag)).replace('A graphic', tag)).join('');
      const { page } = await host(TAGS[0], body, { head, scheme, height: 8000 });
      for (const frame of page.frames().slice(1)) await drawn(frame, [/([\w-]+)\.html/.exec(frame.url())[1]]);
      for (const frame of page.frames()) await frame.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { violations } = await window.axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join('; ')}`);
      });
      assert.deepEqual(faults, []);
    });
  }
});
