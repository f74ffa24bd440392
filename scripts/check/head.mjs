/** Opens pages with the head that the command line prints, and checks that nothing is loaded late, in vain or changed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { POLICY } from '../lib/policy.mjs';
import { serve } from '../lib/server.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

/** The delay of every script, in ms. */
const LATE = 400;
/** The time after which a browser warns about unused preloads, in ms. */
const PRELOAD_WARNING = 4000;

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

/** Runs in a page before anything else: records when each graphic has been drawn. */
function noteDrawings(tags) {
  window.drawnAt = {};
  for (const tag of tags)
    void window.customElements
      .whenDefined(tag)
      .then(() => document.querySelector(tag)?.updateComplete)
      .then(() => (window.drawnAt[tag] = performance.now()));
}

/** Runs in a page: returns the scripts for the first drawing that were requested after another had been loaded. */
function requestedLate(tags) {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  const first = Math.min(...scripts.map(({ responseEnd }) => responseEnd));
  const last = Math.max(...tags.map((tag) => window.drawnAt[tag]));
  return scripts.filter(({ startTime }) => startTime >= first && startTime < last).map(({ name }) => name);
}

describe('a page with the printed head', { concurrency: false }, () => {
  const fixture = browserFixture();

  async function open(head, tags) {
    const server = await serve({
      headers: { 'content-security-policy': POLICY },
      pages: { '/page': page(head, tags) },
      delay: (file) => (file.endsWith('.js') ? LATE : 0),
    });
    const seen = await newPage(fixture.browser);
    fixture.opened.push(seen, server);
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
    it(`requests everything for the first drawing at once: ${what}`, async () => {
      const seen = await open(headOf(...words), tags);
      await drawn(seen.page, tags);
      assert.deepEqual(await seen.page.evaluate(requestedLate, tags), []);
      assert.deepEqual(seen.messages, []);
    });
  }

  it('would fail without the preloads', async () => {
    const bare = headOf('--entry', 'index').replace(/<link rel="modulepreload".*\n/g, '');
    const seen = await open(bare, TAGS);
    await drawn(seen.page, TAGS);
    assert.match(String(await seen.page.evaluate(requestedLate, TAGS)), /\/all-[\w-]+\.js$/);
  });

  it('loads nothing twice and nothing in vain', async () => {
    const seen = await open(headOf('corridor-map'), ['corridor-map']);
    await drawn(seen.page, ['corridor-map']);
    await new Promise((resolve) => setTimeout(resolve, PRELOAD_WARNING));
    assert.deepEqual(seen.messages, []);
    assert.deepEqual(
      seen.requests.filter((url, i) => seen.requests.indexOf(url) !== i),
      [],
    );
  });

  it('does not run a file with another hash', async () => {
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
