import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresByProof, FILES, headFaults, readFacts, sourceFaults, unequalSources } from './check-facts.mjs';

/** The share of figures whose source may be marked as not read again. */
const MOST_UNREAD = 0.15;

const source = {
  publisher: 'P',
  title: 'T',
  url: 'https://example.org/',
  date: '2026-02-06',
  kind: 'news',
  accessed: '2026-12-01',
};
const head = {
  asOf: '2026-02-06',
  checked: '2026-12-01',
  changed: '2026-12-01',
  version: '1.0.0',
  sources: { A: source },
};

describe('a file of facts', () => {
  it('is as of a day that a source and the last check reach', () => {
    assert.deepEqual(headFaults(head), []);
    assert.match(headFaults({ ...head, asOf: '2026-02' })[0], /no day/);
    assert.match(headFaults({ ...head, asOf: '2026-03-01' })[0], /later than the newest source/);
    assert.match(headFaults({ ...head, checked: '2026-01-01' })[0], /later than the last check/);
  });

  it('has a figure in the passage of its source', () => {
    const facts = {
      sources: {
        A: { ...source, passages: ['signed 28 agreements'] },
        B: { ...source, passages: ['signed agreements'] },
        C: { ...source, passages: null },
      },
      visits: [['A'], ['B'], ['B', 'C'], []].map((sources) => ({ documents: { count: 28 }, sources })),
    };
    const { borne, missing, unread, unsourced } = figuresByProof(facts);
    assert.deepEqual(
      [borne, missing, unread, unsourced].map((figures) => figures.map(({ path }) => path)),
      [
        ['visits[0].documents.count'],
        ['visits[1].documents.count'],
        ['visits[2].documents.count'],
        ['visits[3].documents.count'],
      ],
    );
  });

  it('quotes at most 25 words', () => {
    const long = { ...source, passages: ['word '.repeat(26)] };
    assert.match(sourceFaults({ A: long })[0], /26 words/);
  });

  it('describes a page as the other files do', () => {
    const files = ['a.json', 'b.json'].map((file, i) => ({
      file,
      facts: { sources: { A: { ...source, title: `${i}` } } },
    }));
    assert.deepEqual(unequalSources(files), ['A differs between a.json and b.json']);
  });
});

const files = FILES.map(({ file }) => ({ file, facts: readFacts(file) }));

for (const { file, facts } of files) {
  describe(`data/${file}`, () => {
    it('has a day, a check and a version', () => assert.deepEqual(headFaults(facts), []));

    it('tells of each source who it is, of what kind, when it was read and what it says', () => {
      assert.deepEqual(sourceFaults(facts.sources), []);
    });

    it('has no figure that its sources do not say', (context) => {
      const { borne, unread, missing } = figuresByProof(facts);
      const all = borne.length + unread.length + missing.length;
      context.diagnostic(`${borne.length} of ${all} figures stand in a passage, ${unread.length} were not read again`);
      assert.deepEqual(
        missing.map(({ path, value }) => `${path} = ${value}`),
        [],
      );
      assert.ok(unread.length <= MOST_UNREAD * all, `${unread.length} of ${all} were not read again`);
    });
  });
}

describe('data/worldviews.json', () => {
  it('tells of each source who it is, of what kind, when it was read and what it says', () => {
    assert.deepEqual(sourceFaults(readFacts('worldviews.json').sources), []);
  });
});

describe('all files of facts', () => {
  it('describe a page alike', () => assert.deepEqual(unequalSources(files), []));
});
