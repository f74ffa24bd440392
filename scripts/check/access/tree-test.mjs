/**
 * Compares the accessibility tree of each graphic in Chromium with `src/<tag>/<tag>.a11y.txt`.
 * `node scripts/check/access/tree-test.mjs --update` writes these files: read the difference as a listener would hear it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { describe, it } from 'node:test';
import { root } from '../../lib/dependencies.mjs';
import { TAGS } from '../../lib/tags.mjs';
import { graphics, unfold } from './graphic.mjs';
import { treeOf } from './tree.mjs';

const update = argv.includes('--update');
const MOST = 3;

/** Returns the lines after the common beginning of two texts. */
function unlike(text, known) {
  const [lines, before] = [text.split('\n'), known.split('\n')];
  return lines.slice(lines.findIndex((line, i) => line !== before[i])).join('\n');
}

const withoutPort = (text) => text.replace(/localhost:\d+/g, 'localhost');

describe('what a screen reader is given', { concurrency: false }, () => {
  const open = graphics();

  for (const tag of TAGS) {
    it(`of <${tag}> is what was read and found good`, async () => {
      const { page, close } = await open(tag, { width: 360 });
      const closed = await treeOf(page, 'figure', { rename: withoutPort });
      await unfold(page, tag);
      const unfolded = await treeOf(page, 'figure', { most: MOST, rename: withoutPort });
      await close();
      const text = `At first:\n\n${closed}\n\nWith everything open, of rows, items and options the first ${MOST}:\n\n${unlike(unfolded, closed)}\n`;
      const file = join(root, 'src', tag, `${tag}.a11y.txt`);
      if (update) writeFileSync(file, text);
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});
