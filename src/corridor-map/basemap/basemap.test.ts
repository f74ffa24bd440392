import { expect } from '@open-wc/testing';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { outlineOf, sidesOf, type Rings } from './arcs.js';
import { baseOf } from './basemap.js';
import type { Point } from '../geometry/camera.js';
import { baseMap } from '../corridor-map.data.js';
import { viewOf, WORLDVIEWS, type Worldview } from '../data/worldview.js';

const { lines } = baseOf('neutral').arcs;
const arcs = lines.map((line) => line.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, line[i + 1] ?? 0]] : [])));
const units = baseMap.topology.objects.units.geometries;
const { pieces } = baseMap.worldviews;
const ringsIn = (unit: (typeof units)[number]): Rings => (unit.type === 'Polygon' ? unit.arcs : unit.arcs.flat());
const areas = units.map((unit) => ({ id: unit.id ?? '', rings: ringsIn(unit) }));

/** The area of rings; holes run in the opposite direction, so that signed areas add up. */
function areaOf(rings: Rings): number {
  const points = (ring: readonly number[]) =>
    ring.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])));
  const signed = (ring: readonly Point[]) =>
    ring.reduce((sum, [x, y], i) => {
      const [x0, y0] = ring.at(i - 1) ?? [x, y];
      return sum + x0 * y - x * y0;
    }, 0);
  return Math.abs(rings.reduce((sum, ring) => sum + signed(points(ring)), 0)) / 2;
}

const fill = (worldview: Worldview, kind: string): Rings =>
  baseOf(worldview).fills.find((one) => one.kind === kind)?.rings ?? [];

/** The kind of every line that two units share, in a view. */
function* borders(worldview: Worldview): Generator<{ pair: string; kind: string; disputed: boolean }> {
  const view = viewOf(worldview, baseMap.worldviews);
  for (const [a = '', b] of sidesOf(areas).values()) {
    if (b === undefined) continue;
    yield { pair: [a, b].sort().join('|'), kind: view.border(a, b), disputed: a in pieces || b in pieces };
  }
}
const kindsOf = (worldview: Worldview, pair: string) => [
  ...new Set([...borders(worldview)].filter((border) => border.pair === pair).map(({ kind }) => kind)),
];

describe('the base map', () => {
  it('outlines the same area as topojson’s own merge', () => {
    const absolute: Topology = { type: 'Topology', objects: {}, arcs: [...arcs] };
    const region = new Set(['KAZ', 'KGZ', 'TJK', 'UZB', 'TKM', 'AFG', 'PAK', 'IRN']);
    const members = units.filter(({ id = '' }) => region.has(id));
    const polygons: (Polygon | MultiPolygon)[] = members;
    const merged = mergeArcs(absolute, polygons).arcs.flat();
    const ours = outlineOf(members.map(ringsIn), lines);
    expect(areaOf(ours)).to.be.closeTo(areaOf(merged), 1e-12);
    expect(ours.flat().length).to.equal(merged.flat().length);
  });

  for (const worldview of WORLDVIEWS) {
    it(`covers the same area in the view "${worldview}"`, () => {
      const whole = areas.reduce((sum, { rings }) => sum + areaOf(rings), 0);
      expect(areaOf(fill(worldview, 'land')) + areaOf(fill(worldview, 'region'))).to.be.closeTo(whole, whole * 1e-9);
    });
  }

  it('closes every ring of every fill', () => {
    const at = (arc: number | undefined, end: 0 | -1) =>
      arc === undefined ? '' : String(arcs[arc < 0 ? ~arc : arc]?.at(arc < 0 ? -1 - end : end));
    for (const worldview of WORLDVIEWS) {
      for (const { kind, rings } of baseOf(worldview).fills) {
        for (const ring of rings) expect(at(ring[0], 0), `${worldview} ${kind}`).to.equal(at(ring.at(-1), -1));
      }
    }
  });
});

