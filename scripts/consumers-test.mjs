/** Builds pages of others with the packed package, by the tools and frameworks of others, and opens them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeConsumer } from './consumers.mjs';
import { drawn, launch, newPage } from './pages.mjs';
import { serve } from './server.mjs';
import { TAGS } from './tags.mjs';

let consumer;
before(async () => {
  consumer = await makeConsumer();
});
after(() => consumer?.remove());

/** What a tool said, where it did not end well: shown as the failure. */
const complaint = ({ ok, stdout, stderr }) => (ok ? '' : `${stdout}${stderr}` || 'It ended badly and said nothing.');

const htmlPage = (head, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page</title>
  <link rel="icon" href="data:," />
  ${head}
  <body>${body}</body>
</html>`;
const moduleScript = (src) => `<script type="module" src="${src}"></script>`;
const allTags = `${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}<output></output>`;

const OWN_DATA = `<script type="module">
  const visits = await (await fetch('/data/visits.json')).json();
  const timeline = document.querySelector('visit-timeline');
  timeline.data = { ...visits, visits: visits.visits.slice(0, 3), events: [] };
  timeline.addEventListener('visit-select', ({ visit }) => {
    document.querySelector('output').textContent += visit + ';';
  });
</script>`;

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
        '/plain': htmlPage(
          `<link rel="stylesheet" href="/cdn/corridor-elements.css" />${moduleScript('/cdn/index.js')}`,
          `${allTags}${OWN_DATA}`,
        ),
        '/webpack': htmlPage('', `${allTags}${moduleScript('/webpack/bundled.js')}`),
        '/esbuild': htmlPage('', `${allTags}${moduleScript('/esbuild/bundled.js')}`),
      },
    });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Opens a page, picks the newest visit as a reader would, and expects three visits, one event and a silent console. */
  async function use(address, tags) {
    const { page, messages, close } = await newPage(browser);
    await page.goto(new URL(address, server.url).href);
    await drawn(page, tags);
    await page.waitForFunction(
      () => document.querySelector('visit-timeline').shadowRoot.querySelectorAll('.title').length === 3,
    );
    const seen = await page.evaluate(async (names) => {
      const timeline = document.querySelector('visit-timeline');
      await timeline.complete;
      await timeline.updateComplete;
      const title = timeline.shadowRoot.querySelector('.title');
      const id = title.closest('[data-id]').dataset.id;
      title.click();
      // A framework may take a moment until it has drawn again.
      for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return {
        figures: names.map((name) => document.querySelector(name).shadowRoot.querySelectorAll('figure').length),
        headline: timeline.shadowRoot.querySelector('[part="headline"]').textContent.trim(),
        visits: timeline.data.visits.length,
        expected: `${id};`,
        told: document.querySelector('output').textContent,
      };
    }, tags);
    await close();
    assert.deepEqual(messages, []);
    assert.deepEqual(
      seen.figures,
      tags.map(() => 1),
    );
    assert.equal(seen.visits, 3);
    assert.equal(seen.told, seen.expected);
    return seen;
  }

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
    const options = [
      '--bundle',
      '--splitting',
      '--format=esm',
      '--minify',
      '--outdir=out/esbuild',
      '--log-level=warning',
    ];
    const built = await consumer.tool('esbuild', 'pages/bundled.js', ...options);
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
    // Of files that are no modules, and of the single scripts for pages, nobody asks types.
    const files = ['cdn', 'single', 'embed', 'data', 'schema'].map((folder) => `./${folder}/*`);
    const options = ['--profile', 'esm-only', '--no-emoji', '--no-color', '--exclude-entrypoints', ...files];
    assert.equal(complaint(await consumer.tool('attw', consumer.packed, ...options)), '');
  });
});

describe('Node', () => {
  it('imports every entry for bundlers, silently, to its end and without making believe it is a page', async () => {
    const imported = await consumer.node('server/import.js');
    assert.equal(complaint(imported) + imported.stderr, '');
    const { entries, left } = JSON.parse(imported.stdout);
    assert.ok(entries.length >= 15, entries.join());
    // Lit keeps a registry of its own there, and notes its versions.
    assert.deepEqual(
      left.filter((name) => !/^(lit|reactiveElement)/.test(name)),
      ['customElements'],
    );
  });
});
