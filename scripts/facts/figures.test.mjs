import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bears, figuresOf, numbersIn } from './figures.mjs';

describe('numbers in a passage', () => {
  const examples = [
    ['1,644 and 2 461,5', [1644, 2461.5]],
    ['rose to $1.39 billion', [1.39e9]],
    ['up to 250 million', [250e6]],
    ['товарооборот составил 53,7 млн', [53.7e6]],
    ['twenty-eight agreements and a dozen others', [28, 12]],
    ['۴۰ سال', [40]],
    ['a 1.520 mm gauge', [1520]],
    ['达到2.5亿美元', [2.5e8]],
    ['a 737·5 km railway', [737.5]],
  ];
  for (const [text, wanted] of examples)
    it(`are read from "${text}"`, () => {
      const found = numbersIn(text);
      for (const number of wanted) assert.ok(found.includes(number), `${number} is not among ${found.join(', ')}`);
    });

  it('are not parts of longer numbers', () => {
    assert.ok(!numbersIn('in 2024, 1,105 of them').includes(105));
  });
});

describe('figures of a file', () => {
  const facts = {
    unit: 'USD million',
    sources: {},
    pairs: [
      {
        actuals: [
          { value: 2461, more: { exports: 817 }, sources: ['A'] },
          { value: 3, basis: 'derived', more: { exports: 1 }, sources: ['B'] },
        ],
      },
    ],
    corridors: [{ sources: ['C'], legs: [{ km: 75, kmBy: { sources: ['D'] }, done: { share: 0.68 } }] }],
  };
  const figures = figuresOf(facts);

  it('have the sources of the nearest item', () => {
    assert.deepEqual(
      figures.map(({ path, sources }) => [path, ...sources]),
      [
        ['pairs[0].actuals[0].value', 'A'],
        ['pairs[0].actuals[0].more.exports', 'A'],
        ['pairs[0].actuals[1].more.exports', 'B'],
        ['corridors[0].legs[0].km', 'D'],
        ['corridors[0].legs[0].done.share', 'C'],
      ],
    );
  });

  it('are borne by a passage in any unit', () => {
    const [total, , , , share] = figures;
    assert.ok(bears('trade fell from $2.461 billion', total));
    assert.ok(bears('from 2,461 million dollars', total));
    assert.ok(!bears('trade fell from $2.46 billion', total));
    assert.ok(bears('68 per cent was complete', share));
  });
});
