import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../lib/dependencies.mjs';
import { firstFactsOf, firstPart, partsOf } from '../../lib/fact-parts.mjs';

const FACTS = /[\\/]data[\\/][\w-]+\.json$/;
const WHOLE = '?whole';
const JOINER = path.join(root, 'src', 'core', 'join-facts.ts');

/**
 * Bundles a file of facts in two parts: a plain `import` gets what a first drawing needs, a dynamic `import()` of the
 * same file gets all of it, from the first part and the rest. So the addresses behind the source numbers, and what only the
 * panels show, stay out of what a first drawing waits for.
 * @returns {import('rollup').Plugin}
 */
export function splitFacts() {
  let split = 0;
  return {
    name: 'split-facts',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
      const file = path.resolve(path.dirname(importer), specifier);
      return FACTS.test(file) ? file + WHOLE : null;
    },
    async load(id) {
      const [file, isWhole] = [id.replace(WHOLE, ''), id.endsWith(WHOLE)];
      if (!FACTS.test(file)) return null;
      const facts = JSON.parse(await readFile(file, 'utf8'));
      const firstFacts = await firstFactsOf(path.basename(file));
      // Geometry and other files without a source table stay whole.
      if (!('sources' in facts)) return isWhole ? `export default ${JSON.stringify(facts)}` : null;
      split++;
      if (!isWhole) return JSON.stringify(firstPart(facts, firstFacts));
      const { rest, order } = partsOf(facts, firstFacts);
      return `import first from ${JSON.stringify(file)} with { type: 'json' };
import { joinFacts } from ${JSON.stringify(JOINER)};
export default joinFacts(first, ${JSON.stringify(rest)}, ${JSON.stringify(order)});`;
    },
    buildEnd(error) {
      if (!error && split === 0) this.error('No file of facts was split: do they still stand in data/?');
    },
  };
}
