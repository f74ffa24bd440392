/**
 * Parts a file of facts in two: what a first drawing needs, and what the whole says beyond it. What a first drawing needs is
 * said by `src/<tag>/<tag>.first-facts.ts`; `src/core/join-facts.ts` puts the parts together again.
 */
import { FACTS_OF, load } from './load-source.mjs';

const { SEPARATOR } = await load('src/core/join-facts.ts');

/** What only panels show of any item. */
const IN_PANELS = new Set(['more', 'basis']);

/** What the first drawing of the graphic with these facts needs of them; nothing where no graphic has them. */
export async function firstFactsOf(file) {
  const [tag] = Object.entries(FACTS_OF).find(([, name]) => name === file) ?? [];
  return tag ? (await load(`src/${tag}/${tag}.first-facts.ts`)).firstFacts : {};
}

/**
 * What a first drawing needs: all but the source table, what only the panels behind the buttons show, items that are
 * shown only where an author asks for them (`later`), and where positions come from. The whole file takes this part's
 * place soon after, so that until then the id of a source has only to be the same for the same source, and may be short.
 */
export function firstPart(facts, { without = [], bare = [], shortened = (whole) => whole }) {
  const ids = new Map();
  const shorten = (id) => {
    if (!ids.has(id)) ids.set(id, ids.size);
    return ids.get(id);
  };
  return JSON.parse(
    JSON.stringify({ ...shortened(facts), sources: {}, origins: undefined }, (key, value) => {
      if (IN_PANELS.has(key) || without.includes(key)) return undefined;
      if (bare.includes(key)) return value.map(({ sources }) => ({ sources }));
      if (!Array.isArray(value)) return value;
      return key === 'sources' ? value.map(shorten) : value.filter((item) => !item?.later);
    }),
  );
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What the whole file says beyond its first part, in the same shape; `undefined` for nothing. `ids` are the ids of sources by
 * their short ones.
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

/** The ids of sources in the order of their short ones. */
function idsIn(facts, first, sourcesOf) {
  const ids = [];
  const visit = (value, short, key) => {
    if (Array.isArray(value) && Array.isArray(short) && key !== 'sources') {
      const kept = value.filter((item) => !item?.later);
      short.forEach((one, i) => visit(kept[i], one));
    } else if (isObject(value) && isObject(short)) {
      const sources = short.brief ? sourcesOf(value) : value.sources;
      if (Array.isArray(sources)) short.sources.forEach((one, i) => (ids[one] = sources[i]));
      for (const name of Object.keys(short)) visit(value[name], short[name], name);
    }
  };
  visit(facts, first);
  return ids;
}

/** A file of facts in its two parts, and which of the sources each short id stands for. */
export function partsOf(facts, firstFacts) {
  const first = firstPart(facts, firstFacts);
  const ids = idsIn(facts, first, firstFacts.sourcesOf);
  const sources = Object.keys(facts.sources);
  return { first, rest: packed(restOf(first, facts, ids), facts), order: ids.map((id) => sources.indexOf(id)) };
}

/** A source in one line. */
function lineOf([id, { publisher, title, url, date }]) {
  const line = [id, publisher, title, url.replace(/^https:\/\//, ''), date ?? ''].join(SEPARATOR);
  const fits = line.split(SEPARATOR).length === 5 && !line.includes('\n');
  if (!fits) throw new Error(`The source ${id} does not fit into a line.`);
  return line;
}

/** The same in fewer bytes: sources in lines, and what has the keys of the places without them. */
function packed({ origins, ...rest }, { sources, places }) {
  const isByPlace = origins && same(Object.keys(origins), Object.keys(places));
  if (origins && !isByPlace) throw new Error('Where positions come from is told in the order of the places.');
  const lines = Object.entries(sources).map(lineOf).join('\n');
  return { ...rest, ...(origins ? { origins: Object.values(origins) } : {}), sources: lines };
}
