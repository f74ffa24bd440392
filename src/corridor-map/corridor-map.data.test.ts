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

  it('has ten corridors and 109 places, each with the origin of its position', () => {
    expect(corridors.length).to.equal(10);
    expect(Object.keys(places).length).to.equal(109);
    expect(Object.keys(facts.origins)).to.deep.equal(Object.keys(places));
  });

  it('uses every word of the status vocabulary, but for legs that are closed as a whole', () => {
    const used = new Set(corridors.flatMap(({ status, legs }) => [status, ...legs.map((leg) => leg.status)]));
    for (const leg of corridors.flatMap(({ legs }) => legs)) if (leg.share) used.add(leg.share.status);
    expect([...used].sort()).to.deep.equal(STATUSES.filter((status) => status !== 'closed').sort());
  });

  it('gives no position to the two places that have none, and leads no leg through them', () => {
    const unplaced = Object.keys(places).filter((id) => places[id]?.at === null);
    expect(unplaced).to.deep.equal(['sanobar', 'rabat_paryan']);
    const passed = corridors.flatMap(({ legs }) => legs.flatMap(({ via }) => via));
    expect(passed.filter((id) => unplaced.includes(id))).to.deep.equal([]);
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

  it('marks as closed only what a report states, with its date', () => {
    const closed = Object.entries(places).filter(([, place]) => place.closed);
    expect(closed.map(([id, place]) => [id, place.closed?.since, place.closed?.reported])).to.deep.equal([
      ['spinboldak', '2025-10-11', '2026-01-11'],
      ['torkham', '2025-10-11', '2026-01-11'],
      ['kharlachi', '2025-10-11', '2025-11~'],
    ]);
  });
});

describe('what was agreed about ports', () => {
  const agreements = bundled.more?.agreements ?? [];

  it('concerns ports, and has a date and sources', () => {
    expect(
      agreements.map(({ id, ports, date, years, sources }) => [id, ports.join(' '), date, years, sources.join(' ')]),
    ).to.deep.equal([
      ['aktau-karachi', 'aktau_port karachi_port', '2026-02-04~', undefined, 'ART'],
      ['uzbek-preferences', 'karachi_port gwadar_port portqasim', '2026-02', undefined, 'ART'],
      ['gwadar-lease', 'gwadar_port', '2017-04-20', 40, 'ART IE17'],
      ['chabahar-terminal', 'chabahar_port', '2024-05-13', 10, 'IT26C WIRE25'],
      ['chabahar-exception', 'chabahar_port', '2025-09-29', undefined, 'ART WIRE25'],
      ['chabahar-waiver', 'chabahar_port', '2025-10-28/2026-04-26', undefined, 'IT26C'],
    ]);
    for (const { ports } of agreements) for (const id of ports) expect(places[id]?.kind, id).to.equal('port');
  });

  it('has the article as a source exactly where it is marked so', () => {
    for (const { id, inArticle, sources } of agreements) expect(sources.includes('ART'), id).to.equal(inArticle);
  });

  it('has statements of others with their own sources', () => {
    const others = agreements.flatMap(({ others: all = [] }) => all);
    expect(others.map(({ sources }) => sources.join(' '))).to.deep.equal(['DNA26', 'NCA26U', 'ML15', 'PS15', 'WIRE25']);
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
    expect(await complaint(first(['herat', 'sanobar']))).to.contain(
      'corridors[0].legs[0].via[1]: expected a place with a position, got "sanobar"',
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

  it('names an unknown port of an agreement', async () => {
    const change = (data: CorridorData) => void data.more?.agreements?.[2]?.ports.push('atlantis');
    expect(await complaint(change)).to.equal('more.agreements[2].ports[1]: expected the id of a place, got "atlantis"');
  });

  it('names a source that is not in the table', async () => {
    const change = (data: CorridorData) => void data.corridors[0]?.costs?.[0]?.sources.push('NOBODY');
    expect(await complaint(change)).to.equal(
      'corridors[0].costs[0].sources[1]: expected the id of a source, got "NOBODY"',
    );
  });
});
