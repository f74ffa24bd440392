/** Tests the built files in pages: in any combination, twice, and under the strictest policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from '../build/write-integrity.mjs';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn } from '../lib/open-page.mjs';
import { POLICY } from '../lib/policy.mjs';
import { open as openUnderPolicy, use } from '../lib/policy-page.mjs';
import { count, statedRows } from '../policy-table.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const index = '/dist/cdn/index.js';
const inCdn = (tag) => `/dist/cdn/${tag}.js`;
const single = (tag) => `/dist/single/${tag}.js`;
const pairs = TAGS.flatMap((one, i) => TAGS.slice(i + 1).map((other) => [one, other]));

describe('the built files in pages of others', { concurrency: false }, () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const fixture = browserFixture();

  const open = (...asked) => openUnderPolicy(fixture.browser, ...asked);
  const useAll = (tags) => async (page) => {
    for (const tag of tags) await use(page, tag);
  };

  it('are published with the hash of each, the builder and what frames show among them', () => {
    const hashes = JSON.parse(readFileSync(join(root, 'dist', 'sri.json'), 'utf8'));
    assert.deepEqual(Object.keys(hashes), filesIn(join(root, 'dist')));
    for (const name of ['builder/builder.js', 'embed/resize.js', 'cdn/auto.js', 'single/corridor-map.js'])
      assert.match(hashes[name], /^sha384-[\w+/]{64}$/, name);
  });

  it('are documented with the very policy that they are tested under', () => {
    assert.ok(readme.includes(`\nContent-Security-Policy: ${POLICY}\n`));
  });

  it('index.js: everything works under it in silence, live layers and downloads included, with the counts that the README states', async () => {
    assert.deepEqual(await count(fixture.browser), { rows: statedRows(readme), messages: [] });
  });

  it('are seen to break a policy where they do, and to touch storage where they do', async () => {
    const { seen } = await open([index], ['corridor-map'], (page) =>
      page.evaluate(() => {
        void window.localStorage.length;
        try {
          document.body.innerHTML = '<i></i>';
        } catch {
          // Blocked by the policy, as expected.
        }
      }),
    );
    assert.match(seen.join('\n'), /localStorage was touched\nviolation of require-trusted-types-for/);
  });

  for (const [what, scripts] of [
    ['the four files of single tags', TAGS.map(inCdn)],
    ['the four single files', TAGS.map(single)],
  ]) {
    it(`${what}: everything works under the strictest policy, in silence`, async () => {
      const { messages, seen, foreign } = await open(scripts, TAGS, useAll(TAGS));
      assert.deepEqual({ messages, seen, foreign }, { messages: [], seen: [], foreign: [] });
    });
  }

  it('auto.js loads only the scripts of what is on the page, tag or div', async () => {
    const { messages, seen, requests } = await open(['/dist/cdn/auto.js'], ['visit-timeline'], async (page) => {
      await page.evaluate(() => {
        const box = document.createElement('div');
        box.dataset.story = 'trade-target-gauge';
        document.body.append(box);
      });
      await drawn(page, ['trade-target-gauge']);
    });
    assert.deepEqual({ messages, seen }, { messages: [], seen: [] });
    assert.ok(requests.some((url) => url.includes('/visit-timeline')));
    assert.deepEqual(
      requests.filter((url) => /corridor-map|incident-trend/.test(url)),
      [],
    );
  });

  for (const pair of pairs) {
    it(`single files of ${pair.join(' and ')} live together`, async () => {
      const { messages, seen } = await open(pair.map(single), pair);
      assert.deepEqual({ messages, seen }, { messages: [], seen: [] });
    });
  }

  for (const [what, scripts, tags] of [
    ['the same file', [`${single('visit-timeline')}?ver=1`, `${single('visit-timeline')}?ver=2`], ['visit-timeline']],
    ['a single file and one of the site', [single('corridor-map'), inCdn('corridor-map')], ['corridor-map']],
    ['one of the site and index.js', [inCdn('incident-trend'), index], TAGS],
  ]) {
    it(`${what}, twice: the first is used, the second says so once and brings what is new in it`, async () => {
      const { messages, seen } = await open(scripts, tags, useAll(tags));
      const [said, ...more] = messages;
      assert.match(said ?? '', /^warn(?:ing)?: <[\w-]+> is on this page twice; the first copy is used\.$/);
      assert.deepEqual({ more, seen }, { more: [], seen: [] });
    });
  }

  const other = (path) => path.replace('/dist/', '/other/');
  const twice = TAGS.map((tag) => `warn: <${tag}> is on this page twice; the first copy is used.`);
  for (const [what, scripts, said] of [
    ['index.js of two versions', [index, other(index)], twice],
    ['single files, and index.js of another version', [...TAGS.map(single), other(index)], twice],
    [
      'two files of one version and two of another',
      [...TAGS.map((tag, i) => (i % 2 ? inCdn(tag) : other(inCdn(tag))))],
      [],
    ],
    ['auto.js of two versions', ['/dist/cdn/auto.js', '/other/cdn/auto.js'], undefined],
  ]) {
    it(`${what}: all four are drawn and used, no policy is asked for twice`, async () => {
      const { messages, seen } = await open(scripts, TAGS, useAll(TAGS));
      // Which of two copies registers a tag first depends on the network.
      if (said) assert.deepEqual(messages.map((line) => line.replace(/^warning/, 'warn')).sort(), [...said].sort());
      else
        assert.ok(
          messages.every((line) => / is on this page twice; the first copy is used\.$/.test(line)),
          String(messages),
        );
      assert.deepEqual(seen, []);
    });
  }

  it('a single file asks for nothing but itself', async () => {
    for (const tag of TAGS) {
      const { requests } = await open([single(tag)], [tag], useAll([tag]));
      const scripts = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
      assert.deepEqual(scripts, [single(tag)]);
    }
  });
});
