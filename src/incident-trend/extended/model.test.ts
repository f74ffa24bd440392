import { expect } from '@open-wc/testing';
import { makeLocale } from '../../i18n/locale.js';
import { logAxis, placeExtended } from './layout.js';
import { incidentData, type IncidentData } from '../incident-trend.data.js';
import { defaultSeries, type TrendModel } from '../incident-trend.model.js';
import { readTrendOptions, type TrendAttributes } from '../incident-trend.options.js';
import { spanOf, axisPeriods, listPeriods } from '../series/calendar.js';
import type { Span } from '../series/columns.js';
import { extendedModel } from './model.js';
import { withExtendedWords } from './text.js';
import { en } from '../lang/en.js';

const english = withExtendedWords(makeLocale('en', en));
const bundled = await incidentData.whole();
const size = { width: 680, em: 16 };

const settingsOf = (attributes: Partial<TrendAttributes>, report = () => {}) =>
  readTrendOptions({ chart: 'line', scale: 'linear', annotate: 'none', ...attributes }, report);

function extended(attributes: Partial<TrendAttributes>, data = bundled, ids = defaultSeries(data)): TrendModel {
  const options = settingsOf(attributes);
  return extendedModel(data, ids.join(' '), english, options, options.window);
}

const placed = (attributes: Partial<TrendAttributes>, data: IncidentData = bundled) => {
  const model = extended(attributes, data);
  return placeExtended(model, size, english, settingsOf(attributes), [], spanOf(model.lines));
};

const counts = (values: readonly (number | null)[], first = 2020): IncidentData => ({
  asOf: '2026-02',
  place: 'Somewhere',
  sources: {},
  series: [
    {
      id: 'a',
      name: 'A',
      publisher: null,
      measure: 'm',
      unit: 'incidents',
      points: values.map((value, i) => ({ period: String(first + i), value, sources: [] })),
    },
  ],
});

describe('attributes of the trend', () => {
  const reported = (attributes: Partial<TrendAttributes>): string[] => {
    const names: string[] = [];
    readTrendOptions({ chart: 'line', scale: 'linear', annotate: 'none', ...attributes }, ({ attribute, value }) =>
      names.push(`${attribute}=${value}`),
    );
    return names;
  };

  it('become the default where they are not known, and are reported', () => {
    expect(settingsOf({ chart: 'pie', scale: 'cubic', annotate: 'all' })).to.include({
      chart: 'line',
      log: false,
      annotate: false,
    });
    expect(reported({ chart: 'pie', from: 'soon', change: '2024/2021' })).to.deep.equal([
      'chart=pie',
      'from=soon',
      'change=2024/2021',
    ]);
    expect(reported({ from: '2024', to: '2022' })).to.deep.equal(['to=2022']);
    expect(
      reported({ chart: 'dots', scale: 'log', annotate: 'events', from: '2021-08', change: '2021/2024' }),
    ).to.deep.equal([]);
  });

  it('keep bars on an axis that starts at zero', () => {
    expect(settingsOf({ chart: 'bar', scale: 'log' }).log).to.equal(false);
    expect(reported({ chart: 'bar', scale: 'log' })).to.deep.equal(['scale=log']);
  });
});

describe('from and to', () => {
  it('draw only what lies between them, and still compare with counts outside', () => {
    const { lines, years } = extended({ from: '2022', to: '2024' });
    expect(lines.flatMap(({ marks }) => marks.map(({ period }) => period)).sort()[0]).to.equal('2022');
    expect(years.map(({ label }) => label)).to.deep.equal(['2022', '2023', '2024']);
    expect(lines.find(({ flagged }) => flagged)?.remarks[0]).to.contain('572 is the Police / CTD count for 2023');
  });

  it('join nothing to a count that is not drawn', () => {
    expect(extended({ from: '2022' }).lines[0]?.marks[0]?.link).to.equal(undefined);
  });

  it('leave no marks where nothing was counted', () => {
    const model = extended({ from: '1990', to: '1999' });
    expect(model.lines.every(({ marks }) => marks.length === 0)).to.equal(true);
    expect(model.summary).to.contain('No count lies in the time chosen');
  });
});

describe('the change between two years', () => {
  it('is computed within each series, and names publishers and missing counts', () => {
    const { summary } = extended({ change: '2021/2024' });
    expect(summary).to.contain('Police / CTD: from 260 in 2021 (KP Police) to 732 in 2024 (KP CTD), +181.5%.');
    expect(summary).to.contain('PIPS: from 111 in 2021 to 295 in 2024, +165.8%.');
    expect(summary).to.contain('PICSS: no change stated, no count for 2021.');
    expect(summary).to.contain(
      'The article’s figures: from 572 in 2021 to 2,173 in 2024, +279.9% (printed as 279.8%).',
    );
  });

  it('is not stated for a part of a year, nor as a share of nothing', () => {
    expect(extended({ change: '2021/2025' }).summary).to.contain(
      'Police / CTD: no change stated, 2025 is counted only to Aug.',
    );
    expect(extended({ change: '2020/2021' }, counts([0, 7])).summary).to.contain(
      'A: from 0 in 2020 to 7 in 2021; a rise from zero has no percentage.',
    );
    expect(extended({ change: '2020/2021' }, counts([5, null])).summary).to.contain('no count for 2021');
  });
});

