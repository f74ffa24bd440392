/** Opens in Chromium what README and guides show as HTML. What is TypeScript in them is checked in `types.mjs`. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { blocksOf, DOCUMENTS } from '../lib/documents.mjs';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { TAGS } from '../lib/tags.mjs';

const OWN_COUNTS = `series,period,value,as_of,place,publisher,source_url
police,2023,12,2025-01,Somewhere,Police,https://a.example/1
police,2024,14,2025-01,Somewhere,Police,https://a.example/1
`;

/** The lines that README asks to put into a site's template, for blocks that stand in its pages. */
const TEMPLATE = `<link rel="stylesheet" href="/corridor-elements/cdn/corridor-elements.css" />
<script type="module" src="/corridor-elements/cdn/auto.js"></script>`;

/** The server of others that README writes for the reader's own. */
const YOUR_SITE = /https:\/\/your\.site\//g;

const isHead = (code) => /^<(?:link|script)\b/.test(code);
/** Hashes and names of a release are not in the documents: `head.mjs` holds such blocks against what the command prints. */
const isElided = (code) => code.includes('…');

const blocks = DOCUMENTS.flatMap(blocksOf);

describe('the HTML in documents', { concurrency: false }, () => {
  const own = mkdtempSync(join(tmpdir(), 'own-'));
  writeFileSync(join(own, 'counts.csv'), OWN_COUNTS);
  after(() => rmSync(own, { recursive: true }));

  const pages = {};
  const folders = [
    ['/corridor-elements/', 'dist'],
    ['/uploads/', 'dist/single'],
    ['/data/', own],
  ];
  const fixture = browserFixture({ pages, folders });

  /** Opens a block in a page, and expects graphics to be drawn and the console to be silent. */
  async function open(code) {
    const block = code.replace(YOUR_SITE, fixture.server.url);
    const tags = TAGS.filter((tag) => new RegExp(`<${tag}\\b|data-story="${tag}"`).test(block));
    const [head, body] = isHead(block) ? [block, TAGS.map((tag) => `<${tag}></${tag}>`).join('')] : [TEMPLATE, block];
    // What leads to a graphic is shown without it where the graphic was shown before.
    const target = /#map\b|for="map"/.test(body) && tags.length === 0 ? '<corridor-map id="map"></corridor-map>' : '';
    pages['/page'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
      <link rel="icon" href="data:,">${head}<body>${body}${target}`;
    const seen = await newPage(fixture.browser, { width: 900 });
    fixture.opened.push(seen);
    await seen.page.goto(`${fixture.server.url}page`);
    const expected = isHead(block) ? TAGS.filter((tag) => !/uploads/.test(head) || head.includes(tag)) : tags;
    await drawn(seen.page, target ? ['corridor-map'] : expected);
    for (const frame of seen.page.frames().slice(1)) await drawn(frame, [/(\w+-[\w-]+)\.html/.exec(frame.url())[1]]);
    return { ...seen, count: expected.length };
  }

  for (const { file, line, language, code } of blocks) {
    if (language !== 'html' || isElided(code)) continue;
    it(`works in a page, in silence: ${file}, line ${line}`, async () => {
      const { messages } = await open(code);
      assert.deepEqual(messages, []);
    });
  }

  it('would be told of a block that does not work', async () => {
    const { messages } = await open('<corridor-map focus="nowhere"></corridor-map>');
    assert.match(messages.join(), /nowhere/);
  });

  it('is all opened, but for what names files of one release', () => {
    const html = blocks.filter(({ language }) => language === 'html');
    assert.ok(html.length >= 11, String(html.length));
    assert.ok(html.filter(({ code }) => isElided(code)).length <= 2);
  });

  it('stands among JSON that is JSON', () => {
    for (const { language, code } of blocks) if (language === 'json') assert.doesNotThrow(() => JSON.parse(code));
  });
});
