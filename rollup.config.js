import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { compileHint } from './scripts/build/plugins/compile-hint.mjs';
import { leanFacts } from './scripts/build/plugins/lean-facts.mjs';
import { licences } from './scripts/build/plugins/licences.mjs';
import { listModules } from './scripts/build/plugins/list-modules.mjs';
import { minifyTemplates } from './scripts/build/plugins/minify-templates.mjs';
import { copyPerLanguage } from './scripts/build/plugins/copy-per-language.mjs';
import { packNames } from './scripts/build/plugins/pack-names.mjs';
import { packTopology } from './scripts/build/plugins/pack-topology.mjs';
import { packWords } from './scripts/build/plugins/pack-words.mjs';
import { pageStyles, SKINS } from './scripts/build/plugins/page-styles.mjs';
import { skipFacades } from './scripts/build/plugins/skip-facades.mjs';
import { CITED, splitFacts } from './scripts/build/plugins/split-facts.mjs';
import { FACTS_OF } from './scripts/lib/load-source.mjs';
import { TAGS } from './scripts/lib/tags.mjs';
import { trustedTypes } from './scripts/build/plugins/trusted-types.mjs';
import { typescript } from './scripts/build/plugins/typescript.mjs';
import { withoutExports } from './scripts/build/plugins/without-exports.mjs';

const registering = TAGS.map((tag) => [tag, `src/${tag}/${tag}.ts`]);
// The class without its registration, for custom tag names: an entry of its own, so that it is a separate file.
const classes = Object.fromEntries(TAGS.map((tag) => [`${tag}/class`, `src/${tag}/${tag}.element.ts`]));

const facts = json({ namedExports: false, preferConst: true });
const source = [typescript(), splitFacts(), packTopology(), facts];

/** What esbuild does faster than terser and nearly as well. Scripts of ours are read as UTF-8, so letters stay letters. */
const esbuild = (options) => ({
  name: 'esbuild',
  renderChunk: (code) => transform(code, { target: 'es2022', legalComments: 'inline', charset: 'utf8', ...options }),
});

/** Whether a warning is about circular imports inside a package. */
const isTheirCircle = ({ code, ids = [] }) =>
  code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('/node_modules/'));

/** Fails a build that has anything to say. */
export function onwarn(warning, warn) {
  if (isTheirCircle(warning)) return;
  warn(warning);
  throw new Error('A build without warnings is the only one that ships.');
}

/** The build for bundlers: one file per module, packages as bare imports. */
const npm = {
  input: [
    'src/index.ts',
    'src/auto.ts',
    'src/cli/corridor-elements.ts',
    ...registering.map(([, file]) => file),
    ...Object.values(classes),
  ],
  external: /^(?!tslib$)[^./\0]/,
  // Comments are for readers of the source, and types hold the docs: without both, and indents, the package is a sixth smaller.
  plugins: [...source, esbuild({ minifyWhitespace: true })],
  onwarn,
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: false },
};

/** Returns the modules that an entry imports statically, directly or indirectly. */
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

const reaches = (entries, getModuleInfo) => entries.map((entry) => staticallyReached(entry, getModuleInfo));

/**
 * Libraries that load on demand. Each is a chunk of its own, without an import, so that both builds for pages share it, and so
 * do all releases: what a browser has of it stays good.
 */
const LIBRARIES = {
  chart: ['chart.js', '@kurkle/color'],
  leaflet: ['leaflet'],
  style: [
    'stylis',
    'css-select',
    'css-what',
    'culori',
    'domutils',
    'domhandler',
    'domelementtype',
    'dom-serializer',
    'entities',
    'boolbase',
    'nth-check',
  ],
  csv: ['csv-parse'],
  valibot: ['valibot'],
};
/** Returns the library that a module belongs to. */
function libraryOf(id) {
  const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(id.replaceAll('\\', '/')) ?? [];
  return Object.keys(LIBRARIES).find((library) => LIBRARIES[library].includes(name));
}

/** The panels of a tag, which are loaded first after its first drawing, together with those of the frame. */
const PANELS = /\/src\/([\w-]+)\/(\1\.panels)\.ts$/;
const FRAME_PANELS = /\/src\/ui\/frame\/panels\.ts$/;
/** Returns the modules at these paths in `src`. Throws for a missing one, which would silently go into another chunk. */
function modules(...paths) {
  const files = paths.map((path) => fileURLToPath(new URL(`src/${path}`, import.meta.url)));
  const gone = files.filter((file) => !existsSync(file));
  if (gone.length > 0) throw new Error(`rollup.config.js names missing modules: ${gone.join(', ')}`);
  return new Set(files);
}

/** Small modules that are used elsewhere as well, but never before the panels. */
const WITH_PANELS = modules('ui/a11y/roving-tabindex.ts', 'core/join-facts.ts');
/** Small modules that are first used by `page-interest`, which is loaded before everything else after the first drawing. */
const WITH_PAGE = modules(
  'ui/interest/page-interest.ts',
  'ui/host/nodes.ts',
  'ui/host/size-observer.ts',
  'ui/host/reserved-height-controller.ts',
  'i18n/language-observer.ts',
);

