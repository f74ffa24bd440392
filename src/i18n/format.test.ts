import { expect } from '@open-wc/testing';
import { intlWriter } from './format.intl.js';
import { makeFormat } from './format.js';

const date = { about: (text: string) => `about ${text}`, since: (text: string) => `since ${text}` };
const words = { date, countries: { KZ: 'Kazakhstan' } };
const other = { ...words, writer: intlWriter };
const en = makeFormat('en', words);

describe('makeFormat()', () => {
  it('gives an empty text for what is missing, never "NaN" or "null"', () => {
    for (const missing of [null, undefined, NaN]) {
      expect(
        [en.number(missing), en.percent(missing), en.change(missing), en.usd(missing), en.unit(missing, 'year')].join(
          '',
        ),
      ).to.equal('');
    }
  });

  it('writes dollars as newspapers do', () => {
    expect([en.usd(445.9e6), en.usd(1e9), en.usd(4.8e9), en.usd(40e6)]).to.deep.equal([
      '$445.9m',
      '$1bn',
      '$4.8bn',
      '$40m',
    ]);
  });

  it('signs a change', () => {
    expect([en.change(1.815), en.change(-0.2824), en.change(0)]).to.deep.equal(['+181.5%', '−28.2%', '0%']);
  });

  it('writes a true minus in every language', () => {
    for (const tag of ['en', 'en-IN', 'ur', 'ru', 'fa', 'hi', 'zh']) {
      const f = makeFormat(tag, tag === 'en' ? words : other);
      const written = [f.number(-5), f.change(-0.2), f.percent(-0.2), f.usd(-5e6), f.unit(-3, 'year')].join(' ');
      expect(written.match(/[-−]/g)?.join(''), tag).to.equal('−−−−−');
    }
  });

  it('rounds 2.79895 to 279.9 %', () => {
    expect(en.change((2173 - 572) / 572)).to.equal('+279.9%');
  });

  it('writes dates as precise as they are known', () => {
    const written = ['2026', '2026-02', '2026-02-04', '2027~', '2025-10-11/..'].map((text) => en.edtf(text));
    expect(written).to.deep.equal([
      '2026',
      'February 2026',
      'February 4, 2026',
      'about 2027',
      'since October 11, 2025',
    ]);
  });

  it('writes an interval once where its ends agree', () => {
    expect(en.edtf('2025-12-11/2025-12-12').replace(/\s/g, ' ')).to.equal('December 11 – 12, 2025');
    // Whether there are spaces around the dash is up to the browser.
    expect(makeFormat('en-GB', other).edtf('2025-12-11/2025-12-12', 'short')).to.match(/^11\s?–\s?12 Dec 2025$/);
  });

  it('leaves the year to a heading, unless the date is a year or crosses one', () => {
    const dates = ['2026-02-04', '2025-04', '2024', '2025-12-11/2025-12-12', '2025-12-30/2026-01-02', '2025-10-11/..'];
    expect(dates.map((date) => en.edtf(date, 'bare').replace(/\s/g, ' '))).to.deep.equal([
      'Feb 4',
      'Apr',
      '2024',
      'Dec 11 – 12',
      'Dec 30, 2025 – Jan 2, 2026',
      'since Oct 11',
    ]);
  });

  it('hands a text back that is no date', () => {
    expect(en.edtf('soon')).to.equal('soon');
  });

  it('uses the digits of the tag', () => {
    expect(makeFormat('ur-u-nu-arabext', other).number(2173)).to.equal('۲٬۱۷۳');
  });

  it('picks the plural form of the language', () => {
    const forms = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' };
    const ru = makeFormat('ru', other);
    expect([1, 2, 5, 21].map((n) => ru.plural(n, forms))).to.deep.equal(['месяц', 'месяца', 'месяцев', 'месяц']);
  });

  it('names countries, and hands back what is no code', () => {
    expect([en.country('KZ'), en.country('Xx'), makeFormat('ur', other).country('PK')]).to.deep.equal([
      'Kazakhstan',
      'Xx',
      'پاکستان',
    ]);
  });

  it('writes Gregorian dates in the digits of the language, and days in another calendar where the page asks for it', () => {
    const written = (lang: string) => {
      const { edtf } = makeFormat(lang, other);
      return [edtf('2026'), edtf('2026-02', 'short'), edtf('2026-02-04')];
    };
    expect(written('fa')).to.deep.equal(['۲۰۲۶', 'فوریه ۲۰۲۶', '۴ فوریهٔ ۲۰۲۶']);
    expect(written('fa-u-nu-latn')[0]).to.equal('2026');
    expect(written('fa-u-ca-persian')).to.deep.equal(['۲۰۲۶', 'فوریه ۲۰۲۶', '۱۵ بهمن ۱۴۰۴']);
  });
});
