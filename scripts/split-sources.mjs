import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FACTS = /[\\/]data[\\/][\w-]+\.json$/;
const SOURCES = '?sources';

/**
 * Bundles a file of facts in two parts: a plain `import` gets it without its source table, a dynamic `import()` of the
 * same file gets the table alone. So the addresses behind the source numbers stay out of what a first drawing waits for.
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
      return FACTS.test(file) ? file + SOURCES : null;
    },
    async load(id) {
      if (id.endsWith(SOURCES)) {
        const { sources } = await read(id.slice(0, -SOURCES.length));
        return `export default ${JSON.stringify({ sources })}`;
      }
      if (!FACTS.test(id)) return null;
      const facts = await read(id);
      // Geometry and other files without a source table stay whole.
      if (!('sources' in facts)) return null;
      // Where positions come from is for readers of the file; no page shows it.
      return JSON.stringify({ ...facts, sources: {}, origins: undefined });
    },
  };
}
