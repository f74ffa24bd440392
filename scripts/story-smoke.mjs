/** Builds Storybook and opens every story and every page of documentation in it, as a designer would. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { launch, newPage } from './pages.mjs';
import { serve } from './server.mjs';
import { root } from './set-up.mjs';
import { TAGS } from './tags.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

execFileSync(execPath, [join(root, 'scripts', 'storybook.mjs'), 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const entries = Object.values(JSON.parse(read('storybook-static/index.json')).entries);
const elements = JSON.parse(read('.build/custom-elements.json')).modules.flatMap(({ declarations }) => declarations);

/** Every name that the manifest promises of an element, as a row of its documentation has to show it. */
function promisedNames(tag) {
  const element = elements.find(({ tagName }) => tagName === tag);
  assert.ok(element, `the manifest does not know <${tag}>`);
  const { attributes = [], events = [], cssParts = [], cssProperties = [], members = [], slots = [] } = element;
  return [
    ...[...attributes, ...events, ...cssProperties, ...members.filter(({ kind }) => kind === 'field')]
      // A property with an attribute shares the attribute's row.
      .flatMap(({ name, attribute }) => (attribute ? [] : [name])),
    ...cssParts.map(({ name }) => `::part(${name})`),
    ...slots.map(({ name }) => name || '(the content)'),
  ];
}

describe('the stories', { concurrency: false }, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch();
    server = await serve({ folders: [['/', 'storybook-static']] });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens an entry, hands its page to a check, and then asks for silence and for no foreign address. */
  async function open({ id, type }, check) {
    const { page, messages, requests, close } = await newPage(browser);
    // Storybook's own accessibility check stands back: two cannot run at once, and this one's findings fail the test.
    await page.goto(`${server.url}iframe.html?viewMode=${type}&id=${id}&globals=a11y.manual:!true`);
    await check(page);
    assert.deepEqual(messages, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url)),
      [],
    );
    await close();
  }

  it('give every tag a default story and documentation', () => {
    for (const tag of TAGS) {
      const of = entries.filter(({ importPath }) => importPath.endsWith(`/${tag}.stories.ts`));
      assert.ok(
        of.some(({ id, type }) => type === 'story' && id.endsWith('--default')),
        `no default story of <${tag}>`,
      );
      assert.ok(
        of.some(({ type }) => type === 'docs'),
        `no documentation of <${tag}>`,
      );
    }
  });

  for (const entry of entries.filter(({ type }) => type === 'story')) {
    it(`draw "${entry.title}: ${entry.name}"`, () =>
      open(entry, async (page) => {
        const tag = TAGS.find((each) => entry.importPath.endsWith(`/${each}.stories.ts`));
        // What a story of wrong data has to show is the sentence that says so.
        const state = entry.name === 'Wrong Data' ? 'error' : 'ready';
        const inState = (selector) => document.querySelector(selector);
        await page.waitForFunction(inState, {}, `#storybook-root ${tag}:state(${state})`);
        assert.equal((await page.$$(':not(:defined)')).length, 0, 'an element is not defined');
        await page.evaluate(axe);
        const faults = await page.evaluate(async () => {
          // A story is a piece of a page: what only a whole page can have is not asked of it.
          const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
          const { violations } = await window.axe.run('#storybook-root', { rules });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join('; ')}`);
        });
        assert.deepEqual(faults, []);
      }));
  }

  for (const entry of entries.filter(({ type }) => type === 'docs')) {
    it(`document everything of "${entry.title}"`, () =>
      open(entry, async (page) => {
        await page.waitForSelector('#storybook-docs table');
        const tag = TAGS.find((each) => entry.importPath.endsWith(`/${each}.stories.ts`));
        const names = promisedNames(tag);
        assert.ok(names.length > 5);
        const rows = await page.$$eval('#storybook-docs td:first-child', (cells) =>
          cells.map(({ textContent }) => textContent.trim()),
        );
        assert.deepEqual(
          names.filter((name) => !rows.includes(name)),
          [],
          `rows: ${rows.join(', ')}`,
        );
      }));
  }
});
