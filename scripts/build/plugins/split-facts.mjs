import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../lib/dependencies.mjs';
import { firstFactsOf, partsOf } from '../../lib/fact-parts.mjs';

const FACTS = /[\\/]data[\\/][\w-]+\.json$/;
/** What the second part of a file is known by in a build. */
export const CITED = '?cited';
const WHOLE = '?whole';
const CITING = /\.cited\.data\.ts$/;
const JOINER = JSON.stringify(path.join(root, 'src', 'core', 'join-facts.ts'));

/**
 * Bundles a file of facts in three parts. A plain `import` gets what a first drawing needs; in
 * `<tag>.cited.data.ts`, which arrives once a graphic is in sight, it gets that with the sources that the first drawing
 * cites; a dynamic `import()` gets all of the file. So the addresses behind the source numbers, and what only the panels show, stay out of what a first
 * drawing waits for, and most of them out of what a reader loads who touches nothing.
 * @returns {import('rollup').Plugin}
 */
export function splitFacts() {
  let split = 0;
  const fileOf = (specifier, importer) => {
    const file = importer && specifier.startsWith('.') ? path.resolve(path.dirname(importer), specifier) : '';
    return FACTS.test(file) ? file : undefined;
  };
  return {
    name: 'split-facts',
    resolveDynamicImport(specifier, importer) {
      const file = typeof specifier === 'string' && fileOf(specifier, importer);
      return file ? file + WHOLE : null;
    },
    resolveId(specifier, importer) {
      if ([CITED, WHOLE].some((part) => specifier.endsWith(part))) return specifier;
      const file = CITING.test(importer ?? '') && fileOf(specifier, importer);
      return file ? file + CITED : null;
    },
    async load(id) {
      const [file, part] = id.split(/(?=\?)/);
      if (!FACTS.test(file)) return null;
      const facts = JSON.parse(await readFile(file, 'utf8'));
      // Geometry and other files without a source table stay whole.
      if (!('sources' in facts)) return part ? `export default ${JSON.stringify(facts)}` : null;
      split++;
      const { first, cited, rest, order } = partsOf(facts, await firstFactsOf(path.basename(file)));
      if (!part) return JSON.stringify(first);
      const after = (before, joiner, made) => `import before from ${JSON.stringify(before)} with { type: 'json' };
import { ${joiner} } from ${JOINER};
export default ${made};`;
      return part === CITED
        ? after(file, 'readSources', `{ ...before, sources: readSources(${JSON.stringify(cited)}) }`)
        : after(
            cited ? file + CITED : file,
            'joinFacts',
            `joinFacts(before, ${JSON.stringify(rest)}, ${JSON.stringify(order)})`,
          );
    },
    buildEnd(error) {
      if (!error && split === 0) this.error('No file of facts was split: do they still stand in data/?');
    },
  };
}
