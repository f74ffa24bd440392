/** Loads the built files from another server, as pages do from a CDN, and holds README's lines against what is printed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { blocksOf } from '../lib/documents.mjs';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { root } from '../lib/dependencies.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';

const { name, version, bin, unpkg, jsdelivr } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const command = (...words) => execFileSync(execPath, [join(root, bin), ...words], { encoding: 'utf8' });
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = blocksOf('README.md');

const pageWith = (
  head,
  tag = 'corridor-map',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
  <link rel="icon" href="data:,">${head}<body><${tag}><p>What stands inside</p></${tag}>`;

/** What the addresses of both services answer to a page: unpkg leads on to a file, jsDelivr sends it as it is. */
const SERVICES = {
  unpkg: { address: 'https://unpkg.com/', field: unpkg, leadsOn: true },
  jsDelivr: { address: 'https://cdn.jsdelivr.net/npm/', field: jsdelivr, leadsOn: false },
};
const CORS = { 'access-control-allow-origin': '*' };

function answer({ address, field, leadsOn }, url) {
  const bare = [address + name, `${address}${name}@${version}`];
  const whole = `${address}${name}@${version}/`;
  if (bare.includes(url) && leadsOn) return { status: 302, headers: { ...CORS, location: whole + field.slice(2) } };
  const path = bare.includes(url) ? field : url.startsWith(whole) && url.slice(whole.length);
  const file = path && join(root, path);
  if (!file || !existsSync(file)) return { status: 404, headers: CORS };
  return { status: 200, contentType: 'text/javascript', headers: CORS, body: readFileSync(file) };
}

describe('from another server', { concurrency: false }, () => {
  const pages = {};
  const fixture = browserFixture({ pages });
  let cdn;
  before(async () => {
    cdn = await serve({ headers: CORS });
  });
  after(() => cdn?.close());

  /** Opens a page; `change` may give another answer to a request. */
  async function open(markup, change) {
    pages['/page'] = markup;
    const seen = await newPage(fixture.browser);
    fixture.opened.push(seen);
    if (change) {
      await seen.page.setRequestInterception(true);
      seen.page.on('request', (request) => {
        const other = change(request.url());
        void (other ? request.respond(other) : request.continue());
      });
    }
    await seen.page.goto(`${fixture.server.url}page`);
    return seen;
  }

  for (const [service, about] of Object.entries(SERVICES)) {
    for (const bare of [name, `${name}@${version}`]) {
      it(`the bare address ${about.address}${bare} is a script that draws what is on a page`, async () => {
        const markup = pageWith(`<script type="module" src="${about.address}${bare}"></script>`, 'visit-timeline');
        const ofService = (url) => (url.startsWith(about.address) ? answer(about, url) : undefined);
        const { page, messages } = await open(markup, ofService);
        await drawn(page, ['visit-timeline']);
        assert.deepEqual(messages, [], service);
      });
    }
  }

  for (const words of [['corridor-map'], ['--entry', 'index'], ['--entry', 'corridor-map']]) {
    it(`a printed head guards every script with a hash: ${words.join(' ')}`, async () => {
      const base = `${cdn.url}dist/`;
      const head = command('snippet', ...words, '--form', 'head', '--base', base);
      const [, map] = /^<script type="importmap">(.*)<\/script>\n<link /.exec(head);
      const { integrity } = JSON.parse(map);
      const { page, messages, requests } = await open(pageWith(head));
      await drawn(page, ['corridor-map']);
      await page.$eval('corridor-map', async (graphic) => {
        graphic.loading = 'eager';
        await graphic.toSVG();
      });
      const scripts = requests.filter((url) => url.startsWith(base) && url.endsWith('.js'));
      assert.ok(scripts.length >= 5, scripts.join());
      for (const url of scripts) assert.match(integrity[url] ?? '', /^sha384-/, url);
      assert.deepEqual(messages, []);
    });
  }

  it('a script that was changed there is not run, also one that loads late', async () => {
    const base = `${cdn.url}dist/`;
    const head = command('snippet', 'corridor-map', '--form', 'head', '--base', base);
    const isLate = (url) => /\/leaflet-[\w-]+\.js$/.test(url);
    const changed = { status: 200, contentType: 'text/javascript', headers: CORS, body: 'window.changed = true;' };
    const { page, messages } = await open(pageWith(head), (url) => (isLate(url) ? changed : undefined));
    await drawn(page, ['corridor-map']);
    const asked = page.waitForRequest((request) => isLate(request.url()));
    await page.$eval('corridor-map', (graphic) => (graphic.loading = 'eager'));
    await asked;
    await page.waitForNetworkIdle();
    assert.match(messages.join('\n'), /integrity/);
    assert.equal(await page.evaluate(() => window.changed), undefined);
  });

  it('prints no import map for the same server, where the next release may lie under the same names', () => {
    assert.doesNotMatch(command('snippet', '--form', 'head'), /importmap/);
  });
});

describe('the lines in README', () => {
  /** Markup without what formatting adds: space around and inside tags, and the stroke at their end. */
  const tidy = (markup) =>
    markup
      .replace(/\s*\/?>\s*/g, '>')
      .replace(/\s+/g, ' ')
      .replace(/ (?=<)/g, '');

  it('for a CDN are those that the command beside them prints, in this version', () => {
    const [, words] = /npx corridor-elements (snippet --form head --base https:\S+)/.exec(readme);
    assert.ok(words.includes(`/${name}@${version}/dist/`), words);
    const printed = command(...words.split(' '))
      .replace(/sha384-[\w+/=]+/g, 'sha384-…')
      .replace(/("sha384-…"),.*(?=\}\})/, '$1,…');
    const shown = blocks.find(({ code }) => code.includes('importmap')).code;
    assert.equal(tidy(shown), tidy(printed));
  });

  it('to paste mean the same folder as the base of the command', () => {
    const addresses = (markup) => [...markup.matchAll(/(?:href|src)="([^"?]+)/g)].map(([, address]) => address);
    const paste = blocks.find(({ code }) => code.includes('auto.js')).code;
    assert.deepEqual(addresses(paste), addresses(command('snippet', '--form', 'head')));
    const frame = blocks.find(({ code }) => code.includes('<iframe')).code;
    const base = 'https://your.site/corridor-elements/';
    const printed = command('snippet', 'corridor-map', '--form', 'iframe', '--base', base);
    assert.deepEqual(addresses(frame), addresses(printed));
    for (const address of [...addresses(paste), ...addresses(frame)])
      assert.ok(existsSync(join(root, 'dist', address.replace(/^.*\/corridor-elements\//, ''))), address);
    assert.doesNotMatch(readme, /your\.site\/(?!corridor-elements\/)/);
  });
});
