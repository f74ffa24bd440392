import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FACTS = /[\\/]data[\\/][\w-]+\.json$/;
const LATER = '?later';

const hasMore = (value) =>
  typeof value === 'object' && value !== null && ('more' in value || Object.values(value).some(hasMore));

/** What a first drawing needs: all but the source table, and but for what items keep under `more`. */
function firstPart(facts) {
  // Where positions come from is for readers of the file; no page shows it.
  const whole = { ...facts, sources: {}, origins: undefined };
  // Items name their sources by ids of the table, which arrives alone and must know them.
  if (!hasMore(facts)) return JSON.stringify(whole);
  // The whole file takes this part's place, so here an id has only to be the same for the same source.
  const short = new Map();
  const shorten = (id) => short.get(id) ?? (short.set(id, short.size.toString(36)), short.get(id));
  return JSON.stringify(whole, (key, value) => {
    if (key === 'more') return undefined;
    return key === 'sources' && Array.isArray(value) ? value.map(shorten) : value;
  });
}

/**
 * Bundles a file of facts in two parts: a plain `import` gets what a first drawing needs, a dynamic `import()` of the
 * same file gets the rest: the source table alone, or everything where items have `more`. So what only the panels behind
 * the buttons show stays out of what a first drawing waits for.
 * @returns {import('rollup').Plugin}
 */
export function splitSources() {
  const locate = (specifier, importer) => path.resolve(path.dirname(importer), specifier);
  const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
  return {
    name: 'split-sources',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
      const file = locate(specifier, importer);
      return FACTS.test(file) ? file + LATER : null;
    },
    async load(id) {
      if (id.endsWith(LATER)) {
        const facts = await read(id.slice(0, -LATER.length));
        return `export default ${JSON.stringify(hasMore(facts) ? facts : { sources: facts.sources })}`;
      }
      if (!FACTS.test(id)) return null;
      const facts = await read(id);
      // Geometry and other files without a source table stay whole.
      return 'sources' in facts ? firstPart(facts) : null;
    },
  };
}
