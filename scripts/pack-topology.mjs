/**
 * Packs the arcs of a topology into one string for what a reader downloads. Measured with brotli on the base map: plain
 * JSON takes 22.9 kB, base-32 digits with a continuation bit 17.7 kB, the mixed digits below 17.4 kB, because most steps
 * along a coast then are a single character.
 *
 * The format, read by `src/corridor-map/unpack-arcs.ts`: arcs are parted by a space. Each arc is its delta-encoded
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

/** The arcs of a quantised topology as one string. */
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

/** The topology with these objects only, and without the arcs that no other object needs. */
export function pruneTopology(topology, names) {
  const kept = new Map();
  const renumber = (arc) => {
    if (!kept.has(arc)) kept.set(arc, kept.size);
    return kept.get(arc);
  };
  const objects = Object.fromEntries(names.map((name) => [name, withArcs(topology.objects[name], renumber)]));
  return { ...topology, objects, arcs: [...kept.keys()].map((arc) => topology.arcs[arc]) };
}

/** What the map draws of the base map. The file's provinces are for a later, closer map and would be bytes for nothing. */
const DRAWN = ['units', 'lakes'];

/**
 * A rollup plugin: every `*.topo.json` is bundled with what is drawn of it and with packed arcs. It must stand before
 * the plugin that reads JSON.
 */
export function packTopology() {
  return {
    name: 'pack-topology',
    transform(code, id) {
      if (!id.endsWith('.topo.json')) return null;
      const topology = pruneTopology(JSON.parse(code), DRAWN);
      return { code: JSON.stringify({ ...topology, arcs: packArcs(topology.arcs) }), map: null };
    },
  };
}
