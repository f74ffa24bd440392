/** Opens pages with the head that the command line prints, and sees that nothing is asked for late, unused or changed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, afterEach, before, describe, it } from 'node:test';
import { drawn, launch, newPage } from '../lib/open-page.mjs';
import { POLICY } from '../lib/policy.mjs';
import { serve } from '../lib/server.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

/** How many milliseconds every script is on its way. */
const LATE = 400;
/** A browser tells of what was preloaded in vain some seconds after the page has loaded. */
const UNTIL_TOLD = 4000;

const headOf = (...words) =>
  execFileSync(
    execPath,
    [join(root, 'dist/cli/corridor-elements.js'), 'snippet', ...words, '--form', 'head', '--base', '/dist/'],
    { encoding: 'utf8' },
  );

const page = (head, tags) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>${tags.map((tag) => `<${tag}><p>What the author wrote</p></${tag}>`).join('')}</body>
</html>`;

/** Runs in a page before all else: notes when each graphic has drawn, in the very moment. */
function noteDrawings(tags) {
  window.drawnAt = {};
  for (const tag of tags)
    void window.customElements
      .whenDefined(tag)
      .then(() => document.querySelector(tag)?.updateComplete)
      .then(() => (window.drawnAt[tag] = performance.now()));
}

/** Runs in a page: which scripts were asked for after another had come, though a graphic needed them to draw. */
function askedLate(tags) {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  const first = Math.min(...scripts.map(({ responseEnd }) => responseEnd));
  const last = Math.max(...tags.map((tag) => window.drawnAt[tag]));
  return scripts.filter(({ startTime }) => startTime >= first && startTime < last).map(({ name }) => name);
}

describe('a page with the printed head', { concurrency: false }, () => {
  let browser;
  const opened = [];
  before(async () => {
    browser = await launch();
  });
  afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));
  after(() => browser?.close());

  async function open(head, tags) {
    const server = await serve({
      headers: { 'content-security-policy': POLICY },
      pages: { '/page': page(head, tags) },
      delay: (file) => (file.endsWith('.js') ? LATE : 0),
    });
    const seen = await newPage(browser);
    opened.push(seen, server);
    await seen.page.evaluateOnNewDocument(noteDrawings, tags);
    await seen.page.goto(`${server.url}page`);
    return seen;
  }

  for (const [what, words, tags] of [
    ['auto.js and two graphics', ['corridor-map', 'visit-timeline'], ['corridor-map', 'visit-timeline']],
    ['auto.js and all four', TAGS, TAGS],
    ['index.js', ['--entry', 'index'], TAGS],
    ...TAGS.map((tag) => [`the script of one tag, ${tag}`, ['--entry', tag], [tag]]),
  ]) {
    it(`asks for all that it needs to draw before any of it has come: ${what}`, async () => {
      const seen = await open(headOf(...words), tags);
      await drawn(seen.page, tags);
      assert.deepEqual(await seen.page.evaluate(askedLate, tags), []);
      assert.deepEqual(seen.messages, []);
    });
  }

  it('would be seen to ask late without the lines before the script', async () => {
    const bare = headOf('--entry', 'index').replace(/<link rel="modulepreload".*\n/g, '');
    const seen = await open(bare, TAGS);
    await drawn(seen.page, TAGS);
    assert.match(String(await seen.page.evaluate(askedLate, TAGS)), /\/all-[\w-]+\.js$/);
  });

  it('asks for nothing twice and nothing in vain', async () => {
    const seen = await open(headOf('corridor-map'), ['corridor-map']);
    await drawn(seen.page, ['corridor-map']);
    await new Promise((resolve) => setTimeout(resolve, UNTIL_TOLD));
    assert.deepEqual(seen.messages, []);
    assert.deepEqual(
      seen.requests.filter((url, i) => seen.requests.indexOf(url) !== i),
      [],
    );
  });

  it('does not run a file that is another than the one it names', async () => {
    const wrong = headOf('--entry', 'index').replace(
      /(integrity="sha384-)(.)/,
      (_, start, first) => start + (first === '/' ? 'A' : '/'),
    );
    const seen = await open(wrong, ['corridor-map']);
    await new Promise((resolve) => setTimeout(resolve, LATE));
    assert.match(seen.messages.join('\n'), /integrity/);
    assert.equal(await seen.page.evaluate(() => window.customElements.get('corridor-map')), undefined);
    assert.equal(await seen.page.$eval('p', (content) => content.checkVisibility()), true);
  });

  it('is the one that README shows', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const shape = (words) =>
      headOf(...words)
        .replace(/-[\w-]{7}\.js/g, '-….js')
        .replace(/sha384-[\w+/]+/g, 'sha384-…')
        .replaceAll('="/dist/', '="/corridor-elements/')
        .trim();
    const shown = readme.replaceAll(' />', '>');
    for (const words of [[], ['--entry', 'index']]) assert.ok(shown.includes(`\n${shape(words)}\n`), shape(words));
  });
});
