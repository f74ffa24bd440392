import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FACTS = /[\\/]data[\\/][\w-]+\.json$/;
const WHOLE = '?whole';
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
    if (!ids.has(id)) ids.set(id, ids.size.toString(36));
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

/**
 * Bundles a file of facts in two parts: a plain `import` gets what a first drawing needs, a dynamic `import()` of the
 * same file gets all of it. So the addresses behind the source numbers, and what only the panels show, stay out of what
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
      if (id.endsWith(WHOLE)) return `export default ${JSON.stringify(await read(id.slice(0, -WHOLE.length)))}`;
      if (!FACTS.test(id)) return null;
      const facts = await read(id);
      // Geometry and other files without a source table stay whole.
      return 'sources' in facts ? JSON.stringify(firstPart(facts, LATER_IN[path.basename(id)])) : null;
    },
  };
}
