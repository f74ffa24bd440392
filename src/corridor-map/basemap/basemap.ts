import { outlineOf, sidesOf, type Arcs, type Rings } from './arcs.js';
import { project } from '../geometry/camera.js';
import { baseMap, type BaseGeometry, type BaseTopology } from '../corridor-map.data.js';
import { viewOf, type Worldview } from '../data/worldview.js';
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
  arcs: Arcs;
  /** The same arcs as fine as at first: names find their places by them, so that none moves when finer ones come. */
  rough: Arcs;
  fills: readonly { kind: FillKind; rings: Rings }[];
  lines: readonly { kind: LineKind; arcs: Rings }[];
  countries: readonly { code: string; rings: Rings }[];
}

/** As fine as it has arrived. */
let topology = baseMap.topology;
const bases = new Map<Worldview, Base>();
let arrival: Promise<void> | undefined;
let isRefined = false;
let rough: Arcs | undefined;

/** The base map of one worldview, read once. In the published files it is as fine as a map at rest needs, until `refine`. */
export function baseOf(worldview: Worldview): Base {
  let base = bases.get(worldview);
  if (!base) bases.set(worldview, (base = readBase(worldview)));
  return base;
}

/** Brings the base map in full, for what is drawn closer, and lets `host` draw it. Never rejects. */
export async function refine(host?: { requestUpdate(): void }): Promise<void> {
  if (isRefined) return;
  await (arrival ??= bring());
  host?.requestUpdate();
}

async function bring(): Promise<void> {
  try {
    topology = await baseMap.whole();
    bases.clear();
  } catch (error) {
    // The map is complete without it, only less smooth where it is seen closer.
    console.warn('<corridor-map>: the finer base map did not load.', error);
  }
  isRefined = true;
}

function readBase(worldview: Worldview): Base {
  const view = viewOf(worldview, baseMap.worldviews);
  rough ??= readArcs(baseMap.topology);
  const arcs = topology === baseMap.topology ? rough : readArcs(topology);
  const { units, lakes } = topology.objects;
  const areas = units.geometries.map((unit) => ({ id: unit.id ?? '', rings: ringsIn(unit) }));
  const outline = (wanted: (id: string) => boolean) =>
    outlineOf(
      areas.filter(({ id }) => wanted(id)).map(({ rings }) => rings),
      arcs.lines,
    );
  const isRegion = (id: string) => REGION.has(view.owner(id));

  const lines: Record<LineKind | 'none', number[][]> = { coast: [], solid: [], dashed: [], dotted: [], none: [] };
  for (const [arc, [one = '', other]] of sidesOf(areas)) {
    lines[other === undefined ? 'coast' : view.border(one, other)].push([arc]);
  }

  return {
    arcs,
    rough,
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

/** A build has laid the grid over the world of 1 × 1; the file itself lays it over degrees. */
function readArcs({ arcs, transform }: BaseTopology): Arcs {
  if (typeof arcs === 'string') return { ...transform, lines: unpackArcs(arcs) };
  const { scale, translate } = transform;
  const lines = arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.flatMap(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  });
  return { lines, scale: [1, 1], translate: [0, 0] };
}
