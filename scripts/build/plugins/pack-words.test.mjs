import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';
import { FACTS_OF, load } from '../../lib/load-source.mjs';
import { pack } from './pack-words.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { unpackWords } = await load('src/i18n/language-loader.ts');
const { SCRIPTS } = await load('src/i18n/languages.ts');
const frame = (await load('src/i18n/lang/en.ts')).en;
const OTHERS = Object.keys(SCRIPTS).filter((one) => one !== 'en');

const plain = (file) => ts.transpile(readFileSync(file, 'utf8'), { target: 'es2022', module: 'es2022' });

/** The words of a language, with its tables as `make` makes them of their code. */
async function wordsOf(file, make) {
  const packing = {
    name: 'pack',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]lang[\\/][a-z]{2}\.ts$/ }, ({ path }) => ({ contents: make(plain(path), path) })),
  };
  const options = {
    entryPoints: [root + file],
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    plugins: [packing],
  };
  const { outputFiles } = await build(options);
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)).words;
}

/** What can be compared: functions by their code, which is not laid out alike inside an array. */
const comparable = (words) =>
  JSON.parse(JSON.stringify(words, (_, word) => (typeof word === 'function' ? String(word).replace(/\s/g, '') : word)));

for (const tag of Object.keys(FACTS_OF)) {
  const { en } = await load(`src/${tag}/lang/en.ts`);
  for (const language of OTHERS) {
    test(`${tag} has the same words in ${language} without their keys`, async () => {
      const file = `src/${tag}/lang/${language}.ts`;
      const words = await wordsOf(file, (code) => code);
      const englishOf = (path) => (/i18n[\\/]lang/.test(path) ? frame : en);
      const arrays = await wordsOf(file, (code, path) => pack(code, parseAst, englishOf(path), frame));
      assert.ok(Array.isArray(arrays));
      const { countries, ...rest } = comparable(unpackWords(en, arrays));
      const { countries: known, ...said } = comparable({ ...en, ...words });
      assert.deepEqual(rest, said);
      // Those that the map shows later are in English until then.
      assert.deepEqual({ ...countries, ...known }, countries);
    });
  }
}

const english = { ...{ a: 'one', b: 'two' }, c: { x: 'three', y: 'four' }, d: 'five' };
const table = (code) =>
  pack(`import { fr as frame } from '../../i18n/lang/fr.js'; export const words = ${code};`, parseAst, english, {
    a: 'one',
    b: 'two',
  });

test('a gap is said in English, and a table with gaps keeps its keys', () => {
  assert.match(table("{ a: 'un', c: { x: 'trois', y: 'quatre' } }"), /words = \['un', , \['trois', 'quatre',\], ,\]/);
  assert.match(table("{ a: 'un', c: { y: 'quatre' } }"), /\{ y: 'quatre' \}/);
  assert.deepEqual(unpackWords(english, ['un', undefined, { y: 'quatre' }]), {
    a: 'un',
    b: 'two',
    c: { y: 'quatre' },
    d: 'five',
  });
});

test('a word of the frame may be said in another way', () => {
  assert.match(
    table("{ ...frame, b: 'deux', d: 'cinq' }"),
    /words = Object\.assign\(\[\.\.\.frame, , 'cinq',\], \{ 1: 'deux' \}\)/,
  );
});

test('a key that English has not is not lost silently', () => {
  assert.throws(() => table("{ a: 'un', z: 'rien' }"), /keys that English has not/);
});
