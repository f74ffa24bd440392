import { expect } from '@open-wc/testing';
import facts from '../../data/corridors.json' with { type: 'json' };
import { describeFacts } from '../testing/data-checks.js';
import { baseOf, refine } from './basemap/basemap.js';
import { project, type Point } from './geometry/camera.js';
import { baseMap, corridorData, type CorridorData, type Place } from './corridor-map.data.js';
import { STATUSES } from './data/terms.js';

const bundled = await corridorData.whole();
await refine();

describeFacts('corridors.json', facts, ['date', 'since', 'reported', 'due']);

const { corridors, places } = bundled;

/** The error message about the facts after a change. */
async function complaint(change: (data: CorridorData) => void): Promise<string> {
  const data = structuredClone(bundled);
  change(data);
  return corridorData.parse(data).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

const edit = (id: string, change: Partial<Place>) => (data: CorridorData) => {
  const place = data.places[id];
  if (place) Object.assign(place, change);
};

describe('corridors.json', () => {
  it('fits its schema', async () => {
    await corridorData.parse(facts);
  });

  it('names the path of a date that must not be open', async () => {
    const open = 'expected a date (EDTF) with an end';
    expect(await complaint((data) => (data.asOf = '2026/..'))).to.contain(`asOf: ${open}`);
    const closed = { since: '2025', reported: '2026-01/..', sources: [] };
    expect(await complaint(edit('torkham', { closed }))).to.contain(`places.torkham.closed.reported: ${open}`);
  });

  it('gives the origin of every position', () => {
    expect(Object.keys(facts.origins).sort()).to.deep.equal(Object.keys(places).sort());
  });

  it('has a use for every place', () => {
    const { agreements = [], statements = [], distances = [], compare } = bundled.more ?? {};
    const used = new Set([
      ...corridors.flatMap(({ legs, lengths = [], gauges = [] }) => [
        ...legs.flatMap(({ via }) => via),
        ...lengths.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
        ...gauges.flatMap(({ at }) => at ?? []),
      ]),
      ...agreements.flatMap(({ ports }) => ports),
      ...statements.flatMap(({ places: about = [] }) => about),
      ...distances.flatMap(({ between }) => between),
      ...(compare?.from ?? []),
      ...(compare?.to ?? []),
      ...Object.values(places).flatMap(({ of }) => of ?? []),
    ]);
    const named = Object.entries(places).filter(([, { kind, capital }]) => kind === 'port' || capital);
    for (const [id] of named) used.add(id);
    expect(Object.keys(places).filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('uses every word of the status vocabulary, but for legs that are closed as a whole', () => {
    const used = new Set(corridors.flatMap(({ status, legs }) => [status, ...legs.map((leg) => leg.status)]));
    for (const leg of corridors.flatMap(({ legs }) => legs)) if (leg.share) used.add(leg.share.status);
    expect([...used].sort()).to.deep.equal(STATUSES.filter((status) => status !== 'closed').sort());
  });

  it('adds up the derived length from its stated legs: 115 + 737.5 + 96 = 948.5 km', () => {
    const derived = corridors.flatMap(({ legs, lengths = [] }) =>
      lengths.filter(({ basis }) => basis === 'derived').map((length) => ({ legs, ...length })),
    );
    expect(derived.length).to.equal(1);
    for (const { legs, from, to, km } of derived) {
      const first = legs.findIndex(({ via }) => via[0] === from);
      const last = legs.findIndex(({ via }) => via.at(-1) === to);
      const sum = legs.slice(first, last + 1).reduce((total, leg) => total + (leg.km ?? NaN), 0);
      expect(sum).to.equal(km);
      expect(sum).to.equal(948.5);
    }
  });

  it('states that 22 of 115 km of the line from Torghundi are being built', () => {
    const leg = corridors.find(({ id }) => id === 'kta')?.legs.find(({ share }) => share);
    expect([leg?.via[0], leg?.km, leg?.status, leg?.share?.km, leg?.share?.status]).to.deep.equal([
      'torghundi',
      115,
      'planned',
      22,
      'under-construction',
    ]);
  });

  it('leaves a leg without source only where its line is general knowledge or illustrative', () => {
    const legs = corridors.flatMap(({ legs: all }) => all).filter(({ sources }) => sources.length === 0);
    expect(legs.length).to.be.greaterThan(0);
    for (const { via, line, km } of legs) {
      expect(line, via.join('–')).to.be.oneOf(['general', 'illustrative']);
      expect(km).to.equal(undefined);
    }
  });

  it('marks as closed only what a report states, with its date, and says that trade is meant', () => {
    const closed = Object.values(places).flatMap((place) => place.closed ?? []);
    expect(closed.length).to.be.greaterThan(0);
    for (const { since, reported, forTrade, sources } of closed) {
      expect(reported > since, reported).to.equal(true);
      expect(sources.length, reported).to.be.greaterThan(0);
      // Torkham and Chaman opened for returnees while goods waited.
      expect(forTrade, reported).to.equal(true);
    }
  });

  it('states no other cost for what costs a conflict, without saying who says so', () => {
    for (const { costs = [] } of corridors) {
      for (const { sources, conflicts = [] } of costs) {
        for (const other of conflicts) expect(sources).not.to.include.members(other.sources);
      }
    }
  });
});

describe('the places', () => {
  const units = baseMap.topology.objects.units.geometries;
  const { lines, scale, translate } = baseOf('neutral').arcs;
  const arcs = lines.map((line) =>
    line.flatMap((x, i): Point[] =>
      i % 2 === 0 ? [[x * scale[0] + translate[0], (line[i + 1] ?? 0) * scale[1] + translate[1]]] : [],
    ),
  );
  const KM_AROUND = 40_075;

  /** The units that a country administers; the base map uses ISO alpha-3 codes. */
  const CODES: Record<string, string> = {
    ...{ AF: 'AFG', PK: 'PAK', IR: 'IRN', UZ: 'UZB', TM: 'TKM', KZ: 'KAZ', TJ: 'TJK', KG: 'KGZ', CN: 'CHN', IN: 'IND' },
    ...{ AZ: 'AZE', GE: 'GEO', TR: 'TUR', RU: 'RUS', BY: 'BLR', PL: 'POL' },
  };
  const administered = (country: string) =>
    units.filter(({ id = '' }) => (baseMap.worldviews.pieces[id]?.administeredBy ?? id) === CODES[country]);

  /** The distance of a position from these units, in km; 0 inside. */
  const kmOutside = (at: Point, country: string): number => kmTo(at, administered(country));
  const liesIn = (at: Point, unit: string): boolean =>
    kmTo(
      at,
      units.filter(({ id }) => id === unit),
    ) === 0;

  function kmTo([longitude, latitude]: Point, members: typeof units): number {
    const [x, y] = project([longitude, latitude]);
    const rings = members
      .flatMap((unit) => (unit.type === 'Polygon' ? unit.arcs : unit.arcs.flat()))
      .map((ring) => ring.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []))));
    let inside = false;
    let didYouMean = Infinity;
    for (const ring of rings) {
      ring.forEach((to, i) => {
        const from = ring.at(i - 1) ?? to;
        if (to[1] > y !== from[1] > y && x < to[0] + ((y - to[1]) / (from[1] - to[1])) * (from[0] - to[0]))
          inside = !inside;
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const along = Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1)));
        didYouMean = Math.min(didYouMean, Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy));
      });
    }
    return inside ? 0 : didYouMean * KM_AROUND * Math.cos((latitude * Math.PI) / 180);
  }

  it('lie in the disputed piece that they name, and in no other', () => {
    const { pieces } = baseMap.worldviews;
    for (const [id, { at, piece }] of Object.entries(places)) {
      const inside = Object.keys(pieces).filter((one) => at && liesIn(at, one));
      expect(inside, id).to.deep.equal(piece ? [piece] : []);
    }
    expect(Object.keys(places).filter((id) => places[id]?.piece)).to.deep.equal(['gilgit', 'sost']);
  });

  it('lie in their countries, within the accuracy of borders and positions', () => {
    const origins: Record<string, unknown> = facts.origins;
    for (const [id, { at, in: countries }] of Object.entries(places)) {
      if (!at) continue;
      const origin = origins[id];
      const tolerance = typeof origin === 'object' && origin !== null && 'km' in origin ? Number(origin.km) : 1;
      for (const country of countries) {
        // Natural Earth's own lines are off by 1 to 3 km.
        expect(kmOutside(at, country), `${id} in ${country}`).to.be.at.most(5 + tolerance);
      }
    }
  });
});