describe('a logarithmic axis', () => {
  it('gives the same ratio the same height', () => {
    const { lines } = placed({ scale: 'log' }, counts([1, 10, 100]));
    const [a = 0, b = 0, c = 0] = lines[0]?.marks.map(({ y }) => y) ?? [];
    expect(a - b).to.be.closeTo(b - c, 1e-6);
    expect(a - b).to.be.greaterThan(10);
  });

  it('shows zero on a line of its own, with a note', () => {
    const data = counts([0, 10, 100]);
    const { lines, yTicks, bottom } = placed({ scale: 'log' }, data);
    expect(lines[0]?.marks[0]?.y).to.equal(bottom);
    expect(yTicks[0]).to.deep.equal({ y: bottom, label: '0' });
    expect(yTicks[1]?.y).to.be.lessThan(bottom - 10);
    expect(extended({ scale: 'log' }, data).notes.join(' ')).to.contain('Zero has no place on it');
    expect(extended({ scale: 'log' }, counts([1, 2])).notes.join(' ')).not.to.contain('Zero');
  });

  it('is linear where no count is above zero, with a note', () => {
    expect(logAxis(Infinity, 0, true) === undefined).to.equal(true);
    const { yTicks } = placed({ scale: 'log' }, counts([0, 0]));
    expect(yTicks[0]?.label).to.equal('0');
    expect(extended({ scale: 'log' }, counts([0, 0])).notes.join(' ')).to.contain('needs a count above zero');
  });

  for (const values of [[3], [1, 1_000_000_000], [120, 130], [0, 0.5]]) {
    it(`has ticks that stand apart for counts of ${values.join(' and ')}`, () => {
      const { yTicks, height } = placed({ scale: 'log' }, counts(values));
      const places = yTicks.map(({ y }) => y);
      expect(places.length).to.be.greaterThan(0);
      for (const y of places) expect(y).to.be.within(0, height);
      places.slice(1).forEach((y, i) => expect((places[i] ?? 0) - y).to.be.greaterThan(6));
    });
  }
});

describe('bars and dots', () => {
  it('stand side by side in their period and do not overlap', () => {
    const bars = placed({ chart: 'bar' }).lines.flatMap((line) => line.bars ?? []);
    expect(bars.length).to.equal(11);
    bars.forEach((bar, i) => {
      for (const other of bars.slice(i + 1)) {
        expect(bar.x + bar.width <= other.x + 0.01 || other.x + other.width <= bar.x + 0.01).to.equal(true);
      }
    });
  });

  it('start at zero and are as long as their count', () => {
    const [bar] = placed({ chart: 'bar' }, counts([10, 20])).lines.flatMap(({ bars }) => bars ?? []);
    const [, twice] = placed({ chart: 'bar' }, counts([10, 20])).lines.flatMap(({ bars }) => bars ?? []);
    expect((twice?.height ?? 0) / (bar?.height ?? 1)).to.be.closeTo(2, 1e-6);
  });

  it('are joined by no line', () => {
    for (const chart of ['bar', 'dots']) {
      const { lines, handover } = extended({ chart });
      expect(lines.flatMap(({ marks }) => marks.filter(({ link }) => link))).to.deep.equal([]);
      expect(handover).to.equal(undefined);
    }
  });
});

describe('the calendar of the axis', () => {
  const labels = (span: Span, finest?: 'year' | 'month' | 'day') =>
    axisPeriods(span, finest, english.f).map(({ label }) => label);
  const utc = (...parts: [number, number, number?, number?]) => Date.UTC(...parts);

  it('labels years, months, days or hours, depending on the length of the time in view', () => {
    expect(labels([utc(2020, 0), utc(2024, 5)])).to.deep.equal(['2020', '2021', '2022', '2023', '2024']);
    expect(labels([utc(2024, 0), utc(2024, 3)])).to.deep.equal(['Jan 2024', 'Feb 2024', 'Mar 2024']);
    expect(labels([utc(2024, 0, 1), utc(2024, 0, 4)])[2]).to.equal('Jan 3, 2024');
    expect(labels([utc(2024, 0, 1, 9), utc(2024, 0, 1, 12)]).length).to.equal(3);
  });

  it('labels no periods finer than those of the counts', () => {
    expect(labels([utc(2024, 0), utc(2024, 3)], 'year')).to.deep.equal(['2024']);
  });

  it('lists the finest periods that are not too many', () => {
    expect(listPeriods([utc(2020, 0), utc(2024, 0)], undefined, english.f).length).to.equal(48);
    expect(listPeriods([utc(1800, 0), utc(2024, 0)], undefined, english.f).length).to.equal(224);
    expect(listPeriods([NaN, 4], undefined, english.f)).to.deep.equal([]);
  });

  it('labels months for counts of months', () => {
    const data = counts([]);
    const [series] = data.series;
    series?.points.push(...['2024-01', '2024-02', '2024-03'].map((period) => ({ period, value: 4, sources: [] })));
    expect(extended({}, data).years.map(({ label }) => label)).to.deep.equal(['Jan 2024', 'Feb 2024', 'Mar 2024']);
  });
});
