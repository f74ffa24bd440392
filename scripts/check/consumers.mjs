/** Builds pages with the packed package in common tools and frameworks, and opens them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { faultsOfCustomData, sayOfWebTypes } from './consumers-editors.mjs';
import {
  allTags,
  howDrawingsFit,
  htmlPage,
  moduleScript,
  OWN_DATA,
  STYLE_SHEET,
  usePage,
  whatShows,
} from './consumers-pages.mjs';
import { makeConsumer } from './consumers-set-up.mjs';
import { drawn, holdScripts, launch, layoutShift, newPage, painted, scrollToEnd } from '../lib/open-page.mjs';
import { FACTS_OF } from '../lib/load-source.mjs';
import { serve } from '../lib/server.mjs';
import { TAGS } from '../lib/tags.mjs';

let consumer;
before(async () => {
  consumer = await makeConsumer();
});
after(() => consumer?.remove());

/** Returns the output of a tool that failed, as the message of the failed test. */
const complaint = ({ ok, stdout, stderr }) => (ok ? '' : `${stdout}${stderr}` || 'It ended badly and said nothing.');

const MOST_SHIFT = 0.01;

const BUNDLED = ['--bundle', '--splitting', '--format=esm', '--minify', '--log-level=warning'];

describe('pages of others', { concurrency: false }, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    const installed = join(consumer.folder, 'node_modules', 'corridor-elements');
    server = await serve({
      folders: [
        ['/cdn/', join(installed, 'dist', 'cdn')],
        ['/data/', join(installed, 'data')],
        ['/', join(consumer.folder, 'out')],
      ],
      pages: {
        '/plain': htmlPage(STYLE_SHEET + moduleScript('/cdn/index.js'), `${allTags}${OWN_DATA}`),
        '/webpack': htmlPage('', `${allTags}${moduleScript('/webpack/bundled.js')}`),
        '/esbuild': htmlPage('', `${allTags}${moduleScript('/esbuild/bundled.js')}`),
      },
    });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const use = (address, tags) => usePage(browser, new URL(address, server.url).href, tags);

  it('draws, takes data and tells of a choice in plain HTML', () => use('plain', TAGS));

  it('is built by Vite with TypeScript', async () => {
    assert.equal(complaint(await consumer.tool('vite', 'build', '--config', 'apps/vite.config.js')), '');
  });

  for (const [name, framework] of Object.entries({
    react: 'React 19 in StrictMode',
    preact: 'Preact',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
  })) {
    it(`draws, takes a property and tells of a choice in ${framework}`, async () => {
      const { headline } = await use(`vite/${name}.html`, ['visit-timeline']);
      assert.equal(headline, 'Mine');
    });
  }

  it('is built by webpack', async () => {
    assert.equal(complaint(await consumer.node('pages/webpack.js')), '');
    await use('webpack', TAGS);
  });

  it('is built by esbuild', async () => {
    const built = await consumer.tool('esbuild', 'pages/bundled.js', ...BUNDLED, '--outdir=out/esbuild');
    assert.equal(complaint(built) + built.stderr, '');
    await use('esbuild', TAGS);
  });
});

describe('the types others see', () => {
  it('let TypeScript, React and Preact pass what is right and stop what is wrong', async () => {
    assert.equal(complaint(await consumer.tool('tsc')), '');
  });

  it('do the same in templates of Vue', async () => {
    assert.equal(complaint(await consumer.tool('vue-tsc')), '');
  });

  it('do the same in templates of Svelte', async () => {
    const { stdout } = await consumer.tool('svelte-check', '--output', 'machine-verbose', '--threshold', 'error');
    const found = [...stdout.matchAll(/\{.*"type":"ERROR".*\}/g)].map(([line]) => JSON.parse(line));
    const wrong = await readFile(join(consumer.folder, 'types', 'Wrong.svelte'), 'utf8');
    const lines = wrong.split('\n').flatMap((line, i) => (line.startsWith('<visit-timeline') ? [i] : []));
    assert.deepEqual(
      found.map(({ filename, start }) => [filename, start.line]),
      lines.map((line) => ['types/Wrong.svelte', line]),
      stdout,
    );
  });

  it('resolve as each tool asks for them', async () => {
    // Files that are not modules, and the single scripts for pages, need no types.
    const files = ['cdn', 'single', 'embed', 'data', 'schema'].map((folder) => `./${folder}/*`);
    const facts = Object.values(FACTS_OF).map((name) => `./data/${name}`);
    const options = ['--profile', 'esm-only', '--no-emoji', '--no-color', '--exclude-entrypoints', ...files, ...facts];
    assert.equal(complaint(await consumer.tool('attw', consumer.packed, ...options)), '');
  });
});

describe('the data that editors read', () => {
  it('fit the schemas of VS Code, which completes tags, attributes and custom properties from them', async () => {
    for (const kind of ['html', 'css']) assert.deepEqual(await faultsOfCustomData(consumer, kind), []);
    const asked = await consumer.node('editors/complete.js');
    assert.equal(complaint(asked), '');
    const { tags, attributes, properties } = JSON.parse(asked.stdout);
    for (const tag of TAGS) assert.ok(tags.includes(tag), tags.join());
    assert.ok(attributes.includes('worldview') && properties.includes('--story-actual'), asked.stdout);
  });

  it('fit what JetBrains asks of Web Types, and would be told where they do not', async () => {
    assert.equal(await sayOfWebTypes(consumer), '');
    assert.match(await sayOfWebTypes(consumer, (text) => text.replace('"typescript"', '"flow"')), /"flow"/);
  });
});

