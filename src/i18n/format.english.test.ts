import { expect } from '@open-wc/testing';
import { english as writerOf } from './format.english.js';
import { intlWriter } from './format.intl.js';
import { itUnless } from '../testing/engine.js';

const english = writerOf('en');
const intl = intlWriter('en');

const NUMBERS = [
  ...[
    0, 1, 2, 9, 10, 21, 99, 100, 101, 999, 1000, 1001, 12_345, 999_499, 999_500, 1_000_000, 445_900_000, 8_200_000_000,
  ],
  ...[
    0.5,
    1.005,
    1.25,
    2.5,
    2.675,
    0.045,
    0.2795,
    0.27949,
    2.79895,
    99.95,
    999.96,
    175.3,
    0.1 + 0.2,
    1e-7,
    1 / 3,
    5e12,
  ],
];
const signed = NUMBERS.flatMap((number) => (number === 0 ? [number] : [number, -number]));
const DIGITS = [0, 1, 2];
const NEWSROOMS: Record<string, string> = { K: 'k', M: 'm', B: 'bn', T: 'tn' };

/** Rounded away to nothing, `Intl` writes "-0": a sign that says nothing. */
const plainZero = (text: string) => text.replace(/^[-−](?=\D*0%?$)/, '');

const DAYS = [
  '2025-09-04',
  '2025-12-11',
  '2025-12-12',
  '2025-12-30',
  '2026-01-02',
  '2026-02-04',
  '2024-02-29',
  '1999-07-01',
];
const TIMES = DAYS.map((day) => Date.parse(day));
const LOOKS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: '2-digit' },
  { month: 'short' },
  { month: 'long' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short' },
  { month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

describe('English without Intl', () => {
  it('writes numbers as Intl does', () => {
    for (const number of signed) {
      for (const digits of DIGITS) {
        expect(english.number(number, digits), `${number}, ${digits}`).to.equal(plainZero(intl.number(number, digits)));
      }
    }
  });

  it('writes shares and changes as Intl does', () => {
    for (const number of signed) {
      for (const digits of DIGITS) {
        for (const sign of [true, false]) {
          const what = `${number}, ${digits}, ${sign}`;
          expect(english.percent(number, digits, sign), what).to.equal(plainZero(intl.percent(number, digits, sign)));
        }
      }
    }
  });

  it('writes sums of money as Intl does, with the words of newsrooms', () => {
    for (const number of signed) {
      for (const currency of ['USD', 'EUR', 'PKR']) {
        const what = `${number} ${currency}`;
        const words = plainZero(intl.money(number, 1, currency)).replace(/[KMBT]$/, (word) => NEWSROOMS[word] ?? word);
        expect(english.money(number, 1, currency), what).to.equal(words);
      }
    }
  });

  it('writes units as Intl does', () => {
    for (const number of [0, 1, 1.5, 2, 1706, 12_000]) {
      for (const [unit, display] of [
        ['kilometer', 'short'],
        ['year', 'long'],
        ['month', 'long'],
        ['day', 'long'],
        ['percent', 'long'],
      ] as const) {
        expect(english.unit(number, unit, display, 1)).to.equal(intl.unit(number, unit, display, 1));
      }
    }
  });

  for (const tag of ['en', 'en-US', 'en-GB']) {
    const title = `writes dates and their ranges as Intl does for ${tag}`;
    const test = () => {
      const [ours, theirs] = [writerOf(tag), intlWriter(tag)];
      for (const look of LOOKS) {
        for (const from of TIMES) {
          expect(ours.date(from, look)).to.equal(theirs.date(from, look));
          for (const to of TIMES) {
            if (to < from || look.year === '2-digit') continue;
            // A range that leaves out its years is only asked for within one.
            if (!look.year && new Date(from).getUTCFullYear() !== new Date(to).getUTCFullYear()) continue;
            const what = `${JSON.stringify(look)} ${new Date(from).toISOString()} ${new Date(to).toISOString()}`;
            expect(ours.range(from, to, look), what).to.equal(theirs.range(from, to, look).replace(/\s/g, ' '));
          }
        }
      }
    };
    if (tag === 'en-GB') itUnless(title, ['webkit'], 'older Intl data', test);
    else it(title, test);
  }

  it('writes lists and picks plurals as Intl does', () => {
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
      expect(english.list(items)).to.equal(intl.list(items));
      expect(writerOf('en-GB').list(items)).to.equal(intlWriter('en-GB').list(items));
    }
    for (const number of NUMBERS) expect(english.plural(number)).to.equal(intl.plural(number));
  });
});
