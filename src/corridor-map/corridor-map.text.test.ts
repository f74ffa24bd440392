import { expect } from '@open-wc/testing';
import { sortRows } from '../core/table.js';
import { makeLocale } from '../i18n/locale.js';
import { unpackWords } from '../i18n/language-loader.js';
import { corridorData, type CorridorData } from './corridor-map.data.js';
import { mapModel, RANK } from './corridor-map.model.js';
import { tableRows } from './corridor-map.table.js';
import { corridorTable } from './corridor-map.panels.js';
import { mapText } from './corridor-map.text.js';
import { en } from './lang/en.js';
import * as ur from './lang/ur.js';

const facts = await corridorData.whole();
const english = makeLocale('en', en);
const model = (options: Partial<Parameters<typeof mapModel>[2]> = {}, data: CorridorData = facts) =>
  mapModel(data.corridors, data.places, { worldview: 'neutral', ...options });
const text = (options = {}, data = facts) => mapText(data, model(options, data).corridors, english);
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');
const lineOf = (id: string) => plain(text({ corridors: [id] }).entries[0]?.state ?? '');

describe('the summary of the map', () => {
  it('counts the stated kilometres through Afghanistan leg by leg', () => {
    expect(plain(text().summary)).to.equal(
      'Of 1,023.5 km of railway with a stated length on these corridors in Afghanistan, 75 km operate, 22 km are being built and 926.5 km are planned. ' +
        'At the last report, 3 crossings on the way were closed to trade.',
    );
    expect(text().headline).to.equal('Most of the railway through Afghanistan is still on paper');
  });

  it('no longer counts them once the kilometres operate', () => {
    const built = structuredClone(facts);
    for (const leg of built.corridors.flatMap(({ legs }) => legs)) {
      delete leg.share;
      if (leg.status === 'planned') leg.status = 'operating';
    }
    const { corridors } = facts;
    const operating = corridors.filter(({ status }) => status === 'operating').length;
    expect(operating).to.be.greaterThan(1);
    expect(text({}, built).headline).to.equal(
      `${corridors.length} corridors, ${operating} of them operating at least in part.`,
    );
  });

  it('omits kilometres where those shown are not stated', () => {
    expect(text({ corridors: ['titr'] }).summary).to.equal('1 corridor, 1 operating.');
  });

  it('counts operating legs too where only planned ones are drawn', () => {
    expect(plain(text({ corridors: ['uap', 'kta'], status: ['planned'] }).summary)).to.contain('75 km operate');
  });

  it('dates the closures by the oldest and the newest report', () => {
    const apart = structuredClone(facts);
    const { kharlachi, spinboldak, torkham } = apart.places;
    if (kharlachi?.closed) kharlachi.closed.reported = '2025-11~';
    for (const place of [spinboldak, torkham]) if (place?.closed) place.closed.reported = '2026-01-11';
    expect(text({}, apart).reported).to.equal('Nov 2025 – Jan 2026');
    expect(text({ corridors: ['kta'] }, apart).reported).to.equal('Jan 11, 2026');
    expect(text({ corridors: ['titr'] }).reported).to.equal('');
  });

  it('dates them in words also where a report covers a time span', () => {
    const built = structuredClone(facts);
    const reports = ['2025-11/2026-01', '2024/2025', '2026-02-03'];
    for (const { closed } of Object.values(built.places)) if (closed) closed.reported = reports.pop() ?? '';
    expect(text({}, built).reported).to.equal('2024 – 2026');
  });
});

describe('a corridor in the list', () => {
  it('gives status, lengths and costs as ranges, and what is disputed', () => {
    expect(lineOf('uap')).to.equal('planned · 647–760 km · $4.6bn–$8.2bn · disputed: length and cost');
    expect(lineOf('cpec')).to.equal('partly operating · 2,417–3,000 km · disputed: length and territory');
    expect(lineOf('titr')).to.equal('operating');
  });

  it('does not call disputed what only one source states, or what is stated of parts', () => {
    expect(lineOf('uap_old')).to.equal('superseded · $4.8bn');
    expect(lineOf('north')).to.equal('disrupted · 12,000 km');
    expect(lineOf('chabahar')).to.equal('disrupted · disputed: length');
  });
});

