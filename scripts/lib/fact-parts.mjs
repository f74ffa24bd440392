/**
 * Splits a facts file into three parts: what the first drawing needs, as `src/<tag>/<tag>.data.ts` defines it, the sources
 * that it cites, and the rest. `src/core/join-facts.ts` joins them again.
 */
import { FACTS_OF, load } from './load-source.mjs';

const { SEPARATOR } = await load('src/core/join-facts.ts');

/** Keys of items, and of the file, that only panels show. */
const IN_PANELS = new Set(['more', 'basis', 'version', 'changed']);
/** Keys of the file that no page loads: they are for those who keep the facts. */
const NOT_ON_PAGES = new Set(['checked']);
/** Keys of sources that no page loads, for the same reason. */
const OF_SOURCES = ['accessed', 'archived', 'passages'];

/** Returns a file of facts as a whole page needs it: without what is for those who keep the facts. */
export function factsForPages(file) {
  const facts = Object.fromEntries(Object.entries(file).filter(([key]) => !NOT_ON_PAGES.has(key)));
  const short = (source) => Object.fromEntries(Object.entries(source).filter(([key]) => !OF_SOURCES.includes(key)));
  return { ...facts, sources: Object.fromEntries(Object.entries(file.sources).map(([id, one]) => [id, short(one)])) };
}

/** Returns the definition of a graphic's first part; `undefined` where no graphic draws the file alone. */
export async function firstFactsOf(file) {
  const [tag] = Object.entries(FACTS_OF).find(([, name]) => name === file) ?? [];
  if (tag) definitions[file] ??= load(`src/${tag}/${tag}.data.ts`);
  return (await definitions[file])?.firstFacts;
}

/** The modules with the definitions, by the file. */
const definitions = {};

/**
 * Returns the part that the first drawing needs: without the source table, what only panels show, items that are shown on
 * request (`later`), and the origins of coordinates. Source ids are shortened until the complete file replaces this part.
 */
export function firstPart(facts, { without = [], bare = [], shortened = (whole) => whole } = {}) {
  const ids = new Map();
  const shorten = (id) => {
    if (!ids.has(id)) ids.set(id, ids.size);
    return ids.get(id);
  };
  const drawn = { ...shortened(facts), sources: undefined, origins: undefined };
  const part = JSON.parse(
    JSON.stringify(drawn, (key, value) => {
      if (IN_PANELS.has(key) || NOT_ON_PAGES.has(key) || without.includes(key)) return undefined;
      if (bare.includes(key)) return value.map(({ sources }) => ({ sources }));
      if (!Array.isArray(value)) return value;
      return key === 'sources' ? value.map(shorten) : value.filter((item) => !item?.later);
    }),
  );
  return { ...part, sources: {} };
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Returns the rest of a file, in the same shape; `undefined` for nothing. `ids` maps short source ids to the original ones.
 */
function restOf(first, whole, ids, key) {
  if (key === 'sources' && Array.isArray(first)) {
    const written = first.map((short) => ids[short]);
    return same(written, whole) ? undefined : whole;
  }
  if (Array.isArray(first) && Array.isArray(whole)) {
    let next = 0;
    const rest = whole.map((item) => (item?.later ? item : (restOf(first[next++], item, ids) ?? 0)));
    return rest.some(Boolean) ? rest : undefined;
  }
  if (isObject(first) && isObject(whole)) {
    const rest = Object.entries(whole).flatMap(([name, value]) => {
      const more = name in first ? restOf(first[name], value, ids, name) : value;
      return more === undefined ? [] : [[name, more]];
    });
    return rest.length > 0 ? Object.fromEntries(rest) : undefined;
  }
  return same(first, whole) ? undefined : whole;
}

/** Returns the ids of sources in the order of their short ids. */
function idsIn(facts, first, sourcesOf) {
  const ids = [];
  const visit = (value, short, key) => {
    if (Array.isArray(value) && Array.isArray(short) && key !== 'sources') {
      const kept = value.filter((item) => !item?.later);
      short.forEach((one, i) => visit(kept[i], one));
    } else if (isObject(value) && isObject(short)) {
      const sources = short.brief ? sourcesOf(value) : value.sources;
      if (Array.isArray(short.sources)) short.sources.forEach((one, i) => (ids[one] = sources[i]));
      for (const name of Object.keys(short)) visit(value[name], short[name], name);
    }
  };
  visit(facts, first);
  return ids;
}

/** Splits a facts file; `order` has the position of the source of each short id. */
export function partsOf(file, firstFacts = {}) {
  const facts = factsForPages(file);
  const first = firstPart(facts, firstFacts);
  const ids = idsIn(facts, first, firstFacts.sourcesOf);
  const { cited = () => [], counted } = firstFacts;
  const known = new Map(namedIn(cited(first)).map((short) => [ids[short], short]));
  if (counted) first.lateSources = new Set(namedIn(counted(facts)).filter((id) => !ids.includes(id))).size;
  const sources = Object.keys(facts.sources);
  return {
    first,
    cited: linesOf(Object.fromEntries([...known].map(([id, short]) => [short, facts.sources[id]]))),
    rest: packed(restOf(first, facts, ids), facts, known),
    order: ids.map((id) => sources.indexOf(id)),
  };
}

/** Returns the ids of all sources that are named in a value. */
function namedIn(value, key = 'sources') {
  if (Array.isArray(value) && key === 'sources' && !value.some(isObject)) return value.flat();
  return isObject(value) || Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => namedIn(inner, name))
    : [];
}

/** Returns a source as one line, without when and how it was read. */
function lineOf([id, { publisher, title, url, date, kind = '' }]) {
  const line = [id, publisher, title, url.replace(/^https:\/\//, ''), date ?? '', kind].join(SEPARATOR);
  const fits = line.split(SEPARATOR).length === 6 && !line.includes('\n');
  if (!fits) throw new Error(`The source ${id} does not fit into a line.`);
  return line;
}

/** Returns the lines of a source table; sources with a short id that is `known` already are told by it. */
const linesOf = (sources, known = new Map()) =>
  Object.entries(sources)
    .map((entry) => (known.has(entry[0]) ? [entry[0], known.get(entry[0])].join(SEPARATOR) : lineOf(entry)))
    .join('\n');

/** Packs the rest: sources as lines, and origins without the keys of places. */
function packed({ origins, ...rest }, { sources, places }, known) {
  const isByPlace = origins && same(Object.keys(origins), Object.keys(places));
  if (origins && !isByPlace) throw new Error('Where positions come from is told in the order of the places.');
  return { ...rest, ...(origins ? { origins: Object.values(origins) } : {}), sources: linesOf(sources, known) };
}
