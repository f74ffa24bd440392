import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { coarsen, inMercator } from './coarsen-topology.mjs';
import { load } from '../../lib/load-source.mjs';

/**
 * Packs the arcs of a topology into one string for what a reader downloads. Measured with brotli on the base map: plain
 * JSON takes 22.9 kB, base-32 digits with a continuation bit 17.7 kB, the mixed digits below 17.4 kB, because most steps
 * along a coast then are a single character.
 *
 * The format, read by `src/corridor-map/basemap/arcs.ts`: arcs are parted by a space. Each arc is its delta-encoded
 * numbers in turn (x, y, dx, dy, …), folded to be positive (0, -1, 1, -2, … become 0, 1, 2, 3, …) and written in
 * symbols. A symbol is one of the 91 characters from `#` to `~` without the backslash. The first 68 end a number; the
 * other 23 are low digits, in base 23, of a number that goes on. No character needs escaping in JSON.
 */
const { BACKSLASH, FIRST_SYMBOL, LAST_DIGITS, LOW_DIGITS, SPACE } = await load('src/corridor-map/basemap/arcs.ts');

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
  return arcs.map((arc) => arc.flat().map(packNumber).join('')).join(String.fromCharCode(SPACE));
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

/** How many grid cells are merged into one for the first drawing, which is 0.4 px. */
const COARSER = 2;

const TOPOLOGY = /\.topo\.json$/;
const FINE = '?fine';

/**
 * Bundles `*.topo.json` with the objects that are drawn and packed arcs, in two levels of detail: a static `import` gets
 * that of the first drawing, a dynamic `import()` of the same file that of a closer map. With `whole` both get the latter.
 * Must come before the plugin that reads JSON.
 */
export function packTopology({ whole = false } = {}) {
  let met = false;
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
      met = true;
      const topology = pruneTopology(JSON.parse(await readFile(file, 'utf8')), DRAWN);
      const drawn = isWhole ? inMercator(topology) : inMercator(coarsen(topology), COARSER);
      const packed = JSON.stringify({ ...drawn, arcs: packArcs(drawn.arcs) });
      return id.endsWith(FINE) ? `export default ${packed}` : packed;
    },
    buildEnd(error) {
      // A file of one tag may have no map.
      if (!error && !met && !whole) this.error('No base map is in this build: where is it now?');
    },
  };
}
