import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FACTS = /[\\/]data[\\/][\w-]+\.json$/;
const WHOLE = '?whole';
const JOINER = fileURLToPath(new URL('../../../src/core/join-facts.ts', import.meta.url));
/** What only panels show: the rest of an item, if it is derived, and of a leg where its line comes from and what is due. */
const LATER = new Set(['more', 'basis', 'line', 'done', 'due']);

/** Entries of the timeline that show before its reader asks for the rest, newest first. */
const SHOWN = 6;

/** What only the sentences of a visit or an event say. */
const SAID = new Set(['rank', 'occasion', 'documents', 'firstSince', 'conflicts', 'usdMillion']);

/** All sources of an item, in the order in which its sentences name them. */
export const sourcesOf = ({ sources, documents, firstSince, conflicts = [] }) => [
  ...sources,
  ...(documents?.conflicts ?? []).flatMap((one) => one.sources),
  ...(firstSince?.sources ?? []),
  ...conflicts.flatMap((one) => one.sources),
];

/**
 * Visits and events as the first drawing of a timeline needs them: in full where they show, and of the rest, which stands
 * behind a button, where its marks stand. `brief` marks those whose words are still to come.
 */
function timelineParts(facts) {
  if (!facts.visits) return facts;
  const past = [...facts.visits, ...facts.events].filter(({ date }) => date.slice(0, 7) <= facts.asOf);
  const shown = new Set(past.sort((a, b) => b.date.localeCompare(a.date)).slice(0, SHOWN));
  const brief = (item) => {
    if (shown.has(item)) return item;
    const kept = Object.fromEntries(Object.entries(item).filter(([key]) => !SAID.has(key)));
    const people = item.people?.map(({ country }) => ({ name: '', country }));
    const words = item.people ? { place: '' } : { label: '' };
    return { ...kept, ...words, people, sources: sourcesOf(item), brief: true };
  };
  return { ...facts, visits: facts.visits.map(brief), events: facts.events.map(brief) };
}

/**
 * What of one file only the panels show: what stands under the keys of `without`, and of the items under those of `bare`
 * all but their sources, which keep their place in the numbering.
 */
export const LATER_IN = {
  'incidents.json': { without: ['events', 'measure', 'publisher', 'parts', 'basis'], bare: ['conflicts'] },
};

/**
 * What a first drawing needs: all but the source table, what only the panels behind the buttons show, items that are
 * shown only where an author asks for them (`later`), and where positions come from. The whole file takes this part's
 * place soon after, so that until then the id of a source has only to be the same for the same source, and may be short.
 */
export function firstPart(facts, { without = [], bare = [] } = {}) {
  const ids = new Map();
  const shorten = (id) => {
    if (!ids.has(id)) ids.set(id, ids.size);
    return ids.get(id);
  };
  return JSON.parse(
    JSON.stringify({ ...timelineParts(facts), sources: {}, origins: undefined }, (key, value) => {
      if (LATER.has(key) || without.includes(key)) return undefined;
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
 * their short ones. `src/core/join-facts.ts` puts the two together again.
 */
export function restOf(first, whole, ids, key) {
  if (key === 'sources' && Array.isArray(first)) {
    return same(
      first.map((short) => ids[short]),
      whole,
    )
      ? undefined
      : whole;
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
function idsIn(facts, first) {
  const ids = [];
  const walk = (value, short) => {
    if (!Array.isArray(value?.sources)) return;
    short.sources.forEach((one, i) => (ids[one] = value.sources[i]));
  };
  const visit = (value, short, key) => {
    if (Array.isArray(value) && Array.isArray(short) && key !== 'sources') {
      const kept = value.filter((item) => !item?.later);
      short.forEach((one, i) => visit(kept[i], one));
    } else if (isObject(value) && isObject(short)) {
      walk(short.brief ? { sources: sourcesOf(value) } : value, short);
      for (const name of Object.keys(short)) visit(value[name], short[name], name);
    }
  };
  visit(facts, first);
  return ids;
}

/** A file of facts in its two parts: what a first drawing needs, and what the whole says beyond it. */
export function partsOf(facts, later) {
  const first = firstPart(facts, later);
  const ids = idsIn(facts, first);
  const rest = restOf(first, facts, ids);
  const sources = Object.keys(facts.sources);
  return { first, rest: packed(rest, facts), order: ids.map((id) => sources.indexOf(id)) };
}

/** A source in one line. */
function lineOf([id, { publisher, title, url, date }]) {
  const line = [id, publisher, title, url.replace(/^https:\/\//, ''), date ?? ''].join('|');
  if (line.split('|').length !== 5 || line.includes('\n'))
    throw new Error(`The source ${id} does not fit into a line.`);
  return line;
}

/** The same in fewer bytes: sources in lines, and what has the keys of the places without them. */
function packed({ origins, ...rest }, { sources, places }) {
  const isByPlace = origins && same(Object.keys(origins), Object.keys(places));
  if (origins && !isByPlace) throw new Error('Where positions come from is told in the order of the places.');
  const lines = Object.entries(sources).map(lineOf).join('\n');
  return { ...rest, ...(origins ? { origins: Object.values(origins) } : {}), sources: lines };
}

/**
 * Bundles a file of facts in two parts: a plain `import` gets what a first drawing needs, a dynamic `import()` of the
 * same file gets all of it, from the first part and the rest. So the addresses behind the source numbers, and what only the panels show, stay out of what
 * a first drawing waits for.
 * @returns {import('rollup').Plugin}
 */
export function splitFacts() {
  const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
  return {
    name: 'split-facts',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
      const file = path.resolve(path.dirname(importer), specifier);
      return FACTS.test(file) ? file + WHOLE : null;
    },
    async load(id) {
      if (id.endsWith(WHOLE)) {
        const file = id.slice(0, -WHOLE.length);
        const facts = await read(file);
        if (!('sources' in facts)) return `export default ${JSON.stringify(facts)}`;
        const { rest, order } = partsOf(facts, LATER_IN[path.basename(file)]);
        return `import first from ${JSON.stringify(file)} with { type: 'json' };
import { wholeOf } from ${JSON.stringify(JOINER)};
export default wholeOf(first, ${JSON.stringify(rest)}, ${JSON.stringify(order)});`;
      }
      if (!FACTS.test(id)) return null;
      const facts = await read(id);
      // Geometry and other files without a source table stay whole.
      return 'sources' in facts ? JSON.stringify(firstPart(facts, LATER_IN[path.basename(id)])) : null;
    },
  };
}
