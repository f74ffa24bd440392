import { outlineOf, sidesOf, type Arcs, type Rings, unpackArcs } from './arcs.js';
import { project } from '../geometry/camera.js';
import { baseMap, type BaseGeometry, type BaseTopology } from '../corridor-map.data.js';
import { viewOf, type Worldview } from '../data/worldview.js';

/** The countries that the corridors cross, filled a little darker than the rest. */
const REGION = new Set(['KAZ', 'KGZ', 'TJK', 'UZB', 'TKM', 'AFG', 'PAK', 'IRN']);

/** The country codes for `Intl` of the units whose name may stand on the map. */
export const CODES: Record<string, string> = {
  ...{ KAZ: 'KZ', KGZ: 'KG', TJK: 'TJ', UZB: 'UZ', TKM: 'TM', AFG: 'AF', PAK: 'PK', IRN: 'IR', IND: 'IN', CHN: 'CN' },
  ...{ OMN: 'OM', ARE: 'AE', SAU: 'SA', IRQ: 'IQ', TUR: 'TR', AZE: 'AZ', GEO: 'GE', ARM: 'AM', RUS: 'RU', MNG: 'MN' },
  ...{ NPL: 'NP', UKR: 'UA', YEM: 'YE', SYR: 'SY', BLR: 'BY' },
};

export type FillKind = 'land' | 'region' | 'country' | 'disputed' | 'lake';
/** The kinds of line, the faintest first. `coast` includes the edge of the data, which no frame reaches. */
const LINE_KINDS = ['coast', 'solid', 'dashed', 'dotted'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The base map of a worldview: the arcs of each fill and each line. No geometry is stored twice. */
export interface Base {
  arcs: Arcs;
  /** The arcs of the first drawing. Names are placed by these, so that none moves when finer arcs have loaded. */
  coarse: Arcs;
  fills: readonly { kind: FillKind; rings: Rings }[];
  lines: readonly { kind: LineKind; arcs: Rings }[];
  countries: readonly { code: string; rings: Rings }[];
}

/** The finest topology that has loaded. */
let topology = baseMap.topology;
const bases = new Map<Worldview, Base>();
let loading: Promise<void> | undefined;
let isRefined = false;
let coarse: Arcs | undefined;

/** The base map of a worldview, read once. In the published files it is coarse, as the map at rest needs, until `refine`. */
export function baseOf(worldview: Worldview): Base {
  let base = bases.get(worldview);
  if (!base) bases.set(worldview, (base = readBase(worldview)));
  return base;
}

/** Loads the full base map, for closer views, and updates `host`. Never rejects. */
export async function refine(host?: { requestUpdate(): void }): Promise<void> {
  if (isRefined) return;
  await (loading ??= loadWhole());
  host?.requestUpdate();
}

async function loadWhole(): Promise<void> {
  try {
    topology = await baseMap.whole();
    bases.clear();
  } catch (error) {
    // Without it the map is still complete, only less smooth in closer views.
    console.warn('<corridor-map>: the finer base map did not load.', error);
  }
  isRefined = true;
}

function readBase(worldview: Worldview): Base {
  const view = viewOf(worldview, baseMap.worldviews);
  coarse ??= readArcs(baseMap.topology);
  const arcs = topology === baseMap.topology ? coarse : readArcs(topology);
  const { units, lakes } = topology.objects;
  const areas = units.geometries.map((unit) => ({ id: unit.id ?? '', rings: ringsIn(unit) }));
  const outline = (isPart: (id: string) => boolean) =>
    outlineOf(
      areas.filter(({ id }) => isPart(id)).map(({ rings }) => rings),
      arcs.lines,
    );
  const isRegion = (id: string) => REGION.has(view.owner(id));

  const lines: Record<LineKind | 'none', number[][]> = { coast: [], solid: [], dashed: [], dotted: [], none: [] };
  for (const [arc, [one = '', other]] of sidesOf(areas)) {
    lines[other === undefined ? 'coast' : view.border(one, other)].push([arc]);
  }

  return {
    arcs,
    coarse,
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

/** Reads the arcs of a topology. The grid of a packed one covers the world of 1 × 1, that of the file degrees. */
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
