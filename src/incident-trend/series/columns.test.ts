import { expect } from '@open-wc/testing';
import { BREAK, indexFrom, periodOf, pointsOf, sliceOf, thin, traceOf } from './columns.js';
import { incidentData, type Columns, type IncidentData } from '../incident-trend.data.js';

const bundled = await incidentData.whole();

const DAY = 86_400_000;
const EVER = [-Infinity, Infinity] as const;

const made = (values: ArrayLike<number>, precision?: Columns['precision'], step = DAY): Columns => ({
  times: Float64Array.from({ length: values.length }, (_, i) => i * step + (precision ? step / 2 : 0)),
  values,
  precision,
  sources: [],
});

const dataWith = (columns: unknown): unknown => ({
  asOf: '2026-02',
  place: 'Somewhere',
  sources: { S: { publisher: 'P', title: 'T', url: 'https://example.org/', date: null } },
  series: [{ id: 'a', name: 'A', publisher: null, measure: 'm', unit: 'incidents', columns }],
});
const read = (columns: unknown): Promise<IncidentData> => incidentData.parse(dataWith(columns));
const faultOf = (columns: unknown): Promise<string> =>
  read(columns).then(
    () => '',
    (error: Error) => error.message,
  );

describe('many counts', () => {
  it('keep a spike of one among a million', () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, i) => 100 + (i % 7));
    values[543_210] = 900;
    values[700_001] = 0;
    const columns = made(values, undefined, 1000);
    const kept = thin(sliceOf(columns, EVER), [0, 1e9], 600);
    expect(kept).to.include.members([0, 543_210, 700_001, 999_999]);
    expect(kept.length).to.be.at.most(600 * 4);
    expect(kept).to.deep.equal([...kept].sort((a, b) => a - b));
  });

  it('stay as they are where there is room for all', () => {
    const columns = made([3, 1, 2, 5]);
    expect(thin(sliceOf(columns, EVER), [0, 4 * DAY], 600)).to.deep.equal([0, 1, 2, 3]);
  });

  it('leave a gap where a count was not found, and where a day was not counted', () => {
    expect(thin(sliceOf(made([3, NaN, 2]), EVER), [0, 3 * DAY], 600)).to.deep.equal([0, BREAK, 2]);
    const columns = { ...made([1, 2, 3], 'day'), times: [0.5 * DAY, 1.5 * DAY, 3.5 * DAY] };
    expect(thin(sliceOf(columns, EVER), [0, 4 * DAY], 600)).to.deep.equal([0, 1, BREAK, 2]);
  });

  it('know their lowest, their highest and the lowest above zero', () => {
    const { found, lowest, highest, above } = traceOf(sliceOf(made([4, 0, NaN, 9, 2]), EVER));
    expect([found, lowest, highest, above]).to.deep.equal([4, 1, 3, 2]);
    expect(traceOf(sliceOf(made([]), EVER)).found).to.equal(0);
  });

  it('are found by time', () => {
    const columns = made([1, 2, 3]);
    expect([-1, 0, DAY - 1, DAY, 9 * DAY].map((time) => indexFrom(columns, time))).to.deep.equal([0, 0, 1, 1, 3]);
    expect(sliceOf(columns, [DAY, 2 * DAY])).to.include({ low: 1, high: 2 });
  });

  it('become points with the period that they stand for', () => {
    const columns = made([1, NaN], 'day');
    expect(pointsOf(sliceOf(columns, EVER)).map(({ period, value }) => [period, value])).to.deep.equal([
      ['1970-01-01', 1],
      ['1970-01-02', null],
    ]);
    expect(periodOf(made([1]), 0)).to.equal('1970-01-01T00:00:00.000Z');
  });
});

describe('columns in given data', () => {
  it('may be dates, moments or milliseconds', async () => {
    const months = (await read({ times: ['2024-01', '2024-02'], values: [1, null], sources: ['S'] })).series[0];
    expect(months?.columns?.precision).to.equal('month');
    expect(Array.from(months?.columns?.values ?? [], Number.isNaN)).to.deep.equal([false, true]);
    expect(months?.points).to.deep.equal([]);
    const moments = await read({ times: ['2024-01-01T10:00Z', '2024-01-01T11:00Z'], values: [1, 2], sources: [] });
    expect(moments.series[0]?.columns?.times[1]).to.equal(Date.UTC(2024, 0, 1, 11));
    const years = await read({ times: [0, 366 * DAY], values: [1, 2], precision: 'year', sources: [] });
    expect(years.series[0]?.columns?.precision).to.equal('year');
  });

  it('are not copied where they are numbers', async () => {
    const [times, values] = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
    const [series] = (await read({ times, values, sources: [] })).series;
    expect(series?.columns?.times).to.equal(times);
    expect(series?.columns?.values).to.equal(values);
  });

  it('come back unchanged when what was read is given again', async () => {
    const once = await read({ times: ['2024-01', '2024-02'], values: [1, null], sources: ['S'] });
    expect(await incidentData.parse(once)).to.deep.equal(once);
  });

  it('are rejected with the path of what does not fit', async () => {
    const at = 'series[0].columns.';
    expect(await faultOf({ times: [1, 2], values: [1], sources: [] })).to.contain(`${at}values[1]: expected as many`);
    expect(await faultOf({ times: [2, 1], values: [1, 1], sources: [] })).to.contain(
      `${at}times[1]: expected a time after`,
    );
    expect(await faultOf({ times: ['2024-01', 'soon'], values: [1, 1], sources: [] })).to.contain(`${at}times[1]`);
    expect(await faultOf({ times: [1, 2], values: [1, -4], sources: [] })).to.contain(
      `${at}values[1]: expected a count of at least 0, got -4`,
    );
    expect(await faultOf({ times: [1], values: ['many'], sources: [] })).to.contain(`${at}values[0]`);
    expect(await faultOf({ times: 'many', values: [1], sources: [] })).to.contain(`${at}times: expected an array`);
    expect(await faultOf({ times: [1], values: [1], sources: ['X'] })).to.contain(`${at}sources[0]`);
  });

  it('do not stand beside points', async () => {
    const both = structuredClone(bundled);
    const [first] = both.series;
    if (first) first.columns = { times: [1], values: [1], sources: [], precision: undefined };
    const message = await incidentData.parse(both).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(message).to.contain('series[0].columns: expected either points or columns');
  });
});
