import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/dependencies.mjs';
import { firstFactsOf, firstPart } from '../../lib/fact-parts.mjs';
import { FACTS_OF, load, moduleOf } from '../../lib/load-source.mjs';

/** Returns the texts of the facts that the first drawing has, in order. */
async function wordsDrawnFirst(file) {
  const { wordsOf } = await load('src/i18n/language-loader.ts');
  const facts = JSON.parse(readFileSync(join(root, 'data', file), 'utf8'));
  return wordsOf(firstPart(facts, await firstFactsOf(file)));
}

/** Returns the names in the order of the facts' texts, with gaps for those that are loaded later. */
export const packed = (names, words) =>
  `[${words
    .map((word) => (word in names ? JSON.stringify(names[word]) : ''))
    .join(',')
    .replace(/,+$/, '')}]`;

/**
 * Removes the English keys from the names of the first drawing, more than half of their size: a name is found by its
 * position in the facts, which have been loaded. Measured: a page in Russian is 64 (trend) to 388 bytes (map, brotli)
 * lighter, one in Urdu 60 to 401; what brings the way back weighs within 40 bytes of nothing on a page in English.
 * @returns {import('rollup').Plugin}
 */
export function packNames() {
  const wordsIn = {};
  let met = 0;
  return {
    name: 'pack-names',
    async transform(code, id) {
      const [, tag] = /src[\\/]([\w-]+)[\\/]lang[\\/]\w+\.names\.ts$/.exec(id) ?? [];
      if (!tag) return null;
      met++;
      // Once for all languages of a graphic.
      wordsIn[tag] ??= wordsDrawnFirst(FACTS_OF[tag]);
      const { names } = await moduleOf(code);
      return { code: `export const names = ${packed(names, await wordsIn[tag])};`, map: null };
    },
    buildEnd(error) {
      if (!error && met === 0) this.error('No names of a language are in this build: do they still stand in lang/?');
    },
  };
}
