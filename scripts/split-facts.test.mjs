import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { firstPart } from './split-facts.mjs';

const folder = new URL('../data/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const factFiles = files.filter((name) => 'sources' in JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** The lists of source ids of a file, in the order in which they stand. */
function listsOf(value, key = '') {
  if (typeof value !== 'object' || value === null) return [];
  if (key === 'sources' && Array.isArray(value)) return [value];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'more' ? [] : listsOf(inner, name)));
}

test('there are facts to split', () => assert.equal(factFiles.length, 4));

for (const name of factFiles) {
  const facts = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const first = firstPart(facts);

  test(`the first part of ${name} keeps every figure that is drawn, and no address`, () => {
    assert.doesNotMatch(JSON.stringify(first), /https?:/);
    assert.equal(first.asOf, facts.asOf);
    assert.deepEqual(
      Object.keys(first).sort(),
      Object.keys(facts)
        .filter((key) => key !== 'origins' && key !== 'more')
        .sort(),
    );
  });

  test(`the first part of ${name} names the same sources in the same places`, () => {
    const [before, after] = [listsOf(facts), listsOf(first)];
    const meant = new Map();
    assert.equal(after.length, before.length);
    before.flat().forEach((id, i) => {
      const short = after.flat()[i];
      assert.equal(meant.get(short) ?? id, id);
      meant.set(short, id);
    });
    assert.equal(meant.size, new Set(before.flat()).size);
  });
}
