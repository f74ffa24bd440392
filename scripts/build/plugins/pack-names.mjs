import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstPart, LATER_IN } from './split-facts.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where each graphic has its facts. */
export const FACTS_OF = {
  'corridor-map': 'corridors.json',
  'trade-target-gauge': 'trade-targets.json',
  'visit-timeline': 'visits.json',
  'incident-trend': 'incidents.json',
};

const moduleOf = (code) => import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

/** A module of ours, with all that it imports. */
export async function load(file) {
  const { outputFiles } = await build({ entryPoints: [root + file], bundle: true, format: 'esm', write: false });
  return moduleOf(outputFiles[0].text);
}

/** The words of the facts that a first drawing has, in their order. */
async function wordsDrawnFirst(file) {
  const { wordsOf } = await load('src/i18n/translate-facts.ts');
  const facts = JSON.parse(readFileSync(`${root}data/${file}`, 'utf8'));
  return wordsOf(firstPart(facts, LATER_IN[file]));
}

/** Names in the order in which the facts have what they name, with gaps for what is named later. */
export const packed = (names, words) =>
  `[${words
    .map((word) => (word in names ? JSON.stringify(names[word]) : ''))
    .join(',')
    .replace(/,+$/, '')}]`;

/**
 * Leaves the English out of the names that a first drawing waits for: a name is found by its place in the facts, which
 * the reader has. It makes up more than half of them.
 * @returns {import('rollup').Plugin}
 */
export function packNames() {
  const wordsIn = {};
  return {
    name: 'pack-names',
    async transform(code, id) {
      const [, tag] = /src[\\/]([\w-]+)[\\/]lang[\\/]\w+\.names\.ts$/.exec(id) ?? [];
      if (!tag) return null;
      // Once for all languages of a graphic: they pack the same words.
      wordsIn[tag] ??= wordsDrawnFirst(FACTS_OF[tag]);
      const { names } = await moduleOf(code);
      return { code: `export const names = ${packed(names, await wordsIn[tag])};`, map: null };
    },
  };
}
