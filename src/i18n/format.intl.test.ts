import { expect } from '@open-wc/testing';
import { makeFormat } from './format.js';
import { newspaperWriter } from './format.intl.js';

const words = { date: { about: (date: string) => date, since: (date: string) => date }, countries: {} };
const persian = newspaperWriter({ sums: { USD: ' دلار' }, between: ' تا ' });
const format = (lang: string) => makeFormat(lang, { ...words, writer: persian });
// Some versions of ICU put marks between the parts, which nobody sees.
const plain = (text: string) => text.replace(/[\s\u200e\u200f]+/g, ' ').trim();

describe('newspaperWriter()', () => {
  it('writes sums as newspapers do, in the digits that the page asks for', () => {
    const sums = ['fa', 'fa-u-nu-latn'].map((lang) => plain(format(lang).usd(445.9e6)));
    expect(sums).to.deep.equal(['۴۴۵٫۹ میلیون دلار', '445.9 میلیون دلار']);
  });

  it('says as much in the steps of a language as English does in its own', () => {
    const hindi = newspaperWriter({ sums: { USD: ' डॉलर' }, compactDisplay: 'long', finer: 1 });
    const f = makeFormat('hi', { ...words, writer: hindi });
    expect([445.9e6, 4.8e9, 40e6].map((sum) => plain(f.usd(sum)))).to.deep.equal([
      '44.59 करोड़ डॉलर',
      '4.8 अरब डॉलर',
      '4 करोड़ डॉलर',
    ]);
  });

  it('leaves a currency without a name to Intl', () => {
    expect(format('fa').usd(1e9, 1, 'JPY')).to.contain('¥');
  });

  it('writes once what two dates have in common', () => {
    const ranges = [
      '2025-12-11/2025-12-12',
      '2025-11-30/2025-12-02',
      '2025-12-30/2026-01-02',
      '2025-11/2026-01',
      '2025/2026',
    ];
    expect(ranges.map((range) => plain(format('fa').edtf(range, 'short')))).to.deep.equal([
      '۱۱ تا ۱۲ دسامبر ۲۰۲۵',
      '۳۰ نوامبر تا ۲ دسامبر ۲۰۲۵',
      '۳۰ دسامبر ۲۰۲۵ تا ۲ ژانویهٔ ۲۰۲۶',
      'نوامبر ۲۰۲۵ تا ژانویهٔ ۲۰۲۶',
      '۲۰۲۵ تا ۲۰۲۶',
    ]);
    expect(plain(format('fa').edtf('2025-12-11/2025-12-12', 'bare'))).to.equal('۱۱ تا ۱۲ دسامبر');
  });

  it('leaves the days of another calendar to Intl', () => {
    expect(format('fa-u-ca-persian').edtf('2026-02-04/2026-02-26', 'short')).to.match(/۱۵ بهمن.*۷ اسفند/);
  });
});
