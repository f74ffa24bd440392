import { expect } from '@open-wc/testing';
import facts from '../../data/visits.json' with { type: 'json' };
import { describeFacts } from '../testing/data-checks.js';
import { firstFacts, visitData } from './visit-timeline.data.js';
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

  it('marks the four visits that the article tells of, and shows them without a click', () => {
    const told = visits.filter(({ inArticle }) => inArticle).map(({ id }) => id);
    expect(told).to.deep.equal(['V16', 'V17', 'V18', 'V19']);
    const { visits: shown } = firstFacts.shortened?.(bundled) as { visits: { id: string; brief?: boolean }[] };
    expect(shown.filter(({ brief }) => !brief).map(({ id }) => id)).to.include.members(told);
  });

  it('gives everybody a full name', () => {
    for (const { name } of visits.flatMap(({ people }) => people)) expect(name).to.match(/\S \S/);
  });

  it('names the five presidents that the prime minister of Pakistan has met, where the article counts four', () => {
    const his = visits.filter(
      ({ host, people }) => host === 'PK' || people.some(({ name }) => name === 'Shehbaz Sharif'),
    );
    const since = his.filter(({ date }) => date > '2022-04');
    const met = new Set([
      ...since.flatMap(({ more }) => more?.met ?? []),
      ...since.flatMap(({ people }) => people.filter(({ role }) => role === 'president').map(({ name }) => name)),
    ]);
    const presidents = [
      'Kassym-Jomart Tokayev',
      'Sadyr Japarov',
      'Emomali Rahmon',
      'Serdar Berdimuhamedov',
      'Shavkat Mirziyoyev',
    ];
    expect([...met]).to.include.members(presidents);
    const labels = find('V17').more?.remarks?.map(({ label }) => label) ?? [];
    expect(labels.join()).to.contain('four Central Asian leaders').and.to.contain('all five presidents');
  });

  it('has sources for every remark about what the article says', () => {
    const remarks = [...visits, ...events].flatMap(({ more }) => more?.remarks ?? []);
    for (const { label, sources = [] } of remarks.filter(({ label }) => label.includes('in the article')))
      expect(sources, label).to.include('ART');
  });

  it('ends with the day of its newest report, after which only plans are told', () => {
    const days = [...visits, ...events].flatMap((item) => ('lastReport' in item ? [item.lastReport] : []));
    for (const day of days) expect((day ?? '') <= asOf, day).to.equal(true);
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
    expect(counts(find('V18'))).to.deep.equal([37, 20, 27, '30+', 36]);
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
    for (const { id, date, lastReport } of events.filter(({ date }) => date.endsWith('/..'))) {
      expect(lastReport, id).to.match(/^\d{4}-\d{2}-\d{2}$/);
      expect((lastReport ?? '') > date.slice(0, 10), id).to.equal(true);
    }
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
      .to.contain(`events[${events.length}].id`)
      .and.to.contain('V01');
    expect(await rejection({ ...facts, events: [{ ...events[0], date: '2025-02-30' }] })).to.contain('events[0].date');
    const remarks = [{ label: 'said', sources: ['NOBODY'] }];
    expect(await rejection({ ...facts, events: [{ ...events[0], more: { remarks } }] })).to.contain(
      'events[0].more.remarks[0].sources[0]',
    );
  });

  it('names the place of a date that must not be open', async () => {
    expect(await rejection({ ...facts, asOf: '2026/..' })).to.contain('asOf: expected a date (EDTF) with an end');
    const events = [{ ...bundled.events[0], lastReport: '2026-01/..' }];
    expect(await rejection({ ...facts, events })).to.contain(
      'events[0].lastReport: expected a date (EDTF) with an end',
    );
  });
});