describe('the worldviews', () => {
  it('neutral draws no disputed line solid', () => {
    const disputed = [...borders('neutral')].filter((border) => border.disputed);
    expect(disputed.length).to.be.greaterThan(20);
    expect(disputed.filter(({ kind }) => kind === 'solid')).to.deep.equal([]);
  });

  it('neutral dots a border that one of its sides rejects, the Durand Line first', () => {
    const rejected = baseMap.worldviews.views.neutral?.dotted ?? [];
    expect(rejected[0]).to.equal('AFG|PAK');
    for (const pair of rejected) {
      expect(kindsOf('neutral', pair), pair).to.deep.equal(['dotted']);
      // Each is a line between two units of the map, under the name by which it is looked up.
      expect(pair.split('|').toSorted().join('|')).to.equal(pair);
      for (const view of ['in', 'pk', 'cn', 'defacto'] as const)
        expect(kindsOf(view, pair), view).to.deep.equal(['solid']);
    }
  });

  it('neutral shades every disputed piece, and gives Kashmir to nobody', () => {
    const washed = areaOf(fill('neutral', 'disputed'));
    const stated = areas.filter(({ id }) => id in pieces).reduce((sum, { rings }) => sum + areaOf(rings), 0);
    expect(washed).to.be.closeTo(stated, stated * 1e-9);
    const view = viewOf('neutral', baseMap.worldviews);
    for (const id of ['IN-JK', 'PK-GB', 'KAS', 'CN-AK']) expect(view.owner(id)).to.equal(id);
  });

  it('neutral dashes the line of control and dots what is claimed inside one administration', () => {
    expect(kindsOf('neutral', 'IN-JK|PK-JK')).to.deep.equal(['dashed']);
    expect(kindsOf('neutral', 'IN-JK|IND')).to.deep.equal(['dotted']);
    expect(kindsOf('neutral', 'AFG|IRN')).to.deep.equal(['solid']);
    expect(kindsOf('neutral', 'PK-GB|PK-JK')).to.deep.equal(['none']);
  });

  it('the national views draw their own claim, and the line of control in their own style', () => {
    expect(kindsOf('in', 'IN-JK|PK-JK')).to.deep.equal(['none']);
    expect(kindsOf('in', 'PAK|PK-JK')).to.deep.equal(['solid']);
    expect(kindsOf('pk', 'IN-JK|PK-JK')).to.deep.equal(['dotted']);
    expect(kindsOf('pk', 'IN-JK|IND')).to.deep.equal(['solid']);
    expect(kindsOf('cn', 'IN-JK|PK-JK')).to.deep.equal(['dashed']);
    expect(kindsOf('cn', 'CHN|IN-AR')).to.deep.equal(['none']);
    expect(kindsOf('defacto', 'IN-JK|PK-JK')).to.deep.equal(['solid']);
    expect(kindsOf('defacto', 'IN-JK|IND')).to.deep.equal(['none']);
  });

  it('the view of Pakistan leaves out the frontier with China that it calls undefined, and dots the line up to the pass', () => {
    const { undefined: left = [] } = baseMap.worldviews.views.pk ?? {};
    expect(left.length).to.be.greaterThan(0);
    for (const pair of left) expect(kindsOf('pk', pair), pair).to.deep.equal(['none']);
    expect(kindsOf('pk', 'IN-LA|KAS')).to.deep.equal(['dotted']);
    expect(kindsOf('pk', 'KAS|PK-GB')).to.deep.equal(['none']);
    // The frontier west of the pass was agreed in 1963.
    expect(kindsOf('pk', 'CN-SH|PK-GB')).to.deep.equal(['solid']);
  });

  it('a source is named for each national view, each rejected border, and each piece that all views give to one country', async () => {
    const { more, sources, sharedOwners, views } = await baseMap.sourcedWorldviews();
    const bases = more?.bases ?? {};
    const needed = ['in', 'pk', 'cn', ...(views.neutral?.dotted ?? []), ...Object.keys(sharedOwners)];
    expect(needed.filter((id) => !bases[id]?.length)).to.deep.equal([]);
    expect(
      Object.values(bases)
        .flat()
        .filter((id) => !(id in sources)),
    ).to.deep.equal([]);
  });
});
