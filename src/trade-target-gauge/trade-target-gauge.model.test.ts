import { expect } from '@open-wc/testing';
import { makeLocale } from '../i18n/locale.js';
import { unpackWords } from '../i18n/language-loader.js';
import { en } from './lang/en.js';
import * as ur from './lang/ur.js';
import { tradeTargetData, type Pair } from './trade-target-gauge.data.js';
import { gaugeTable } from './trade-target-gauge.table.js';
import { gaugeModel, presentHistories } from './trade-target-gauge.model.js';
import { ariaTextOf } from './details/bar.js';

const english = makeLocale('en', en);
const bundled = await tradeTargetData.whole();
const model = (pairs: string[], chosen: Record<string, string> = {}) => gaugeModel(bundled, { pairs, chosen }, english);

const madeUp = (parts: Partial<Pair>) => ({
  asOf: '2026-02',
  sources: {},
  pairs: [{ id: 'X', countries: ['PK', 'KZ'], inArticle: false, actuals: [], ...parts }],
});
const counted = (value: number | null, period = '2025') => ({
  series: 'a',
  reporter: 'A',
  period,
  value,
  sources: [],
});
const target = (value: number) => ({
  value,
  date: '2026',
  inArticle: false,
  basis: 'stated' as const,
  sources: [],
  deadlines: [{ date: '2029', by: 'B', sources: [] }],
});

