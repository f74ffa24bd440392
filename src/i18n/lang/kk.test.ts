import { expect } from '@open-wc/testing';
import { makeFormat } from '../format.js';
import { during, from, to } from './kk.grammar.js';
import { kk } from './kk.js';
import { en } from './en.js';
import { unpackWords } from '../language-loader.js';

const f = makeFormat('kk', unpackWords(en, kk));
const months = Array.from({ length: 12 }, (_, i) => f.date(Date.UTC(2026, i), { month: 'long' }));

describe('Kazakh', () => {
  it('puts endings behind months by the harmony of their vowels', () => {
    expect(months.map(from).join(' ')).to.equal(
      'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
    );
    expect(months.map(to).join(' ')).to.equal(
      'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
    );
    expect(months.map(during).join(' ')).to.equal(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
    );
  });

  it('puts them behind the word for it where a year stands alone', () => {
    expect([from('2026'), to('2026'), during('2026')]).to.deep.equal(['2026 жылдан', '2026 жылға', '2026 жылы']);
  });

  it('writes dates and sums that a browser may not know', () => {
    expect(['2026-02-04', '2025-12-11/2025-12-12', '2025-10-11/..'].map((date) => f.edtf(date))).to.deep.equal([
      '2026 ж. 4 ақпан',
      '2025 ж. 11–12 желтоқсан',
      '2025 ж. 11 қазаннан бері',
    ]);
    expect(f.usd(445.9e6).replace(/\s/g, ' ')).to.equal('445,9 млн доллар');
  });
});
