import { expect } from '@open-wc/testing';
import facts from '../../data/trade-targets.json' with { type: 'json' };
import { describeFacts } from '../testing/data-checks.js';
import { tradeTargetData, type TradeTargetData } from './trade-target-gauge.data.js';
import { neededGrowth, type Counted } from './trade-target-gauge.model.js';

const bundled = await tradeTargetData.whole();

describeFacts('trade-targets.json', facts, ['date', 'period', 'from', 'to']);

const makeOpen = (one: { period: string } | { date: string | null }) =>
  Object.assign(one, { [`${'period' in one ? 'period' : 'date'}`]: '2024-05~/..' });

describe('trade-targets.json', () => {
  const { pairs } = bundled;
  const find = (id: string) => pairs.find((pair) => pair.id === id);
  const count = (id: string, series: string, period: string) =>
    find(id)?.actuals.find(
      (one): one is Counted => one.series === series && one.period === period && one.value !== null,
    );
  const amount = (id: string, series: string, period: string) => count(id, series, period)?.value ?? NaN;

  it('fits its schema', async () => {
    await tradeTargetData.parse(facts);
  });

  it('names every source in the place where it is said to stand', async () => {
    const wrong = structuredClone(bundled);
    wrong.pairs[0]?.actuals[0]?.sources.push('NOBODY');
    const message = await tradeTargetData.parse(wrong).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(message).to.contain('pairs[0].actuals[0].sources[1]').and.to.contain('NOBODY');
  });

  for (const [path, open] of [
    ['asOf', (data: TradeTargetData) => (data.asOf = '2026/..')],
    ['pairs[0].actuals[0].period', ({ pairs: [pair] }: TradeTargetData) => pair?.actuals.forEach(makeOpen)],
    [
      'pairs[0].target.deadlines[0].date',
      ({ pairs: [pair] }: TradeTargetData) => pair?.target?.deadlines.forEach(makeOpen),
    ],
  ] as const) {
    it(`refuses an open date as ${path}`, async () => {
      const wrong = structuredClone(bundled);
      open(wrong);
      const message = await tradeTargetData.parse(wrong).then(
        () => '',
        (error: Error) => error.message,
      );
      expect(message).to.contain(`${path}: expected a date (EDTF) with an end`);
    });
  }

  it('gives totals that are the sum of exports and imports wherever both are known', () => {
    const sums = pairs.flatMap(({ id, actuals }) =>
      actuals.flatMap(({ period, value, more: { exports, imports } = {} }) =>
        value === null || exports === undefined || imports === undefined
          ? []
          : [{ id, period, off: value - exports - imports }],
      ),
    );
    expect(sums.length).to.be.greaterThan(15);
    // Publishers round, the largest to whole millions.
    for (const { id, period, off } of sums) expect(Math.abs(off), `${id} ${period}`).to.be.at.most(1);
  });

  it('gives exports and imports from the side of the first country, as a source says from its own side', () => {
    // Each source names a country and what that country exports to the other of the pair.
    const stated = [
      ['VAN26A', '2024', 'AF', 817],
      ['VAN26A', '2025', 'AF', 505],
      ['ARN25', '2024-07/2025-06', 'PK', 1390],
      ['ARI25P', '2024-07/2025-06', 'PK', 1391],
      ['ARI25A', '2025-07/2025-10', 'PK', 330],
      ['ARI26P', '2025-07/2025-12', 'PK', 336],
      ['AFI26', '2025-07/2025-12', 'PK', 219.489],
    ] as const;
    const { countries, actuals = [] } = find('AF-PK') ?? {};
    for (const [source, period, exporter, value] of stated) {
      const more = actuals.find((one) => one.period === period && one.sources.includes(source))?.more;
      expect(exporter === countries?.[0] ? more?.exports : more?.imports, `${source}, ${period}`).to.equal(value);
    }
    // No row has directions that a source's own side does not vouch for.
    expect(actuals.filter(({ more }) => more).map(({ period }) => period)).to.have.members(stated.map(([, p]) => p));
  });

  it('marks as derived every total that its source gives as two directions only', () => {
    const sums = pairs.flatMap(({ id, actuals }) =>
      actuals.filter(({ series }) => series === 'sbp').map((one) => ({ id, ...one })),
    );
    expect(sums.length).to.be.greaterThan(5);
    for (const { id, period, basis } of sums) expect(basis, `${id} ${period}`).to.equal('derived');
  });

  it('reaches the stated growth: 45.5 % a year from Uzbek statistics to 2029, 35.0 % over five years', () => {
    const actual = count('PK-UZ', 'uz', '2025');
    const needs = find('PK-UZ')?.target?.deadlines.map((deadline) => actual && neededGrowth(actual, 2000, deadline));
    expect(needs?.map((need) => need?.yearly.toFixed(3))).to.deep.equal(['0.455', '0.350']);
  });

  it('needs four times the prime minister’s count and 18.6 times the Kazakh one within a year', () => {
    const [within] = find('PK-KZ')?.target?.deadlines ?? [];
    const times = (series: string, period: string) => {
      const actual = count('PK-KZ', series, period);
      return actual && within && neededGrowth(actual, 1000, within).times.toFixed(1);
    };
    expect([times('pk-pm', '2025~'), times('kz', '2024')]).to.deep.equal(['4.0', '18.6']);
  });

  it('shows a fall of 28.2 % between Afghanistan and Pakistan, where about 40 % was said', () => {
    const change = amount('AF-PK', 'af', '2025') / amount('AF-PK', 'af', '2024') - 1;
    expect((change * 100).toFixed(1)).to.equal('-28.2');
    expect(find('AF-PK')?.statedChanges?.[0]?.percent).to.equal(-40);
  });

  it('adds the five states of Central Asia up to what is stated for all', () => {
    for (const period of ['2023-07/2024-06', '2024-07/2025-06']) {
      const five = ['PK-KZ', 'PK-KG', 'PK-TJ', 'PK-TM', 'PK-UZ'].map((id) => amount(id, 'sbp', period));
      expect(five.reduce((sum, each) => sum + each)).to.be.closeTo(amount('PK-CA5', 'sbp', period), 0.005);
    }
  });

  it('has targets without a deadline, and pairs without a target, as the facts have', () => {
    expect(find('AF-UZ')?.target?.deadlines).to.deep.equal([]);
    expect(find('AF-PK')?.target).to.equal(undefined);
  });
});