describe('the gauge model', () => {
  it('gives each target its share as the range between the counts', () => {
    const shares = model(['PK-KZ', 'PK-UZ']).gauges.map(({ name, reached }) => [name, reached?.share, reached?.of]);
    expect(shares).to.deep.equal([
      ['Pakistan–Kazakhstan', '5–25%', 'of the $1bn target reached'],
      ['Pakistan–Uzbekistan', '6–22%', 'of the $2bn target reached'],
    ]);
  });

  it('names who counted and when, highest first', () => {
    const [gauge] = model(['PK-UZ']).gauges;
    expect(gauge?.counts.map(({ amount, label }) => `${amount} ${label}`)).to.deep.equal([
      '$445.9m Uzbek statistics, 2025',
      '$142.9m State Bank of Pakistan, fiscal 2024–25',
      '$111.7m APP (Pakistani data), fiscal 2024–25',
    ]);
  });

  it('leaves out parts of years, missing totals and counts older than two years', () => {
    const pair = bundled.pairs.find(({ id }) => id === 'PK-KZ');
    const periods =
      pair &&
      presentHistories(pair, bundled.asOf).map((history) => `${history.at(-1)?.series} ${history.at(-1)?.period}`);
    expect(periods).to.deep.equal(['pk-pm 2025~', 'sbp 2024-07/2025-06', 'kz 2024']);
  });

  it('says what each deadline needs, by whose word', () => {
    const [kz, uz] = model(['PK-KZ', 'PK-UZ']).gauges;
    expect(kz?.needs.map(({ text }) => text)).to.deep.equal([
      'Within 1 year (Prime minister of Pakistan): it would have to be 4–18.6 times as high.',
      'Within 2 years (Metro Morning): needs growth of 100–331.5% a year; so far −17.3 to 22.4%.',
      '“In the coming years” (Foreign ministers, September 2025): no date to measure against.',
    ]);
    expect(uz?.needs[0]?.text).to.contain('By 2029 (Joint declaration): needs growth of 45.5–');
  });

  it('measures by the one count the reader picks', () => {
    const [gauge] = model(['PK-UZ'], { 'PK-UZ': 'uz' }).gauges;
    expect(gauge?.reached?.share).to.equal('22%');
    expect(gauge?.needs[0]?.text).to.equal('By 2029 (Joint declaration): needs growth of 45.5% a year; so far 24.1%.');
  });

  it('says it in words for those who hear it', () => {
    const [kz] = model(['PK-KZ']).gauges;
    const [uz] = model(['PK-UZ'], { 'PK-UZ': 'uz' }).gauges;
    const [af] = model(['AF-PK'], { 'AF-PK': 'af' }).gauges;
    expect([kz, uz, af].map((gauge) => gauge && ariaTextOf(gauge, english))).to.deep.equal([
      '53.7 to 250 of 1,000 million dollars, 5 to 25 percent, Kazakh statistics, 2024 to Prime minister of Pakistan, about 2025',
      '445.9 of 2,000 million dollars, 22 percent, Uzbek statistics, 2025',
      '1,766 million dollars, Afghan Ministry of Industry and Commerce, 2025',
    ]);
  });

  it('has no headline about targets where there is none', () => {
    expect(model(['AF-PK']).headline).to.equal('Trade by who counts it');
    expect(model(['PK-TJ']).summary).to.equal('');
  });

  it('names more than two countries', () => {
    const name = 'Pakistan–Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, and Uzbekistan';
    expect(model(['PK-CA5']).gauges[0]?.name).to.equal(name);
  });

  it('says that no target is stated, and draws none', () => {
    const [gauge] = model(['AF-PK']).gauges;
    expect(gauge?.target).to.equal(undefined);
    expect(gauge?.reached).to.equal(undefined);
    expect(gauge?.needs[0]?.text).to.equal('No target stated.');
  });

  it('says that no deadline is stated', () => {
    expect(model(['AF-UZ']).gauges[0]?.needs[0]?.text).to.equal('No deadline stated.');
  });

  for (const [what, value, share] of [
    ['over the target', 150, '150%'],
    ['zero', 0, '0%'],
    ['below zero', -20, '−20%'],
  ] as const) {
    it(`draws a count that is ${what}`, () => {
      const data = madeUp({ target: target(100), actuals: [counted(value)] });
      const [gauge] = gaugeModel(data, { pairs: ['X'], chosen: {} }, english).gauges;
      expect(gauge?.reached?.share).to.equal(share);
      expect(gauge?.max).to.equal(Math.max(100, value));
      expect(gauge?.needs.map(({ text }) => text).join()).not.to.match(/NaN|null|Infinity|undefined/);
    });
  }

  it('says that the target is reached, or that no growth leads there', () => {
    const needs = (value: number, period = '2025') => {
      const data = madeUp({ target: target(100), actuals: [counted(value, period)] });
      return gaugeModel(data, { pairs: ['X'], chosen: {} }, english).gauges[0]?.needs[0]?.text;
    };
    expect(needs(150)).to.equal('By 2029 (B): reached.');
    expect(needs(100)).to.equal('By 2029 (B): reached.');
    expect(needs(0)).to.equal('By 2029 (B): no growth leads there from the last count.');
    expect(needs(-20)).to.equal('By 2029 (B): no growth leads there from the last count.');
    expect(needs(50, '2031')).to.equal('By 2029 (B): no growth leads there from the last count.');
  });

  it('needs no growth of a count that is there already', () => {
    const data = madeUp({ target: target(100), actuals: [counted(150), { ...counted(50), series: 'b' }] });
    const [gauge] = gaugeModel(data, { pairs: ['X'], chosen: {} }, english).gauges;
    expect(gauge?.needs[0]?.text).to.equal('By 2029 (B): needs growth of 0–18.9% a year.');
  });

  it('says that nobody counted', () => {
    const data = madeUp({ target: target(100), actuals: [counted(null)] });
    const [gauge] = gaugeModel(data, { pairs: ['X'], chosen: {} }, english).gauges;
    expect(gauge?.counts).to.deep.equal([]);
    expect(gauge?.reached).to.equal(undefined);
    expect(gauge?.needs[0]?.text).to.equal('No count found.');
    expect(gauge && ariaTextOf(gauge, english)).to.equal('No count found.');
  });

  it('tells of exports that one of its sources prints otherwise, so that they do not add up', () => {
    const [row] = gaugeTable(bundled, ['AF-PK'], english).rows;
    expect(row?.slice(4, 6).map(({ text, sources }) => [text, sources])).to.deep.equal([
      ['817; elsewhere: 877', ['BT26A']],
      ['1,644', undefined],
    ]);
  });

  it('has a table row for every count, also for those that nobody gives', () => {
    const table = gaugeTable(bundled, ['PK-KZ'], english);
    expect(table.rows.length).to.equal(bundled.pairs.find(({ id }) => id === 'PK-KZ')?.actuals.length);
    expect(table.rows.flat().some(({ text }) => text === 'not found')).to.equal(true);
  });

  it('speaks Urdu with the digits of the page', () => {
    const locale = makeLocale('ur-u-nu-arabext', { ...en, ...unpackWords(en, ur.words) });
    const { gauges } = gaugeModel(bundled, { pairs: ['PK-UZ'], chosen: {} }, locale);
    expect(gauges[0]?.reached?.share).to.match(/[۰-۹]/);
  });
});
