/** Tests the builder page as an editor uses it: from a local file, with the keyboard, and pasting its code. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { POLICY } from '../lib/policy.mjs';
import { serve } from '../lib/server.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const FILE = pathToFileURL(join(root, 'dist', 'builder', 'index.html')).href;

describe('the builder page', { concurrency: false }, () => {
  const fixture = browserFixture();

  async function open(url = FILE, features = {}) {
    const seen = await newPage(fixture.browser, { width: 1200, height: 1000, ...features });
    fixture.opened.push(seen);
    await seen.page.goto(url);
    await drawn(seen.page, [TAGS[0]]);
    return seen;
  }

  /** Waits until the code contains a text. */
  const codeWith = async (page, text) => {
    await page.waitForFunction(
      (words) => document.getElementById('code').value.includes(words),
      { timeout: 5000 },
      text,
    );
    return page.$eval('#code', (code) => code.value);
  };
  const press = (page, name, value) => page.click(`input[name="${name}"][value="${value}"]`);

  async function serveWith(markup) {
    const server = await serve({
      pages: { '/': `<!doctype html><title>A page</title><link rel="icon" href="data:,">${markup}` },
    });
    fixture.opened.push(server);
    return server.url;
  }

  it('opens from a local file without messages, and loads only its own two files and those of the graphics', async () => {
    const { page, messages, requests } = await open();
    await codeWith(page, '<corridor-map lang="en" dir="ltr">');
    assert.deepEqual(messages, []);
    const names = requests.filter((url) => !url.startsWith('data:')).map((url) => url.replace(/^.*\//, ''));
    const graphics = TAGS.map((tag) => `${tag}.js`);
    assert.deepEqual(names.sort(), ['builder.css', 'builder.js', 'index.html', ...graphics].sort());
  });

  it('works under the strictest policy that allows its frame', async () => {
    const server = await serve({ headers: { 'content-security-policy': `${POLICY}; frame-src 'self'` } });
    fixture.opened.push(server);
    const { page, messages } = await open(`${server.url}dist/builder/`);
    for (const tag of TAGS) {
      await page.select('#graphic', tag);
      await drawn(page, [tag]);
      await codeWith(page, `<${tag} lang="en" dir="ltr">`);
    }
    await press(page, 'form', 'iframe');
    const frame = await page.waitForFrame((one) => one.url().includes(`/embed/${TAGS.at(-1)}.html`));
    await drawn(frame, [TAGS.at(-1)]);
    assert.deepEqual(messages, []);
  });

  it('changes preview and code with an option, and back with the default', async () => {
    const { page } = await open();
    await page.select('#option-worldview', 'in');
    await codeWith(page, '<corridor-map worldview="in" lang="en" dir="ltr">');
    assert.equal(await page.$eval('corridor-map', (map) => map.worldview), 'in');
    await page.select('#option-worldview', '');
    await codeWith(page, '<corridor-map lang="en" dir="ltr">');
    assert.equal(await page.$eval('corridor-map', (map) => map.hasAttribute('worldview')), false);
  });

  it('shows each width and each page, and speaks the language that is chosen', async () => {
    const { page } = await open();
    for (const width of [320, 640, 960]) {
      await press(page, 'width', width);
      assert.equal(await page.$eval('corridor-map', (map) => map.offsetWidth), width);
    }
    const scheme = () => page.$eval('corridor-map', (map) => getComputedStyle(map).colorScheme);
    assert.equal(await scheme(), 'light');
    await press(page, 'page', 'dark');
    assert.equal(await scheme(), 'dark');
    await page.select('#lang', 'ur');
    await page.waitForFunction(() => document.querySelector('corridor-map').shadowRoot.querySelector('[dir="rtl"]'));
    const heading = /<h3>[^<]*[\u0600-\u06ff]/;
    await page.waitForFunction(
      (source) => new RegExp(source).test(document.getElementById('code').value),
      {},
      heading.source,
    );
    assert.match(await codeWith(page, 'lang="ur" dir="rtl"'), heading);
    // The page takes the chosen direction; the graphic keeps that of its language.
    const directions = () =>
      page.$eval('corridor-map', (map) =>
        [map, map.shadowRoot.querySelector('figure')].map((one) => getComputedStyle(one).direction),
      );
    assert.deepEqual(await directions(), ['rtl', 'rtl']);
    await press(page, 'dir', 'ltr');
    await page.waitForSelector('.stage[dir="ltr"]');
    assert.deepEqual(await directions(), ['ltr', 'rtl']);
    await codeWith(page, 'lang="ur" dir="rtl"');
  });

  it('writes content that tells headline, summary and sources, and escapes what is entered', async () => {
    const { page } = await open();
    await page.select('#graphic', 'trade-target-gauge');
    await drawn(page, ['trade-target-gauge']);
    await page.type('#option-headline', '"><img src=x onerror=alert(1)>');
    const code = await codeWith(page, '<h3>&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</h3>');
    assert.ok(code.includes('headline="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"'), code);
    assert.ok(!code.includes('<img'), code);
    assert.match(code, /<p>[^<]{20,}<\/p>/);
    assert.match(code, /<a href="https:[^"]+">[^<]+<\/a>/);
  });

  it('ignores a base that is not a web address', async () => {
    const { page } = await open();
    await page.$eval('#base', (input) => (input.value = 'javascript:alert(1)//'));
    await press(page, 'form', 'iframe');
    await codeWith(page, 'src="./embed/corridor-map.html');
  });

  it('gives code that draws where it is pasted: a tag, a div and an iframe with its options', async () => {
    const { page } = await open();
    await page.$eval('#base', (input) => (input.value = '/dist/'));
    await page.select('#option-worldview', 'pk');
    for (const [form, start] of [
      ['tag', '<corridor-map worldview="pk"'],
      ['div', '<div data-story="corridor-map" data-worldview="pk"'],
      ['iframe', 'src="/dist/embed/corridor-map.html?worldview=pk&amp;lang=en"'],
    ]) {
      await press(page, 'form', form);
      const code = await codeWith(page, start);
      if (form !== 'iframe') assert.match(code, /<link rel="modulepreload" href="\/dist\/cdn\/shared-[\w-]{7}\.js" /);
      const pasted = await newPage(fixture.browser, { width: 640, height: 2000 });
      fixture.opened.push(pasted);
      await pasted.page.goto(await serveWith(code));
      const place = form === 'iframe' ? pasted.page.frames()[1] : pasted.page;
      await drawn(place, ['corridor-map']);
      assert.equal(await place.$eval('corridor-map', (map) => map.worldview), 'pk');
      assert.deepEqual(pasted.messages, []);
    }
    await press(page, 'form', 'npm');
    await codeWith(page, "import 'corridor-elements/corridor-map.js';");
    await press(page, 'form', 'email');
    const mail = await codeWith(page, '<img src="/dist/corridor-map.png"');
    assert.match(mail, /alt="[^"]{20,}"/);
    await page.$eval('#article', (input) => (input.value = ''));
    await page.type('#article', 'https://a.example/story');
    await codeWith(page, '<a href="https://a.example/story"><img ');
    await press(page, 'form', 'amp');
    await codeWith(page, '<amp-iframe src="/dist/embed/corridor-map.html?worldview=pk');
  });

  it('shows the frame that is to be pasted in place of the graphic, in its full height', async () => {
    const { page, messages } = await open();
    await page.select('#option-worldview', 'cn');
    await press(page, 'form', 'iframe');
    const code = await codeWith(page, 'worldview=cn');
    const shown = await page.waitForSelector('iframe', { visible: true });
    const frame = await shown.contentFrame();
    await drawn(frame, ['corridor-map']);
    assert.equal(await frame.$eval('corridor-map', (map) => map.worldview), 'cn');
    const fits = () => document.documentElement.scrollHeight <= window.innerHeight;
    assert.ok(await frame.evaluate(fits), 'the frame scrolls');
    assert.ok(code.includes(`height="${await shown.evaluate((one) => one.getAttribute('height'))}"`));
    assert.equal(await page.$eval('corridor-map', (map) => map.checkVisibility({ visibilityProperty: true })), false);
    assert.deepEqual(messages, []);
    await press(page, 'form', 'tag');
    await page.waitForSelector('iframe', { hidden: true });
  });

  it('is copied from with the keyboard, and says so', async () => {
    const { page } = await open();
    await codeWith(page, '<corridor-map');
    await page.focus('#base');
    for (const id of ['code', 'copy']) {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.id), id);
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /^(?:Copied|Selected)/.test(document.getElementById('said').textContent));
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible when it is ${scheme}`, async () => {
      const { page } = await open(FILE, { scheme });
      await press(page, 'page', scheme);
      await page.click('#options details summary');
      await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const faults = await page.evaluate(async () => {
        const { violations } = await window.axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join('; ')}`);
      });
      assert.deepEqual(faults, []);
    });
  }
});
