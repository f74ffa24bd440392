import { expect } from '@open-wc/testing';
import { makeFormat } from '../format.js';
import { en } from './en.js';
import { unpackWords } from '../language-loader.js';
import { uz } from './uz.js';

const plain = (text: string) => text.replace(/\s/g, ' ');
const f = makeFormat('uz', unpackWords(en, uz));

describe('Uzbek', () => {
  it('has the months that a browser may lack', () => {
    const dates = ['2026', '2026-02', '2026-02-04', '2027~', '2025-10-11/..', '2025/..'];
    expect(dates.map((date) => f.edtf(date, 'short'))).to.deep.equal([
      '2026',
      '2026-yil fevral',
      '2026-yil 4-fevral',
      'taxminan 2027',
      '2025-yil 11-oktabrdan beri',
      '2025-yildan beri',
    ]);
  });

  it('writes once what two dates have in common', () => {
    const ranges = [
      '2025-12-11/2025-12-12',
      '2025-11-30/2025-12-02',
      '2025-12-30/2026-01-02',
      '2025-11/2026-01',
      '2025/2026',
    ];
    expect(ranges.map((range) => f.edtf(range))).to.deep.equal([
      '2025-yil 11–12-dekabr',
      '2025-yil 30-noyabr – 2-dekabr',
      '2025-yil 30-dekabr – 2026-yil 2-yanvar',
      '2025-yil noyabr – 2026-yil yanvar',
      '2025 – 2026',
    ]);
    expect(f.edtf('2025-12-11/2025-12-12', 'bare')).to.equal('11–12-dekabr');
  });

  it('writes figures, sums, units and lists', () => {
    const written = [
      f.number(1234567),
      f.change(2.799),
      f.usd(445.9e6),
      f.usd(4.8e9),
      f.usd(999.96e6),
      f.usd(1e9, 1, 'JPY'),
      f.unit(1706, 'kilometer'),
      f.list(['a', 'b', 'c']),
    ];
    expect(written.map(plain)).to.deep.equal([
      '1 234 567',
      '+279,9%',
      '445,9 mln dollar',
      '4,8 mlrd dollar',
      '1 mlrd dollar',
      '1 mlrd JPY',
      '1 706 km',
      'a, b va c',
    ]);
  });

  it('names countries that its table has and Intl may not', () => {
    expect(f.country('KZ')).to.equal('Qozogʻiston');
  });
});
