/** Finds every claim of the article in the graphics, as `data/claims.json` says where it is told. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { browserFixture } from '../lib/browser-fixture.mjs';
import { root } from '../lib/dependencies.mjs';
import { drawn, newPage } from '../lib/open-page.mjs';
import { TAGS } from '../lib/tags.mjs';

const { claims } = JSON.parse(readFileSync(join(root, 'data', 'claims.json'), 'utf8'));
const VERDICTS = ['supported', 'disputed', 'unsupported', 'opinion'];

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Claims</title>
  <link rel="icon" href="data:,">
  <script type="module" src="/dist/cdn/index.js"></script>
  <body>${TAGS.map((tag) => `<${tag}></${tag}>`).join('\n')}
</html>`;

/** Runs in a page: selects an item as a link in the text would, opens every panel, and waits until a text is there. */
async function find({ graphic, item, text }) {
  const element = document.querySelector(graphic);
  await element.complete;
  element.shadowRoot.dispatchEvent(new window.PointerEvent('pointerover'));
  if (item && element.focusItem(item) === false) return `focusItem("${item}") finds nothing`;
  const plain = (some) => some.replace(/[\s\u2066-\u2069]+/g, ' ').toLowerCase();
  const wanted = plain(text);
  for (const late = performance.now() + 10_000; performance.now() < late;) {
    for (const panel of element.shadowRoot.querySelectorAll('details[part]')) panel.open = true;
    if (plain(element.shadowRoot.textContent).includes(wanted)) return undefined;
    await new Promise((go) => setTimeout(go, 50));
  }
  return `"${text}" is not there`;
}

describe('what the article says', { concurrency: false }, () => {
  const fixture = browserFixture({ pages: { '/claims': PAGE } });

  it('is told where the list of claims says, each with its verdict', async (context) => {
    const { page, messages, close } = await newPage(fixture.browser, { width: 1000, height: 900 });
    await page.goto(`${fixture.server.url}claims`);
    await drawn(page, TAGS);
    const faults = [];
    const checkable = claims.filter(({ verdict }) => verdict !== 'opinion');
    for (const { id, told = [] } of checkable) {
      if (told.length === 0) faults.push(`${id}: told nowhere`);
      for (const place of told) {
        const fault = await page.evaluate(find, place);
        if (fault) faults.push(`${id}, ${place.graphic}: ${fault}`);
      }
    }
    await close();
    context.diagnostic(
      `${checkable.length - new Set(faults.map((fault) => fault.split(/[:,]/)[0])).size} of ${checkable.length} claims found`,
    );
    assert.deepEqual(messages, []);
    assert.deepEqual(faults, []);
  });

  it('has an id, words of ours and a verdict each', () => {
    const ids = claims.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, claim, verdict, note } of claims) {
      assert.ok(claim, id);
      assert.ok(VERDICTS.includes(verdict), `${id}: ${verdict}`);
      // Where sources disagree or are missing, the reader is told what was found.
      if (['disputed', 'unsupported'].includes(verdict)) assert.ok(note, `${id} has no note`);
    }
  });
});
