/** Builds the smallest honest application of each framework with the packed package, serves it as its makers do, and opens it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeApp } from './apps-set-up.mjs';
import { usePage, whatShows } from './consumers-pages.mjs';
import { launch, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';
import { TAGS } from '../lib/tags.mjs';

/**
 * The applications: how each is built (a file in `node_modules`, and what it is told), how it is served (a file, and what it
 * is told with a port; or a folder), and its pages. Without script there are the words inside a tag, and `drawn` graphics.
 * `objects`: whether the markup says "[object Object]" of data that a script sets anew.
 */
const APPS = {
  'Next.js': {
    name: 'next',
    build: ['next/dist/bin/next', 'build'],
    serve: ['next/dist/bin/next', (port) => ['start', '-p', `${port}`, '-H', '127.0.0.1']],
    pages: { 'a client component': 'client', 'a server component': 'server' },
  },
  'Astro with @astrojs/lit': {
    name: 'astro',
    build: ['astro/bin/astro.mjs', 'build'],
    folder: 'dist',
    drawn: TAGS.length,
  },
  SvelteKit: {
    name: 'sveltekit',
    build: ['vite/bin/vite.js', 'build'],
    serve: ['./build/index.js', () => []],
    objects: true,
  },
  Nuxt: {
    name: 'nuxt',
    build: ['nuxt/bin/nuxt.mjs', 'build'],
    serve: ['./.output/server/index.mjs', () => []],
  },
  // Without its own rendering on a server, where nothing stands in a page before its script.
  Angular: {
    name: 'angular',
    build: ['@angular/cli/bin/ng.js', 'build'],
    folder: 'out/browser',
    words: '',
  },
};

/** How long a page may take that is built while somebody waits for it, in ms. */
const PATIENCE = 180_000;

/** What a page shows without script: the words inside the tag, and how many graphics a server has drawn. */
async function without(browser, url) {
  const { page, close } = await newPage(browser, { script: false });
  await page.goto(url);
  const seen = await page.evaluate((names) => {
    const figures = names.map((name) => document.querySelector(name)?.shadowRoot?.querySelector('figure'));
    return {
      words: document.querySelector('visit-timeline p')?.textContent ?? '',
      drawn: figures.filter(Boolean).length,
      objects: document.body.innerHTML.includes('[object Object]'),
    };
  }, TAGS);
  await close();
  return seen;
}

for (const [framework, makings] of Object.entries(APPS)) {
  const { name, build, serve: command, folder, pages = { 'a page': '' }, ...more } = makings;
  const still = { words: 'Three visits', drawn: 0, objects: false, ...more };
  describe(framework, { concurrency: false }, () => {
    let app;
    let browser;
    let server;
    let said;
    before(async () => {
      app = await makeApp(name);
      browser = await launch();
      said = await app.tool(...build);
      server = await (folder ? serve({ folders: [['/', join(app.folder, folder)]] }) : app.serve(...command));
    });
    after(async () => {
      await Promise.all([browser?.close(), server?.close()]);
      await app?.remove();
    });

    for (const [kind, path] of Object.entries(pages)) {
      it(`draws all four once, takes data and tells of a choice in ${kind}`, async () => {
        const { headline } = await usePage(browser, server.url + path, TAGS);
        assert.equal(headline, 'Mine');
      });

      it(`shows what stands inside a tag without script in ${kind}`, async () => {
        assert.deepEqual(await without(browser, server.url + path), still);
      });
    }

    it('builds and serves without a word about the package', () => {
      assert.doesNotMatch(said + (server.said?.text ?? ''), /corridor-elements|is on this page twice/);
    });

    if (name === 'next') {
      it('hydrates bare tags, imported on both sides, without an error while it is developed', async () => {
        await server.close();
        const dev = await app.serve('next/dist/bin/next', (port) => ['dev', '-p', `${port}`, '-H', '127.0.0.1']);
        const { page, messages, close } = await newPage(browser);
        // The page is built when it is first asked for.
        await page.goto(`${dev.url}tags`, { timeout: PATIENCE });
        await page.waitForSelector('visit-timeline >>> figure', { timeout: PATIENCE });
        // React tells of differences once it has compared.
        await new Promise((resolve) => setTimeout(resolve, 500));
        const shown = await page.evaluate(whatShows, TAGS);
        await close();
        assert.deepEqual(
          messages.filter((line) => !/^(log|info|debug|warn)/.test(line) || /hydrat/i.test(line)),
          [],
        );
        assert.deepEqual(
          shown.map(({ figures }) => figures),
          [1, 1, 1, 1],
        );
      });
    }
  });
}
