import { expect } from '@open-wc/testing';
import facts from '../../data/visits.json' with { type: 'json' };
import { describeFacts } from '../testing/data-checks.js';
import { visitData } from './visit-timeline.data.js';
import { monthsBetween } from './visit-timeline.text.js';

const bundled = await visitData.whole();

describeFacts('visits.json', facts, ['date', 'lastReport']);

const rejection = (input: unknown): Promise<string> =>
  visitData.parse(input).then(
    () => 'no error',
    (error: Error) => error.message,
  );

describe('visits.json', () => {
  const { visits, events, asOf } = bundled;
  const find = (id: string) => visits.find((visit) => visit.id === id) ?? expect.fail(`no ${id}`);

  it('fits its schema', async () => {
    await visitData.parse(facts);
  });

  it('has 19 visits, 11 of them bilateral, and marks the four that the article tells of', () => {
    expect(visits.length).to.equal(19);
    expect(visits.filter(({ kind }) => kind === 'bilateral').length).to.equal(11);
    expect(visits.filter(({ inArticle }) => inArticle).map(({ id }) => id)).to.deep.equal(['V16', 'V17', 'V18', 'V19']);
  });

  it('has a Pakistani side to every visit, and a Central Asian one', () => {
    for (const { id, host, people } of visits) {
      const countries = [host, ...people.map(({ country }) => country)];
      expect(countries, id).to.include('PK');
      expect(
        countries.some((code) => ['KZ', 'KG', 'TJ', 'TM', 'UZ'].includes(code)),
        id,
      ).to.equal(true);
    }
  });

  it('gives every count of documents that a source gives', () => {
    const counts = ({ documents }: (typeof visits)[number]) => [
      documents?.count,
      ...(documents?.conflicts ?? []).map(({ says }) => says),
    ];
    expect(counts(find('V18'))).to.deep.equal([37, 27, '30+', 36]);
    expect(counts(find('V19'))).to.deep.equal([28, 20, 29, 30]);
    expect(counts(find('V16'))).to.deep.equal([15]);
  });

  it('puts no source behind two different counts of one visit', () => {
    for (const { id, documents } of visits) {
      const behind = (documents?.conflicts ?? []).flatMap(({ sources }) => sources);
      expect(new Set(behind).size, id).to.equal(behind.length);
    }
  });

  it('recomputes the years that a source states between two visits, and the months that none does', () => {
    const gaps = visits.flatMap(({ id, date, firstSince }) =>
      firstSince ? [{ id, months: monthsBetween(firstSince.date, date), stated: firstSince.more?.statedYears }] : [],
    );
    expect(gaps).to.deep.equal([
      { id: 'V16', months: 20 * 12 + 11, stated: undefined },
      { id: 'V18', months: 23 * 12, stated: 23 },
    ]);
  });

  it('keeps open what was open at the last report, and tells nothing after its date but as planned', () => {
    const closure = events.find(({ kind }) => kind === 'closure');
    expect(closure?.date.endsWith('/..')).to.equal(true);
    expect(closure?.lastReport).to.equal('2026-01-11');
    const later = events.filter(({ date }) => (date.split('/')[0] ?? '') > asOf).map(({ id }) => id);
    expect(later).to.deep.equal(['herat']);
  });

  it('names the place of a source that is not there, of an id used twice, and of a date that is none', async () => {
    const unknown = structuredClone(bundled);
    unknown.visits[17]?.documents?.conflicts?.[1]?.sources.push('NOBODY');
    expect(await rejection(unknown)).to.contain('visits[17].documents.conflicts[1].sources[1]');
    const twice = structuredClone(bundled);
    for (const event of twice.events.slice(0, 1)) twice.events.push({ ...event, id: 'V01' });
    expect(await rejection(twice))
      .to.contain('events[10].id')
      .and.to.contain('V01');
    expect(await rejection({ ...facts, events: [{ ...events[0], date: '2025-02-30' }] })).to.contain('events[0].date');
  });

  it('names the place of a date that must not be open', async () => {
    expect(await rejection({ ...facts, asOf: '2026/..' })).to.contain('asOf: expected a date (EDTF) with an end');
    const events = [{ ...bundled.events[0], lastReport: '2026-01/..' }];
    expect(await rejection({ ...facts, events })).to.contain(
      'events[0].lastReport: expected a date (EDTF) with an end',
    );
  });
});