describe('the check of given corridors', () => {
  it('names the path of an unknown place', async () => {
    const change = (data: CorridorData) => void data.corridors[1]?.legs[0]?.via.splice(2, 1, 'atlantis');
    expect(await complaint(change)).to.equal('corridors[1].legs[0].via[2]: expected the id of a place, got "atlantis"');
  });

  it('rejects swapped coordinates, and numbers that are none', async () => {
    expect(await complaint(edit('karachi', { at: [24.86, 167.01] }))).to.equal(
      'places.karachi.at[1]: expected a latitude from -85 to 85 (latitude stands second; the two may be swapped), got 167.01',
    );
    expect(await complaint(edit('karachi', { at: [NaN, 24] }))).to.contain('places.karachi.at[0]: expected');
  });

  it('rejects a leg that stays at one place, or leads through a place without position', async () => {
    const first = (via: string[]) => (data: CorridorData) => {
      const leg = data.corridors[0]?.legs[0];
      if (leg) leg.via = via;
    };
    expect(await complaint(first(['termez', 'termez']))).to.contain(
      'corridors[0].legs[0].via[1]: expected another place',
    );
    const unplaced = (data: CorridorData) => {
      edit('kabul', { at: null })(data);
      first(['herat', 'kabul'])(data);
    };
    expect(await complaint(unplaced)).to.contain(
      'corridors[0].legs[0].via[1]: expected a place with a position, got "kabul"',
    );
    expect(await complaint(first(['herat']))).to.contain('corridors[0].legs[0].via: expected at least two places');
  });

  it('rejects a share that is longer than its leg', async () => {
    const change = (data: CorridorData) => {
      const share = data.corridors[2]?.legs[2]?.share;
      if (share) share.km = 200;
    };
    expect(await complaint(change)).to.contain('corridors[2].legs[2].share.km: expected less than');
  });

  it('names a source that is not in the table', async () => {
    const change = (data: CorridorData) => void data.corridors[0]?.costs?.[0]?.sources.unshift('NOBODY');
    expect(await complaint(change)).to.equal(
      'corridors[0].costs[0].sources[0]: expected the id of a source, got "NOBODY"',
    );
  });
});