describe('Node', () => {
  it('imports every entry for bundlers, silently, to its end and without making believe it is a page', async () => {
    const imported = await consumer.node('server/import.js');
    assert.equal(complaint(imported) + imported.stderr, '');
    const { entries, left } = JSON.parse(imported.stdout);
    assert.ok(entries.length >= 15, entries.join());
    // Lit defines a registry and its list of versions there.
    assert.deepEqual(
      left.filter((name) => !/^(lit|reactiveElement)/.test(name)),
      ['customElements'],
    );
  });
});

describe('pages drawn on a server with @lit-labs/ssr', { concurrency: false }, () => {
  let browser;
  let server;
  let drawings;
  before(async () => {
    const rendered = await consumer.node('server/render.js');
    assert.equal(complaint(rendered), '');
    drawings = JSON.parse(rendered.stdout);
    const entries = ['server/page.js', 'server/hydrating-page.js'];
    const built = await consumer.tool('esbuild', ...entries, ...BUNDLED, '--outdir=out/server');
    assert.equal(complaint(built), '');
    const body = Object.values(drawings).join('');
    browser = await launch();
    server = await serve({
      folders: [
        ['/cdn/', join(consumer.folder, 'node_modules', 'corridor-elements', 'dist', 'cdn')],
        ['/', join(consumer.folder, 'out')],
      ],
      pages: {
        '/late': htmlPage(STYLE_SHEET + moduleScript('/server/page.js'), `${body}<p>What follows</p>`),
        '/still': htmlPage('', body),
        '/page': htmlPage(moduleScript('/server/page.js'), body),
        '/hydrating': htmlPage(moduleScript('/server/hydrating-page.js'), body),
        '/urdu': htmlPage(moduleScript('/server/page.js'), body).replace('lang="en"', 'lang="ur"'),
      },
    });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Opens a page; returns what each graphic shows, and the console messages. */
  async function look(address, script) {
    const { page, messages, close } = await newPage(browser, { script });
    await page.goto(new URL(address, server.url).href);
    if (script) await drawn(page, TAGS);
    const shown = await page.evaluate(whatShows, TAGS);
    await close();
    assert.deepEqual(messages, []);
    return shown;
  }

  /** Returns how far the text below a graphic moves when the script arrives, while the end of the graphic is on screen. */
  async function shiftBelow(tag, width) {
    const { page, close } = await newPage(browser, { width });
    const release = await holdScripts(page);
    const loaded = page.goto(`${server.url}late`);
    await page.waitForSelector('body > p');
    await page.evaluate(painted);
    await page.$eval(tag, scrollToEnd);
    await page.evaluate(painted);
    await release();
    await loaded;
    await drawn(page, TAGS);
    const shift = await page.evaluate(layoutShift);
    await close();
    return shift;
  }

  for (const tag of TAGS) {
    it(`hold <${tag}> in HTML, with its figures and words`, () => {
      assert.match(
        drawings[tag],
        /<template shadowroot="open" shadowrootmode="open">[^]*<figure[^]*<svg[^]*<\/template>/,
      );
    });
  }

  it('show every graphic without script', async () => {
    for (const graphic of await look('still', false)) {
      assert.ok(graphic.drawn && graphic.headline !== '', JSON.stringify(graphic));
      assert.deepEqual([graphic.figures, graphic.framed], [1, '3px']);
    }
  });

  for (const width of [320, 390, 680, 1200]) {
    it(`fit ${width} px without script, drawings and all`, async () => {
      const { page, close } = await newPage(browser, { width, script: false });
      await page.goto(`${server.url}still`);
      const boxes = await page.evaluate(howDrawingsFit, TAGS);
      for (const { name, drawings, fits } of boxes) {
        assert.ok(fits && drawings.length > 0, name);
        for (const drawing of drawings) assert.deepEqual(drawing, { inside: true, whole: true }, name);
      }
      await close();
    });
  }

  it('show the same, once, when the script has come', async () => {
    assert.deepEqual(await look('page', true), await look('still', false));
  });

  it('show the same, once, when what hydrates elements of Lit came before it', async () => {
    assert.deepEqual(await look('hydrating', true), await look('still', false));
  });

  for (const width of [390, 1000, 1200]) {
    it(`do not jump at ${width} px when the script comes`, async () => {
      const shifts = await Promise.all(TAGS.map((tag) => shiftBelow(tag, width)));
      const told = TAGS.map((tag, i) => `${tag} ${shifts[i].toFixed(4)}`).join(', ');
      assert.ok(Math.max(...shifts) <= MOST_SHIFT, told);
    });
  }

  it("are drawn anew in the language of the reader's page", async () => {
    const [english, urdu] = [await look('still', false), await look('urdu', true)];
    for (const [i, { figures, headline }] of urdu.entries()) {
      assert.equal(figures, 1);
      assert.match(headline, /[\u0600-\u06ff]/);
      assert.notEqual(headline, english[i].headline);
    }
  });
});
