import { expect } from '@open-wc/testing';
import { parseEdtf } from '../core/edtf.js';

/** Yields every value of one of these keys, anywhere in the data. */
function* valuesOf(keys: readonly string[], value: unknown, path = ''): Generator<[path: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = path ? `${path}.${key}` : key;
    if (keys.includes(key) && !Array.isArray(value)) yield [here, inner];
    yield* valuesOf(keys, inner, here);
  }
}

interface FactsFile {
  asOf: string;
  sources: Record<string, { title: string; url: string; date: string | null }>;
}

/**
 * Tests a file in `data/`: its dates are EDTF, its sources are web pages dated no later than the facts, every source that
 * an item names is in the table, and every source of the table is used.
 */
export function describeFacts(name: string, facts: FactsFile, dateKeys: readonly string[]): void {
  describe(`the facts in ${name}`, () => {
    it('carry dates that are EDTF', () => {
      const dates = [...valuesOf([...dateKeys, 'asOf'], facts)].filter(([, date]) => date !== null);
      expect(dates.length).to.be.greaterThan(1);
      for (const [path, date] of dates) {
        expect(typeof date === 'string' && parseEdtf(date) !== undefined, `${path}: ${String(date)}`).to.equal(true);
      }
    });

    it('link to web pages', () => {
      for (const [id, { url }] of Object.entries(facts.sources)) {
        expect(URL.canParse(url) && /^https?:\/\//.test(url), `${id}: ${url}`).to.equal(true);
      }
    });

    it('mark a title of ours by square brackets, and nothing else does', () => {
      for (const [id, { title }] of Object.entries(facts.sources)) {
        expect(title, id).not.to.match(/\((?:title )?from text\)$/);
        if (title.includes('[') && !title.includes('[…]')) expect(title, id).to.match(/^\[[^[\]]+\]$/);
      }
    });

    it('have no source from after they were gathered', () => {
      const end = parseEdtf(facts.asOf)?.end ?? 0;
      for (const [id, { date }] of Object.entries(facts.sources)) {
        if (date !== null) expect(parseEdtf(date)?.start, id).to.be.lessThan(end);
      }
    });

    it('name only sources of their own table, and every one of them', () => {
      const { sources, ...items } = facts;
      const named = new Set(
        [...valuesOf(['sources'], items)].flatMap(([, ids]) => (Array.isArray(ids) ? ids.map(String) : [])),
      );
      expect(
        [...named].filter((id) => !(id in sources)),
        'unknown',
      ).to.deep.equal([]);
      expect(
        Object.keys(sources).filter((id) => !named.has(id)),
        'unused',
      ).to.deep.equal([]);
    });
  });
}