/**
 * Puts modules that the panels share with other lazy chunks of a tag into the chunk of the panels, which is loaded first, so
 * that it stays one file.
 */
function namePanels() {
  let panels;
  return (id, { getModuleIds, getModuleInfo }) => {
    panels ??= [...getModuleIds()].flatMap((each) => {
      const [, tag, name] = PANELS.exec(each) ?? [];
      if (!tag && !FRAME_PANELS.test(each)) return [];
      const folder = tag ? `/src/${tag}/` : '/src/';
      return [{ folder, copy: `?${tag}.ts`, name: name ?? 'panels', reached: staticallyReached(each, getModuleInfo) }];
    });
    const library = libraryOf(id);
    if (library) return library;
    if (WITH_PANELS.has(id)) return 'panels';
    if (WITH_PAGE.has(id)) return 'page-interest';
    const cited = TAGS.find((tag) => id.endsWith(`/${FACTS_OF[tag]}${CITED}`));
    if (cited) return `${cited}.panels`;
    const isOf = ({ folder, copy, reached }) => reached.has(id) && (id.includes(folder) || id.endsWith(copy));
    return panels.find(isOf)?.name;
  };
}

/** Names the shared chunk: modules that all four elements need, and those too small for a file of their own. */
function nameShared() {
  const small = 1200;
  const panelsOf = namePanels();
  let reached;
  return (id, modules) => {
    const { getModuleIds, getModuleInfo } = modules;
    const isTag = (each) => registering.some(([, file]) => each.endsWith(`/${file}`));
    reached ??= reaches([...getModuleIds()].filter(isTag), getModuleInfo);
    const users = reached.filter((each) => each.has(id)).length;
    const fits = users === reached.length || (users > 1 && getModuleInfo(id).code.length < small);
    if (fits) return 'shared';
    return users === 0 ? panelsOf(id, modules) : undefined;
  };
}

/** Names the chunk of everything that the first drawings need: one file compresses a twelfth smaller than several. */
function nameAll() {
  const panelsOf = namePanels();
  let reached;
  return (id, modules) => {
    const { getModuleIds, getModuleInfo } = modules;
    reached ??= reaches(
      [...getModuleIds()].filter((each) => getModuleInfo(each).isEntry),
      getModuleInfo,
    )[0];
    return reached.has(id) ? 'all' : panelsOf(id, modules);
  };
}

/** The plugins of every build for pages. */
const forPages = () => [licences(), minifyTemplates(), trustedTypes(), resolve({ exportConditions: ['production'] })];

/** What makes our modules into files for pages, but for what puts them together and shortens them. */
export const transforms = () => [...source, packNames(), packWords(), ...forPages()];

/** The smallest that is to be had, for what readers wait for. Lines instead of semicolons save some 60 bytes of `index.js`. */
const smallest = () =>
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 3, keep_fargs: false },
    format: { comments: /^!/, semicolons: false },
  });

/**
 * The build for pages: minified, with live layers, schemas and languages in chunks that are loaded on demand. The code of an
 * entry is in a chunk with a hash, and no chunk imports an entry: a page that loads an entry under another address
 * (`index.js?ver=2`) would otherwise run it twice.
 */
const cdn = (input, manualChunks, list) => ({
  input,
  plugins: [
    copyPerLanguage(/tags/.test(list)),
    ...transforms(),
    smallest(),
    skipFacades(),
    compileHint(/\.element\.ts$|\/lit-html\.js$/),
    pageStyles({
      'corridor-elements.css': 'src/ui/frame/reserved-height.css',
      ...Object.fromEntries(SKINS.map((skin) => [`skin-${skin}.css`, `src/skins/${skin}.css`])),
    }),
    listModules(`.build/${list}.json`),
  ],
  onwarn,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash:7].js',
    manualChunks,
    onlyExplicitManualChunks: true,
    sourcemap: false,
  },
});

/**
 * The single files: one per tag with all languages and libraries, for systems that accept a single upload. They import and
 * export nothing, so that they run as classic scripts as well: in frames without an origin, and from the disk.
 */
const single = ([tag, file]) => ({
  input: { [tag]: file },
  // A single file contains all facts, so they are not split.
  plugins: [
    withoutExports(),
    typescript(),
    packTopology({ whole: true }),
    leanFacts(),
    facts,
    ...forPages(),
    esbuild({ minify: true }),
  ],
  onwarn,
  output: {
    dir: 'dist/single',
    format: 'iife',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    sourcemap: false,
  },
});

export default [
  npm,
  cdn({ ...Object.fromEntries(registering), auto: 'src/auto.ts' }, nameShared(), 'tags-modules'),
  cdn({ index: 'src/index.ts' }, nameAll(), 'index-modules'),
  ...registering.map(single),
];
