import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { firstFactsOf, firstPart, partsOf } from './fact-parts.mjs';
import { load } from './load-source.mjs';

const folder = new URL('../../data/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const factFiles = files.filter((name) => 'sources' in JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/**
 * The ids that a timeline names, in the order in which it says them: the first part may hold them in one list an item, and
 * knows no remarks of an item that it has whole, whose sources are therefore among the item's others.
 */
const namedIn = ({ visits, events }) => [...visits, ...events].map((item) => [...new Set(timeline.sourcesOf(item))]);

/** The lists of source ids of a file, in the order in which they stand, but for those under the keys that come later. */
function listsOf(value, later, key = '') {
  if (typeof value !== 'object' || value === null) return [];
  if (key === 'sources' && Array.isArray(value)) return [value];
  return Object.entries(value).flatMap(([name, inner]) =>
    later.includes(name) || inner?.later ? [] : listsOf(inner, later, name),
  );
}

const timeline = await firstFactsOf('visits.json');

test('there are facts to split', () => assert.ok(factFiles.length > 3));

const omit = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

test('a source is told alike in all files that name it', () => {
  const told = new Map();
  for (const name of factFiles) {
    for (const [id, source] of Object.entries(JSON.parse(readFileSync(new URL(name, folder), 'utf8')).sources)) {
      // Each file was read for its own figures.
      const record = omit(source, 'passages', 'accessed');
      assert.deepEqual(record, told.get(id) ?? record, `${id} in ${name}`);
      told.set(id, record);
    }
  }
});

/** What puts the parts together in a reader's browser. */
const { joinFacts, readSources } = await load('src/core/join-facts.ts');

for (const name of factFiles) {
  const facts = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const firstFacts = await firstFactsOf(name);
  const { without = [] } = firstFacts ?? {};
  const first = firstPart(facts, firstFacts);

  test(`the first part of ${name} keeps every figure that is drawn, and no address`, () => {
    assert.doesNotMatch(JSON.stringify(first), /https?:/);
    assert.equal(first.asOf, facts.asOf);
    assert.deepEqual(
      Object.keys(first).sort(),
      Object.keys(facts)
        .filter(
          (key) => key === 'sources' || !['origins', 'more', 'checked', 'changed', 'version', ...without].includes(key),
        )
        .sort(),
    );
  });

  test(`the first part of ${name} names the same sources in the same places`, () => {
    const later = ['more', ...without];
    const [before, after] = [facts, first].map((each) => (each.visits ? namedIn(each) : listsOf(each, later)));
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

/** What pages load of a file: not when it was checked, and of a source not when it was read and what it says. */
function shipped(facts) {
  const records = Object.entries(facts.sources).map(([id, one]) => [id, omit(one, 'accessed', 'archived', 'passages')]);
  return { ...omit(facts, 'checked'), sources: Object.fromEntries(records) };
}

for (const name of factFiles) {
  const facts = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const firstFacts = await firstFactsOf(name);

  const { first, cited, rest, order } = partsOf(facts, firstFacts);
  const sources = cited ? readSources(cited) : {};

  test(`all parts of ${name} together say the same as the file, in the same order`, () => {
    const whole = joinFacts({ ...first, sources }, rest, order);
    assert.deepEqual(whole, shipped(facts));
    for (const key of Object.keys(shipped(facts))) {
      if (typeof facts[key] === 'object') assert.deepEqual(Object.keys(whole[key]), Object.keys(facts[key]), key);
    }
  });

  test(`the second part of ${name} has the sources that the first drawing cites, which the third part does not repeat`, () => {
    const records = Object.values(shipped(facts).sources);
    const { cited: citedIn = () => [] } = firstFacts ?? {};
    assert.deepEqual(
      Object.keys(sources).map(Number),
      [...new Set(listsOf(citedIn(first), []).flat())].sort((a, b) => a - b),
    );
    for (const source of Object.values(sources)) {
      assert.ok(records.some((record) => JSON.stringify(record) === JSON.stringify(source)));
      assert.ok(!rest.sources.includes(source.url.replace('https://', '|')), source.url);
    }
  });

  test(`later parts of ${name} repeat little of the first`, () => {
    const [a, b, c, all] = [first, cited, rest, facts].map((part) => JSON.stringify(part).length);
    assert.ok(a + b + c < all * 1.15, `${a} + ${b} + ${c} for ${all}`);
  });
}

test('the first part of a timeline says nothing of what stands behind a button, but keeps the newest visit and those of the article whole', () => {
  const facts = JSON.parse(readFileSync(new URL('visits.json', folder), 'utf8'));
  const { visits, events } = firstPart(facts, timeline);
  const items = [...visits, ...events];
  const whole = items.filter(({ brief }) => !brief).map(({ id }) => id);
  const shown = facts.visits.filter(({ inArticle }, i) => inArticle || i === facts.visits.length - 1);
  assert.ok(shown.every(({ id }) => whole.includes(id)));
  assert.ok(whole.length < items.length / 2, `${whole.length} of ${items.length}`);
  for (const { brief, documents, place, label } of items) if (brief) assert.ok(!documents && !place && !label);
  assert.deepEqual(
    items.map(({ id, date }) => [id, date]),
    [...facts.visits, ...facts.events].map(({ id, date }) => [id, date]),
  );
});

test('what is shown only where an author asks for it comes later', () => {
  const { pairs } = firstPart({ sources: {}, pairs: [{ id: 'A' }, { id: 'B', later: true }] }, {});
  assert.deepEqual(pairs, [{ id: 'A' }]);
});

const SOURCE = { publisher: 'P', title: 'T', url: 'https://example.org/', date: null };

test('the first part says how many sources the list will count, where it lacks some', () => {
  const facts = { pairs: [{ sources: ['A'], more: { sources: ['B', 'A'] } }], sources: { A: SOURCE, B: SOURCE } };
  assert.equal(partsOf(facts, { counted: ({ pairs }) => pairs }).first.lateSources, 1);
  assert.equal(partsOf(facts, {}).first.lateSources, undefined);
});
