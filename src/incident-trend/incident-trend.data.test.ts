import { expect } from '@open-wc/testing';
import facts from '../../data/incidents.json' with { type: 'json' };
import { parseEdtf } from '../core/edtf.js';
import { describeFacts } from '../testing/data-checks.js';
import { incidentData, type IncidentData } from './incident-trend.data.js';
import { change } from './incident-trend.model.js';
import { en } from './lang/en.js';

const bundled = await incidentData.whole();

describeFacts('incidents.json', facts, ['date', 'period', 'until', 'from', 'to']);

describe('incidents.json', () => {
  const { series } = bundled;
  const find = (id: string) => series.find((one) => one.id === id) ?? expect.fail(`no series ${id}`);
  const point = (id: string, period: string) =>
    find(id).points.find((one) => one.period === period) ?? expect.fail(`no ${id} in ${period}`);
  const value = (id: string, period: string) => point(id, period).value ?? NaN;
  const rise = (id: string, from: string, to: string) => (100 * change(value(id, from), value(id, to))).toFixed(1);
  const faultOf = (break_: (data: IncidentData) => void) => {
    const wrong = structuredClone(bundled);
    break_(wrong);
    return incidentData.parse(wrong).then(
      () => '',
      (error: Error) => error.message,
    );
  };

  it('fits its schema', async () => {
    await incidentData.parse(facts);
  });

  it('counts in units that every language has words for', () => {
    const units = series.flatMap((one) => [
      one.unit,
      ...one.points.flatMap((p) => p.conflicts?.map((c) => c.unit) ?? []),
    ]);
    for (const unit of units) if (unit !== undefined) expect(en.units).to.have.property(unit);
  });

  it('names a source for every count, and none for a count that was not found', () => {
    for (const { id, points } of series) {
      for (const one of points) expect(one.sources.length > 0, `${id} ${one.period}`).to.equal(one.value !== null);
    }
  });

  it('counts no further than its period and the date of the facts', () => {
    for (const { points } of series) {
      for (const { period, until } of points) {
        expect(parseEdtf(until ?? period)?.end).to.be.at.most(parseEdtf(period)?.end ?? 0);
        expect(parseEdtf(until ?? period)?.end).to.be.at.most(parseEdtf(facts.asOf)?.end ?? 0);
      }
    }
  });

  it('gives for PICSS the sum of the province with and without the former tribal districts', () => {
    const derived = series.flatMap(({ points }) => points.filter(({ basis }) => basis === 'derived'));
    expect(derived.map((one) => one.value)).to.deep.equal([567]);
    for (const one of derived) {
      expect(one.parts?.reduce((sum, part) => sum + part.value, 0)).to.equal(one.value);
    }
  });

  it('has police years that add up to the total of their report', () => {
    expect(value('ctd', '2021') + value('ctd', '2022') + value('ctd', '2023')).to.equal(1327);
  });

  it('gives a rise of 279.9 % for the article’s pair, where 279.8 % was printed', () => {
    expect(rise('article', '2021', '2024')).to.equal('279.9');
    expect(find('article').statedChange?.percent).to.equal(279.8);
  });

  it('gives rises of 181.5 % and 165.8 % within one series over the same years', () => {
    expect([rise('ctd', '2021', '2024'), rise('pips', '2021', '2024')]).to.deep.equal(['181.5', '165.8']);
  });

  it('gives the rise of 40 % that PIPS states for 2025', () => {
    expect(rise('pips', '2024', '2025')).to.equal('40.0');
  });

  it('has the article’s 572 as the police count of two years later, and its 2,173 nowhere else', () => {
    const elsewhere = (count: number) =>
      series
        .filter(({ id }) => id !== 'article')
        .flatMap(({ id, points }) =>
          points.filter((one) => one.value === count).map(({ period }) => `${id} ${period}`),
        );
    expect(elsewhere(value('article', '2021'))).to.deep.equal(['ctd 2023']);
    expect(elsewhere(value('article', '2024'))).to.deep.equal([]);
  });

  it('contradicts the article only with counts that its series contain', () => {
    for (const { period, conflicts = [] } of find('article').points) {
      expect(conflicts.length, period).to.be.greaterThan(1);
      const named = series
        .filter(({ id }) => id !== 'article')
        .flatMap(({ points }) => points.filter((one) => one.period === period))
        .flatMap((one) => [one.value, ...(one.conflicts?.map(({ says }) => says) ?? [])]);
      for (const { says } of conflicts) expect(named, `${period}: ${says}`).to.include(says);
    }
  });

  it('rejects an unknown source, a second count of a year and an id used twice, each with its path', async () => {
    const unknown = await faultOf((data) => data.series[0]?.points[0]?.sources.push('NOBODY'));
    expect(unknown).to.contain('series[0].points[0].sources[2]').and.to.contain('NOBODY');
    const twice = await faultOf((data) => data.series[0]?.points.push({ period: '2025', value: 1, sources: [] }));
    expect(twice).to.contain('series[0].points[5].period');
    const same = await faultOf((data) => data.series.forEach((one) => (one.id = 'a')));
    expect(same).to.contain('series[1].id');
  });

  it('rejects a period without an end and a negative count', async () => {
    const open = await faultOf((data) =>
      data.series[0]?.points.splice(0, 9, { period: '2021/..', value: 1, sources: [] }),
    );
    expect(open).to.contain('series[0].points[0].period: expected a period that has ended');
    const until = { period: '2021', until: '2021-03/..', value: 1, sources: [] };
    expect(await faultOf((data) => data.series[0]?.points.splice(0, 9, until))).to.contain(
      'series[0].points[0].until: expected a date (EDTF) with an end',
    );
    expect(await faultOf((data) => (data.asOf = '2026/..'))).to.contain('asOf: expected a date (EDTF) with an end');
    const negative = await faultOf((data) =>
      data.series[0]?.points.splice(0, 9, { period: '2021', value: -1, sources: [] }),
    );
    expect(negative).to.contain('series[0].points[0].value');
  });
});