describe('the table', () => {
  it('lists every part, with gauge breaks and the source of every line', () => {
    const { rows, columns } = corridorTable(english, tableRows(facts, model().corridors, english));
    const flat = rows.map((row) => row.map((cell) => plain(cell.text)).join(' | '));
    expect(rows.every((row) => row.length === columns.length)).to.equal(true);
    expect(flat).to.include(
      'International North–South Transport Corridor | Astara |  | track gauge 1,435 / 1,520 mm |  | ',
    );
    expect(flat.filter((row) => row.endsWith('schematic, no public alignment found')).length).to.equal(1);
    expect(flat).to.include(
      'Kazakhstan–Turkmenistan–Afghanistan corridor | Torghundi–Spin Boldak |  | 948.5 km; sum of its stated legs | about May 2024 – Jul 2025 | ',
    );
  });

  it('sorts stated values by size: lengths first, then sums of dollars, then all others', () => {
    const { rows } = corridorTable(english, tableRows(facts, model().corridors, english));
    const stated = sortRows(rows, { column: 3, way: 'ascending' }, 'en').map((row) => row[3]?.text ?? '');
    const kinds = [/km/, /^\$/, /^(?:track gauge|€)/, /^$/].map((kind) => stated.filter((text) => kind.test(text)));
    expect(stated).to.deep.equal(kinds.flat());
    const [lengths = [], sums = []] = kinds.map((texts) => texts.map((text) => parseFloat(text.replace(/[$,]/g, ''))));
    expect(lengths).to.deep.equal(lengths.toSorted((a, b) => a - b));
    expect(Math.max(...lengths)).to.be.greaterThan(1000);
    expect(sums.length).to.be.greaterThan(1);
  });

  it('numbers every source that the table names', () => {
    const { sources } = text();
    const numbered = sources.map(({ id }) => id);
    const named = corridorTable(english, tableRows(facts, model().corridors, english)).rows.flatMap((row) =>
      row.flatMap((cell) => cell.sources ?? []),
    );
    expect(named.filter((id) => !numbered.includes(id))).to.deep.equal([]);
  });

  it('has the same figures in Urdu', () => {
    const urdu = mapText(facts, model().corridors, makeLocale('ur', { ...en, ...unpackWords(en, ur.words) }));
    expect(urdu.summary).to.contain('1,023.5').and.to.contain('926.5');
  });
});

describe('the item that is selected', () => {
  it('is a corridor, a leg by its number, a stop on it, or a place', () => {
    expect(model({ item: 'kta' })).to.include({ selected: 'kta', item: 'kta', leg: undefined });
    expect(model({ item: 'kta/3' }).leg?.via).to.deep.equal(['torghundi', 'herat']);
    expect(model({ item: 'kta/3/herat' })).to.include({ selected: 'kta', item: 'kta/3/herat' });
    expect(model({ item: 'gwadar_port' })).to.include({ selected: undefined, item: 'gwadar_port' });
  });

  it('is none where no such item is shown', () => {
    for (const item of ['atlantis', 'kta/9', 'kta/3/karachi']) expect(model({ item }).item, item).to.equal(undefined);
    expect(model({ item: 'kta/1', status: ['planned'] }).item).to.equal(undefined);
    expect(model({ item: 'kta', corridors: ['uap'] }).selected).to.equal(undefined);
  });

  it('keeps its number where other legs are left out', () => {
    expect(model({ item: 'kta/4', status: ['planned'] }).leg?.via).to.deep.equal(['herat', 'kandahar']);
  });
});

describe('the places on the map', () => {
  const rankOf = (id: string, options = {}) => model(options).places.find((place) => place.id === id)?.rank;

  it('rank ports before closed crossings before the rest, and those of the selected corridor first', () => {
    expect([rankOf('karachi_port'), rankOf('torkham'), rankOf('kabul'), rankOf('herat')]).to.deep.equal([
      RANK.port,
      RANK.closed,
      RANK.capital,
      RANK.end,
    ]);
    expect(rankOf('lahore')).to.equal(RANK.between);
    expect(rankOf('lahore', { item: 'uap' })).to.equal(RANK.chosen);
  });

  it('are only those of the corridors that are shown', () => {
    const ids = model({ corridors: ['bandarabbas'] }).places.map(({ id }) => id);
    expect(ids).to.include('shahidrajaee').and.not.to.include.members(['karachi_port', 'tashkent']);
  });

  it('mark where trains must change, but not where a gauge is not stated', () => {
    const breaks = model()
      .places.filter(({ gauge }) => gauge)
      .map(({ id }) => id);
    const changes = facts.corridors.flatMap(({ gauges = [] }) => gauges.filter(({ at, mm }) => at && mm[0] && mm[1]));
    expect(breaks.sort()).to.deep.equal([...new Set(changes.map(({ at }) => at))].sort());
    expect(breaks).to.include('khorgos').and.not.to.include('chaman');
  });

  it('are only those of legs with the chosen statuses', () => {
    const { corridors } = model({ status: ['planned'] });
    expect(corridors.map(({ id }) => id)).to.deep.equal(['uap', 'kta', 'instc']);
  });
});
