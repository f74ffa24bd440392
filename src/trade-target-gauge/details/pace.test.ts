import { expect } from '@open-wc/testing';
import { makeLocale } from '../../i18n/locale.js';
import { en } from '../lang/en.js';
import { tradeTargetData } from '../trade-target-gauge.data.js';
import { gaugeModel, seenGrowth } from '../trade-target-gauge.model.js';
import { reachedAt } from './pace.js';

const bundled = await tradeTargetData.whole();

const { gauges } = gaugeModel(bundled, { pairs: ['PK-KZ', 'PK-UZ'], chosen: {} }, makeLocale('en', en));
const count = (pair: number, series: string) =>
  gauges[pair]?.counts.find((one) => one.series === series) ?? expect.fail(`no ${series}`);
const yearOf = (time: number) => new Date(time).getUTCFullYear();

describe('the pace of a series', () => {
  it('is the growth a year from its first whole period to its last', () => {
    // 122 to 445.9 in six years, 185.93 to 227.59 in one, 95 to 53.7 in three.
    expect(seenGrowth(count(1, 'uz').history)).to.be.closeTo((445.9 / 122) ** (1 / 6) - 1, 1e-3);
    expect(seenGrowth(count(0, 'sbp').history)).to.be.closeTo(227.59 / 185.93 - 1, 1e-3);
    expect(seenGrowth(count(0, 'kz').history)).to.be.closeTo((53.7 / 95) ** (1 / 3) - 1, 1e-3);
  });

  it('is unknown of a single count', () => {
    expect(Number.isNaN(seenGrowth(count(0, 'pk-pm').history))).to.equal(true);
  });

  it('leads to the year in which the target would be reached', () => {
    // Doubling each year, 250 at the end of 2025 is 1,000 at the end of 2027.
    const pm = count(0, 'pk-pm');
    expect(reachedAt(pm, 1000, 1)).to.be.closeTo(Date.UTC(2028, 0), 86_400_000);
    // The end of a fiscal year lies in the middle of a calendar year.
    const sbp = { ...count(0, 'sbp'), value: 500 };
    expect(reachedAt(sbp, 1000, 1)).to.be.closeTo(Date.UTC(2026, 6), 86_400_000);
    expect(yearOf(reachedAt(count(1, 'uz'), 2000, 0.241))).to.equal(2032);
  });

  it('never leads there without growth, nor from nothing', () => {
    const pm = count(0, 'pk-pm');
    expect(reachedAt(pm, 1000, 0)).to.equal(Infinity);
    expect(reachedAt(pm, 1000, -0.2)).to.equal(Infinity);
    expect(reachedAt({ ...pm, value: 0 }, 1000, 0.2)).to.equal(Infinity);
    expect(reachedAt({ ...pm, value: -5 }, 1000, 0.2)).to.equal(Infinity);
  });

  it('is past what is reached already', () => {
    expect(reachedAt(count(0, 'pk-pm'), 250, 0.1)).to.equal(-Infinity);
  });
});
