/** Builds Storybook and opens every story and every page of documentation in it, as a designer would. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { emulate, launch, newPage } from '../lib/open-page.mjs';
import { serve } from '../lib/server.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

execFileSync(execPath, [join(root, 'scripts', 'storybook.mjs'), 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const entries = Object.values(JSON.parse(read('storybook-static/index.json')).entries);
const elements = JSON.parse(read('.build/custom-elements.json')).modules.flatMap(({ declarations }) => declarations);

/** The names that the manifest lists for an element, each of which needs a row in its documentation. */
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

/** The languages, widths and colours of a story. Every story is checked in every combination, with all panels open. */
const LANGUAGES = [
  ['en', 'ltr'],
  ['ur', 'rtl'],
];
const WIDTHS = [1000, 360];
const COLOURS = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
};

/** The rules of axe that depend on colours. The other rules are run in one colour scheme only. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs in a page: returns the violations that axe finds in the story. */
async function findFaults(only) {
  // A story is a part of a page, so rules for whole pages do not apply.
  const rules = only ? {} : { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
  const options = { rules, resultTypes: ['violations'], preload: false, ...(only && { runOnly: only }) };
  const { violations } = await window.axe.run('#storybook-root', options);
  const where = ({ target, failureSummary }) => `${target.flat().join(' ')} (${failureSummary})`;
  return violations.map(
    ({ id, nodes }) => `${id}, ${nodes.length} times, such as ${nodes.slice(0, 3).map(where).join('; ')}`,
  );
}

/** Runs in a page: waits until the graphics have drawn again. */
async function settle(lang, dir) {
  Object.assign(document.documentElement, { lang, dir });
  const graphics = [...document.querySelectorAll('#storybook-root :is(:state(ready), :state(error))')];
  const speaks = ({ shadowRoot }) => shadowRoot.querySelector('figure')?.lang.startsWith(lang) ?? true;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < 6 || !graphics.every(speaks); i++) await frame();
}

/** The story, language, width and colours of every check by axe. */
const looked = new Set();

/** Returns what axe finds in a story in every combination; of skins, which change colours only, by the colour rules alone. */
async function faultsEverywhere(page, { id, title }) {
  const found = [];
  await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('#storybook-root *')].filter(({ shadowRoot }) => shadowRoot);
    for (const { shadowRoot } of hosts) for (const panel of shadowRoot.querySelectorAll('details')) panel.open = true;
  });
  for (const [lang, dir] of LANGUAGES) {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 1000 });
      for (const [colours, features] of Object.entries(COLOURS)) {
        await emulate(page, features);
        await page.evaluate(settle, lang, dir);
        const all = colours === 'light' && title !== 'Skins';
        const faults = await page.evaluate(findFaults, all ? undefined : COLOUR_RULES);
        looked.add([id, lang, width, colours].join());
        found.push(...faults.map((fault) => `${colours}, ${dir}, ${width} px: ${fault}`));
      }
    }
  }
  return found;
}

// Two at a time, because axe needs much processor time for each story.
describe('the stories', { concurrency: 2 }, () => {
  let browser;
  let server;
  /** Windows that are free for the next story; they are reused, because they have cached Storybook's files. */
  const idle = [];
  before(async () => {
    browser = await launch();
    server = await serve({ folders: [['/', 'storybook-static']] });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    const count = (part) => new Set([...looked].map((way) => way.split(',')[part])).size;
    const of = ['stories', 'directions', 'widths', 'colours'].map((name, part) => `${count(part)} ${name}`);
    console.log(`axe looked at ${looked.size} combinations: ${of.join(' × ')}`);
  });

  /** Opens an entry, runs a check on its page, and asserts that it logged nothing and requested nothing from other servers. */
  async function open({ id, type }, check) {
    const own = idle.pop() ?? (await newPage(browser));
    const { page, messages, requests } = own;
    await page.setViewport({ width: 800, height: 1000 });
    await emulate(page, COLOURS.light);
    // Storybook's own accessibility check is off, because two checks cannot run at once.
    await page.goto(`${server.url}iframe.html?viewMode=${type}&id=${id}&globals=a11y.manual:!true`);
    await check(page);
    assert.deepEqual(messages.splice(0), []);
    assert.deepEqual(
      requests.splice(0).filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url)),
      [],
    );
    // A window in which a story failed may log more errors later, so it is not reused.
    idle.push(own);
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
        // A file of stories that is not named after a tag shows several graphics.
        const tag = TAGS.find((each) => entry.importPath.endsWith(`/${each}.stories.ts`)) ?? `:is(${TAGS})`;
        // A story with invalid data must show the error message.
        const state = entry.name === 'Wrong Data' ? 'error' : 'ready';
        const inState = (selector, wanted) => {
          const graphics = [...document.querySelectorAll(`#storybook-root ${selector}`)];
          return graphics.length > 0 && graphics.every((one) => one.matches(`:state(${wanted})`));
        };
        await page.waitForFunction(inState, {}, tag, state);
        assert.equal((await page.$$(':not(:defined)')).length, 0, 'an element is not defined');
        await page.evaluate(axe);
        assert.deepEqual([...(await page.evaluate(findFaults)), ...(await faultsEverywhere(page, entry))], []);
      }));
  }

  it('answer every question of Chartability', () =>
    open({ id: 'chartability--docs', type: 'docs' }, async (page) => {
      await page.waitForSelector('#storybook-docs h3');
      assert.equal((await page.$$('#storybook-docs h3')).length, 50);
    }));

  for (const entry of entries.filter(({ type, importPath }) => type === 'docs' && importPath.endsWith('.stories.ts'))) {
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
