import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { presimplify } from 'topojson-simplify';

/**
 * Packs the arcs of a topology into one string for what a reader downloads. Measured with brotli on the base map: plain
 * JSON takes 22.9 kB, base-32 digits with a continuation bit 17.7 kB, the mixed digits below 17.4 kB, because most steps
 * along a coast then are a single character.
 *
 * The format, read by `src/corridor-map/basemap/unpack-arcs.ts`: arcs are parted by a space. Each arc is its delta-encoded
 * numbers in turn (x, y, dx, dy, …), folded to be positive (0, -1, 1, -2, … become 0, 1, 2, 3, …) and written in
 * symbols. A symbol is one of the 91 characters from `#` to `~` without the backslash. The first 68 end a number; the
 * other 23 are low digits, in base 23, of a number that goes on. No character needs escaping in JSON.
 */
const FIRST_SYMBOL = 35;
const BACKSLASH = 92;
const LAST_DIGITS = 68;
const LOW_DIGITS = 23;

function writeSymbol(symbol) {
  const code = FIRST_SYMBOL + symbol;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function packNumber(number) {
  if (!Number.isInteger(number)) throw new Error(`Only whole numbers can be packed: ${number}`);
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  while (rest >= LAST_DIGITS) {
    text += writeSymbol(LAST_DIGITS + (rest % LOW_DIGITS));
    rest = Math.floor(rest / LOW_DIGITS);
  }
  return text + writeSymbol(rest);
}

/** Packs the arcs of a quantised topology into one string. */
export function packArcs(arcs) {
  return arcs.map((arc) => arc.flat().map(packNumber).join('')).join(' ');
}

const isReversed = (arc) => arc < 0;

/** A geometry with the numbers of its arcs put through `renumber`; a reversed arc is written as `~arc`. */
function withArcs(geometry, renumber) {
  const each = (arcs) => {
    if (Array.isArray(arcs)) return arcs.map(each);
    return isReversed(arcs) ? ~renumber(~arcs) : renumber(arcs);
  };
  const { arcs, geometries } = geometry;
  return {
    ...geometry,
    ...(arcs && { arcs: each(arcs) }),
    ...(geometries && { geometries: geometries.map((inner) => withArcs(inner, renumber)) }),
  };
}

/** Returns the topology with only these objects and their arcs. */
export function pruneTopology(topology, names) {
  const kept = new Map();
  const renumber = (arc) => {
    if (!kept.has(arc)) kept.set(arc, kept.size);
    return kept.get(arc);
  };
  const objects = Object.fromEntries(names.map((name) => [name, withArcs(topology.objects[name], renumber)]));
  return { ...topology, objects, arcs: [...kept.keys()].map((arc) => topology.arcs[arc]) };
}

/** The objects of the base map that the map draws; provinces are not used yet. */
const DRAWN = ['units', 'lakes'];

/**
 * The largest area that the first drawing may show, in degrees. Beyond it, arcs are reduced to their ends.
 */
const SEEN = { west: 40, south: 20.5, east: 92, north: 47 };
/**
 * The smallest triangle between a point and its neighbours that is still drawn, in cells of the grid, each about 0.04 square
 * px of the map at rest (Visvalingam and Whyatt's measure); and the smallest of those that are out of sight.
 */
const SMALLEST = { seen: 14, unseen: 4000 };
/** How many grid cells are merged into one for the first drawing, which is 0.4 px. */
const COARSER = 2;

/** Returns absolute grid positions from delta-encoded ones. */
const sums = (arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
};

/** Delta-encodes points, without duplicates. */
function steps(arc) {
  let [x, y] = [0, 0];
  return arc
    .filter((point, i, all) => i === 0 || i === all.length - 1 || String(point) !== String(all[i - 1]))
    .map(([nextX, nextY]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    });
}

/**
 * Simplifies a quantised topology for the first drawing: the same arcs in the same order, with only the points that are
 * visible there. Ends are kept, so that arcs still meet.
 */
export function coarsen(topology) {
  const { transform, ...plain } = topology;
  const [[sx, sy], [tx, ty]] = [transform.scale, transform.translate];
  const isSeen = ([x, y]) => {
    const [longitude, latitude] = [x * sx + tx, y * sy + ty];
    return longitude > SEEN.west && longitude < SEEN.east && latitude > SEEN.south && latitude < SEEN.north;
  };
  // Adds the size of its triangle to each point as a third number.
  const { arcs } = presimplify({ ...plain, arcs: topology.arcs.map(sums) });
  const isKept = (point, i, all) =>
    i === 0 || i === all.length - 1 || point[2] >= (isSeen(point) ? SMALLEST.seen : SMALLEST.unseen);
  return {
    ...topology,
    arcs: arcs.map((arc) => steps(arc.filter(isKept).map(([x, y]) => [x, y]))),
  };
}

/** The world of 1 × 1 that maps are drawn in: Web Mercator, as in `corridor-map/geometry/camera.ts`. */
const across = (longitude) => longitude / 360 + 0.5;
const down = (latitude) => 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);

/**
 * Projects a topology from a grid of longitude and latitude to one of the world of 1 × 1, so that browsers need not compute
 * it. Its cells are as wide as the old ones, or `coarser` times that.
 */
export function inMercator(topology, coarser = 1) {
  const { scale, translate } = topology.transform;
  const grid = scale.map((size) => (size / 360) * coarser);
  const corner = [across(translate[0]), down(translate[1])];
  const onGrid = ([x, y]) => [
    Math.round((across(x * scale[0] + translate[0]) - corner[0]) / grid[0]),
    Math.round((down(y * scale[1] + translate[1]) - corner[1]) / grid[1]),
  ];
  return {
    ...topology,
    transform: { scale: grid, translate: corner },
    arcs: topology.arcs.map((arc) => steps(sums(arc).map(onGrid))),
  };
}

const TOPOLOGY = /\.topo\.json$/;
const FINE = '?fine';

/**
 * Bundles `*.topo.json` with the objects that are drawn and packed arcs, in two levels of detail: a static `import` gets
 * that of the first drawing, a dynamic `import()` of the same file that of a closer map. With `whole` both get the latter.
 * Must come before the plugin that reads JSON.
 */
export function packTopology({ whole = false } = {}) {
  return {
    name: 'pack-topology',
    resolveDynamicImport(specifier, importer) {
      if (whole || typeof specifier !== 'string' || !TOPOLOGY.test(specifier)) return null;
      return path.resolve(path.dirname(importer), specifier) + FINE;
    },
    async load(id) {
      const isWhole = whole || id.endsWith(FINE);
      const file = id.replace(FINE, '');
      if (!TOPOLOGY.test(file)) return null;
      const topology = pruneTopology(JSON.parse(await readFile(file, 'utf8')), DRAWN);
      const drawn = isWhole ? inMercator(topology) : inMercator(coarsen(topology), COARSER);
      const packed = JSON.stringify({ ...drawn, arcs: packArcs(drawn.arcs) });
      return id.endsWith(FINE) ? `export default ${packed}` : packed;
    },
  };
}
