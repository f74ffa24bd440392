import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { fastValidate } from './fast-validate.js';
import { check, edtf, sources } from './schema.js';

const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z]$/)),
  date: edtf,
  kind: v.picklist(['one', 'two']),
  count: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  parts: v.pipe(
    v.array(v.object({ yes: v.boolean(), says: v.optional(v.union([v.string(), v.number()])) })),
    v.minLength(1),
  ),
  size: v.optional(v.number(), 3),
  long: v.optional(v.pipe(v.string(), v.trim())),
  sources,
});
const source = { publisher: 'P', title: 'T', url: 'https://example.org/', date: null };
const fits = { id: 'a', date: '2026-02', kind: 'two', parts: [{ yes: true, says: 1 }], sources: { S: source } };

describe('the quick check of given data', () => {
  it('gives what valibot gives: known parts only, defaults and changes made', () => {
    for (const more of [{}, { count: null }, { count: 2, size: undefined }, { long: ' a ', unknown: 1 }]) {
      const input = { ...fits, ...more };
      expect(fastValidate(schema, input)?.output).to.deep.equal(v.parse(schema, input));
    }
    const { output } = fastValidate(schema, fits) ?? {};
    expect(output).not.to.equal(fits);
  });

  it('leaves what does not fit to valibot, which names the place', () => {
    const faults: [more: object, sentence: RegExp][] = [
      [{ id: 'A' }, /^id: /],
      [{ date: 'soon' }, /^date: expected a date \(EDTF\) such as .*, got "soon"/],
      [{ kind: 'three' }, /^kind: /],
      [{ count: 1.5 }, /^count: /],
      [{ count: NaN }, /^count: /],
      [{ parts: [] }, /^parts: /],
      [{ parts: [{ yes: true }, { yes: 'no' }] }, /^parts\[1\]\.yes: /],
      [{ parts: undefined }, /^parts: /],
      [{ long: 'x'.repeat(10_001) }, /^long: expected a text of at most 10,000 characters/],
      [{ sources: { S: { ...source, title: 'x'.repeat(10_001) } } }, /^sources\.S\.title: expected a text of at most/],
      [{ sources: { S: { ...source, url: 'javascript:1' } } }, /^sources\.S\.url: /],
    ];
    for (const [more, sentence] of faults) {
      const input = { ...fits, ...more };
      expect(fastValidate(schema, input), JSON.stringify(more).slice(0, 60)).to.equal(undefined);
      expect(() => check(schema, input)).to.throw(sentence);
    }
    for (const input of [null, undefined, 1, 'text', []]) expect(fastValidate(schema, input)).to.equal(undefined);
  });
});
