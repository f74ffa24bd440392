import { existsSync } from 'node:fs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { listModules } from './scripts/list-modules.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { packTopology } from './scripts/pack-topology.mjs';
import { reserveStyles } from './scripts/reserve-styles.mjs';
import { splitSources } from './scripts/split-sources.mjs';
import { TAGS } from './scripts/tags.mjs';
import { typescript } from './scripts/typescript-plugin.mjs';

const registering = TAGS.filter((tag) => existsSync(`src/${tag}/${tag}.ts`)).map((tag) => [
  tag,
  `src/${tag}/${tag}.ts`,
]);
const pages = { index: 'src/index.ts', ...Object.fromEntries(registering) };
// A class without its registration, for those who pick their own tag name: an entry of its own, so that it stays a file.
const classes = Object.fromEntries(
  registering.map(([tag]) => tag).map((tag) => [`${tag}/class`, `src/${tag}/${tag}.element.ts`]),
);

const source = [typescript(), splitSources(), packTopology(), json({ namedExports: false, preferConst: true })];

function onwarn(warning, warn) {
  warn(warning);
  throw new Error('A build without warnings is the only one that ships.');
}

/** For bundlers: a file for each of ours, packages by their names. */
const npm = {
  input: [...Object.values(pages), ...Object.values(classes)],
  external: /^(?!tslib$)[^./\0]/,
  plugins: source,
  onwarn,
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: false },
};

/** The modules that an entry cannot draw without: everything it imports, but nothing that it loads later. */
function staticallyReached(entry, getModuleInfo) {
  const seen = new Set();
  const queue = [entry];
  for (const id of queue) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}

/** What all four elements need goes into one chunk under one name; rollup cuts the rest by who needs it. */
function nameChunk() {
  let shared;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (!shared) {
      const starts = [...getModuleIds()].filter((each) => registering.some(([, file]) => each.endsWith(`/${file}`)));
      const [first, ...others] = starts.map((start) => staticallyReached(start, getModuleInfo));
      shared = new Set([...first].filter((each) => others.every((reached) => reached.has(each))));
    }
    return shared.has(id) ? 'shared' : undefined;
  };
}

/** For pages: everything inside, minified; live layers, schemas and languages in chunks that load when they are needed. */
const cdn = {
  input: pages,
  plugins: [
    ...source,
    minifyTemplates(),
    resolve({ exportConditions: ['production'] }),
    terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: /@license|@preserve|^!/i } }),
    reserveStyles('src/ui/reserve.css', 'corridor-elements.css'),
    listModules('.build/cdn-modules.json'),
  ],
  onwarn,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: nameChunk(),
    sourcemap: false,
  },
};

export default [npm, cdn];
