/** Checks that every custom property that a page may set is documented, and that skins set no other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SKINS } from '../build/plugins/page-styles.mjs';
import { root } from '../lib/dependencies.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const sources = readdirSync(join(root, 'src'), { recursive: true })
  .map((path) => join('src', path))
  .filter((path) => /\.(?:ts|css)$/.test(path) && !path.endsWith('.test.ts'));
const all = (pattern, text) => [...text.matchAll(pattern)].map(([, name]) => name);

const told = new Set(sources.flatMap((path) => all(/@cssprop \{<\w+>\} \[(--[\w-]+)/g, read(path))));

test('every token that a style sheet reads is documented with its type, and every documented one is read', () => {
  const styles = sources.filter((path) => /styles\.ts$|panels\.ts$|reserved-height\.css$/.test(path));
  // Custom properties that begin with `--_` are private.
  const used = new Set(styles.flatMap((path) => all(/var\(\s*(--[a-z][\w-]*)/g, read(path))));
  assert.ok(used.size > 25);
  assert.deepEqual([...used].filter((name) => !told.has(name)).sort(), []);
  assert.deepEqual([...told].filter((name) => !used.has(name)).sort(), []);
});

for (const skin of SKINS) {
  test(`the skin "${skin}" sets tokens and nothing else`, () => {
    const css = read(`src/skins/${skin}.css`).replace(/\/\*[^]*?\*\//g, '');
    const set = all(/([\w-]+)\s*:[^;{}]+;/g, css);
    assert.ok(set.length > 10);
    assert.deepEqual(
      set.filter((name) => !told.has(name)),
      [],
    );
    assert.deepEqual(
      all(/([^{}@;]+)\{[^{}]*\}/g, css).map((selector) => selector.trim()),
      [':root'],
    );
  });
}
