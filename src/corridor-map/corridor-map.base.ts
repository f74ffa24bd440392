import { outlineOf, sidesOf, type Rings } from './corridor-map.arcs.js';
import { lineToFrame, project, type Camera, type Point } from './corridor-map.camera.js';
import { clipLine, clipRing, MARGIN, pathOf } from './corridor-map.clip.js';
import { baseMap, type BaseGeometry, type BaseTopology } from './corridor-map.data.js';
import { viewOf, type Worldview } from './corridor-map.worldview.js';
import { unpackArcs } from './unpack-arcs.js';

/** The countries that the corridors cross, drawn a shade stronger than the rest. */
const REGION = new Set(['KAZ', 'KGZ', 'TJK', 'UZB', 'TKM', 'AFG', 'PAK', 'IRN']);

/** Units whose name may stand on the map, with the country code that `Intl` knows. */
export const CODES: Record<string, string> = {
  ...{ KAZ: 'KZ', KGZ: 'KG', TJK: 'TJ', UZB: 'UZ', TKM: 'TM', AFG: 'AF', PAK: 'PK', IRN: 'IR', IND: 'IN', CHN: 'CN' },
  ...{ OMN: 'OM', ARE: 'AE', SAU: 'SA', IRQ: 'IQ', TUR: 'TR', AZE: 'AZ', GEO: 'GE', ARM: 'AM', RUS: 'RU', MNG: 'MN' },
  ...{ NPL: 'NP', UKR: 'UA', YEM: 'YE', SYR: 'SY', BLR: 'BY' },
};

export type FillKind = 'land' | 'region' | 'disputed' | 'lake';
/** From the faintest to the one that must be seen. The coast has the edges of the data among it; no frame reaches there. */
const LINE_KINDS = ['coast', 'solid', 'dashed', 'dotted'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A worldview's map: which arcs make which fill and which line. No geometry is stored twice. */
export interface Base {
  arcs: readonly Point[][];
  fills: readonly { kind: FillKind; rings: Rings }[];
  lines: readonly { kind: LineKind; arcs: Rings }[];
  countries: readonly { code: string; rings: Rings }[];
}

/** The base map of one worldview, read once. */
export function baseOf(worldview: Worldview): Base {
  let base = bases.get(worldview);
  if (!base) bases.set(worldview, (base = readBase(baseMap.topology, worldview)));
  return base;
}

const bases = new Map<Worldview, Base>();

function readBase(topology: BaseTopology, worldview: Worldview): Base {
  const view = viewOf(worldview, baseMap.worldviews);
  const arcs = readArcs(topology);
  const { units, lakes } = topology.objects;
  const areas = units.geometries.map((unit) => ({ id: unit.id ?? '', rings: ringsIn(unit) }));
  const outline = (wanted: (id: string) => boolean) =>
    outlineOf(
      areas.filter(({ id }) => wanted(id)).map(({ rings }) => rings),
      arcs,
    );
  const isRegion = (id: string) => REGION.has(view.owner(id));

  const lines: Record<LineKind | 'none', number[][]> = { coast: [], solid: [], dashed: [], dotted: [], none: [] };
  for (const [arc, [one = '', other]] of sidesOf(areas)) {
    lines[other === undefined ? 'coast' : view.border(one, other)].push([arc]);
  }

  return {
    arcs,
    fills: [
      { kind: 'land', rings: outline((id) => !isRegion(id)) },
      { kind: 'region', rings: outline(isRegion) },
      { kind: 'disputed', rings: outline((id) => worldview === 'neutral' && view.isDisputed(id)) },
      { kind: 'lake', rings: lakes.geometries.flatMap(ringsIn) },
    ],
    lines: LINE_KINDS.map((kind) => ({ kind, arcs: lines[kind] })),
    countries: areas.flatMap(({ id, rings }) => {
      const code = CODES[id];
      return code ? [{ code, rings }] : [];
    }),
  };
}

const ringsIn = (area: BaseGeometry): Rings => (area.type === 'Polygon' ? area.arcs : area.arcs.flat());

/** The arcs in the world of 1 × 1. They are stored as steps of a fine grid. */
function readArcs({ arcs, transform }: BaseTopology): Point[][] {
  const { scale, translate } = transform;
  const unpacked = typeof arcs === 'string' ? unpackArcs(arcs) : arcs;
  return unpacked.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  });
}

/** A fill or a line in px of the frame, as the `d` of a path. */
export interface DrawnBase {
  fills: { kind: FillKind; d: string }[];
  lines: { kind: LineKind; d: string }[];
  countries: { code: string; ring: Point[] }[];
}

/** The part of the base map that the frame shows, as fine as the frame can show it. */
export function drawBase(base: Base, camera: Camera): DrawnBase {
  const isSeen = overlapWith(camera);
  const cache = new Map<number, Point[]>();
  const arcOf = (number: number): Point[] => {
    let line = cache.get(number);
    if (!line) {
      const arc = base.arcs[number] ?? [];
      const [first, last] = [arc[0], arc.at(-1)];
      // An arc beside the frame only has to lead from end to end.
      line = lineToFrame(isSeen(arc) || !first || !last ? arc : [first, last], camera);
      cache.set(number, line);
    }
    return line;
  };
  const join = (arcs: readonly number[]): Point[] => {
    const line: Point[] = [];
    for (const arc of arcs) {
      const part = arc < 0 ? arcOf(~arc).toReversed() : arcOf(arc);
      // Each arc begins where the one before it ended.
      for (let i = line.length > 0 ? 1 : 0; i < part.length; i++) line.push(part[i] ?? [0, 0]);
    }
    return line;
  };
  const rings = (indexes: Rings, clip = camera) =>
    indexes.map((ring) => clipRing(join(ring), clip)).filter(({ length }) => length > 2);
  // A name stands in what is seen of its country.
  const frame = { ...camera, bleed: 0 };

  return {
    fills: base.fills.map(({ kind, rings: indexes }) => ({ kind, d: pathOf(rings(indexes), 'Z') })),
    lines: base.lines.map(({ kind, arcs }) => ({
      kind,
      d: pathOf(arcs.map(join).flatMap((line) => clipLine(line, camera))),
    })),
    countries: base.countries.flatMap(({ code, rings: indexes }) => {
      const ring = rings(indexes, frame).reduce<Point[]>((most, one) => (area(one) > area(most) ? one : most), []);
      return ring.length > 2 ? [{ code, ring }] : [];
    }),
  };
}

/** Tells whether a line of the world of 1 × 1 may be seen, by the box around it. */
function overlapWith({ scale, left, top, width, height, bleed }: Camera): (line: readonly Point[]) => boolean {
  const beyond = bleed + MARGIN;
  const [west, north] = [(left - beyond) / scale, (top - beyond) / scale];
  const [east, south] = [(left + width + beyond) / scale, (top + height + beyond) / scale];
  return (line) => {
    const sides = [true, true, true, true];
    for (const [x, y] of line) {
      if (x >= west) sides[0] = false;
      if (x <= east) sides[1] = false;
      if (y >= north) sides[2] = false;
      if (y <= south) sides[3] = false;
    }
    return !sides.some(Boolean);
  };
}

function area(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [x0, y0] = ring.at(i - 1) ?? [x, y];
    return sum + x0 * y - x * y0;
  }, 0);
  return Math.abs(twice) / 2;
}
