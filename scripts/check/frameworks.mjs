/** Builds the smallest honest application of each framework with the packed package, serves it as its makers do, and opens it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makeApp } from './apps-set-up.mjs';
import { usePage, whatShows } from './consumers-pages.mjs';
import { launch, newPage } from '../lib/open-page.mjs';
import { TAGS } from '../lib/tags.mjs';

/**
 * The applications, how each is built (a file in `node_modules`, and what it is told), how it is served, its pages, and
 * whether a server of the framework draws the graphics themselves.
 */
const APPS = {
  'Next.js': {
    name: 'next',
    build: ['next/dist/bin/next', 'build'],
    serve: ['next/dist/bin/next', (port) => ['start', '-p', `${port}`, '-H', '127.0.0.1']],
    pages: { 'a client component': 'client', 'a server component': 'server' },
  },
};

/** What a page shows without script: the words inside the tag, and how many graphics a server has drawn. */
async function without(browser, url) {
  const { page, close } = await newPage(browser, { script: false });
  await page.goto(url);
  const seen = await page.evaluate((names) => {
    const graphics = names.map((name) => document.querySelector(name));
    return {
      words: document.querySelector('visit-timeline p')?.textContent,
      shown: graphics.filter((graphic) => graphic.shadowRoot?.querySelector('figure')).length,
      faults: document.body.innerHTML.includes('[object Object]'),
    };
  }, TAGS);
  await close();
  return seen;
}

for (const [framework, { name, build, serve, pages, drawn = 0 }] of Object.entries(APPS)) {
  describe(framework, { concurrency: false }, () => {
    let app;
    let browser;
    let server;
    let said;
    before(async () => {
      app = await makeApp(name);
      browser = await launch();
      said = await app.tool(...build);
      server = await app.serve(...serve);
    });
    after(() => Promise.all([browser?.close(), app?.remove()]));

    for (const [kind, path] of Object.entries(pages)) {
      it(`draws all four once, takes data and tells of a choice in ${kind}`, async () => {
        const { headline } = await usePage(browser, server.url + path, TAGS);
        assert.equal(headline, 'Mine');
      });

      it(`shows what stands inside a tag without script in ${kind}`, async () => {
        const seen = await without(browser, server.url + path);
        assert.deepEqual(seen, { words: 'Three visits', shown: drawn, faults: false });
      });
    }

    it('builds and serves without a word about the package', () => {
      assert.doesNotMatch(said + server.said.text, /corridor-elements|is on this page twice/);
    });

    if (name === 'next') {
      it('hydrates without an error while it is developed', async () => {
        await server.close();
        const dev = await app.serve('next/dist/bin/next', (port) => ['dev', '-p', `${port}`, '-H', '127.0.0.1']);
        const { page, messages, close } = await newPage(browser);
        await page.goto(`${dev.url}client`);
        await page.waitForFunction(() => document.querySelector('visit-timeline')?.data !== undefined);
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
