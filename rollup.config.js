import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { compileEarly } from './scripts/build/plugins/compile-hint.mjs';
import { licences } from './scripts/build/plugins/licences.mjs';
import { listModules } from './scripts/build/plugins/list-modules.mjs';
import { minifyTemplates } from './scripts/build/plugins/minify-templates.mjs';
import { ownCopies } from './scripts/build/plugins/copy-per-language.mjs';
import { packNames } from './scripts/build/plugins/pack-names.mjs';
import { packTopology } from './scripts/build/plugins/pack-topology.mjs';
import { packWords } from './scripts/build/plugins/pack-words.mjs';
import { pageStyles, SKINS } from './scripts/build/plugins/page-styles.mjs';
import { skipFacades } from './scripts/build/plugins/skip-facades.mjs';
import { splitFacts } from './scripts/build/plugins/split-facts.mjs';
import { TAGS } from './scripts/lib/tags.mjs';
import { trustedTypes } from './scripts/build/plugins/trusted-types.mjs';
import { typescript } from './scripts/build/plugins/typescript.mjs';

const registering = TAGS.map((tag) => [tag, `src/${tag}/${tag}.ts`]);
// A class without its registration, for those who pick their own tag name: an entry of its own, so that it stays a file.
const classes = Object.fromEntries(TAGS.map((tag) => [`${tag}/class`, `src/${tag}/${tag}.element.ts`]));

const facts = json({ namedExports: false, preferConst: true });
const source = [typescript(), splitFacts(), packTopology(), facts];

/** Whether modules of packages only import each other in a circle, which is for their authors to know. */
const isTheirCircle = ({ code, ids = [] }) =>
  code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('/node_modules/'));

/** Fails a build that has anything to say. */
export function onwarn(warning, warn) {
  if (isTheirCircle(warning)) return;
  warn(warning);
  throw new Error('A build without warnings is the only one that ships.');
}

/** For bundlers: a file for each of ours, packages by their names. */
const npm = {
  input: [
    'src/index.ts',
    'src/auto.ts',
    'src/cli/corridor-elements.ts',
    ...registering.map(([, file]) => file),
    ...Object.values(classes),
  ],
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

const reaches = (entries, getModuleInfo) => entries.map((entry) => staticallyReached(entry, getModuleInfo));

/** What arrives first after the first drawing of a tag; with it comes what draws the panels of every tag. */
const NEAR = /\/src\/([\w-]+)\/(\1\.panels)\.ts$/;
const FRAME_PANELS = /\/src\/ui\/frame\/panels\.ts$/;
/** The modules at these paths in `src`. A path that leads nowhere would silently put its module elsewhere. */
function modules(...paths) {
  const files = paths.map((path) => fileURLToPath(new URL(`src/${path}`, import.meta.url)));
  const gone = files.filter((file) => !existsSync(file));
  if (gone.length > 0) throw new Error(`rollup.config.js names what is not there: ${gone.join(', ')}`);
  return new Set(files);
}

/** Small, and needed by more than these, but never before them. */
const WITH_PANELS = modules('ui/host/pointer-position.ts', 'core/join-facts.ts');
/** Small, and needed first by what watches the page, which comes before all else that comes later. */
const WITH_PAGE = modules(
  'ui/interest/page-interest.ts',
  'ui/host/nodes.ts',
  'ui/host/size-observer.ts',
  'ui/host/reserved-height-controller.ts',
  'i18n/language-observer.ts',
);

/**
 * What else arrives later for a tag shares modules with what arrives first, and both may be on their way at once: such
 * modules go with what arrives first, so that it stays one file.
 */
function nameNear() {
  let near;
  return (id, { getModuleIds, getModuleInfo }) => {
    near ??= [...getModuleIds()].flatMap((each) => {
      const [, tag, name] = NEAR.exec(each) ?? [];
      if (!tag && !FRAME_PANELS.test(each)) return [];
      const folder = tag ? `/src/${tag}/` : '/src/';
      return [{ folder, name: name ?? 'panels', reached: staticallyReached(each, getModuleInfo) }];
    });
    if (WITH_PANELS.has(id)) return 'panels';
    if (WITH_PAGE.has(id)) return 'page-interest';
    return near.find(({ folder, reached }) => reached.has(id) && id.includes(folder))?.name;
  };
}

/** What all four elements need goes into one chunk, and so does what is too small to be worth a file of its own. */
function nameShared() {
  const small = 1200;
  const nearOf = nameNear();
  let reached;
  return (id, modules) => {
    const { getModuleIds, getModuleInfo } = modules;
    const isTag = (each) => registering.some(([, file]) => each.endsWith(`/${file}`));
    reached ??= reaches([...getModuleIds()].filter(isTag), getModuleInfo);
    const users = reached.filter((each) => each.has(id)).length;
    const fits = users === reached.length || (users > 1 && getModuleInfo(id).code.length < small);
    if (fits) return 'shared';
    return users === 0 ? nearOf(id, modules) : undefined;
  };
}

/** All that the four draw with at first goes into one chunk: compressed together it is a twelfth smaller than in parts. */
function nameAll() {
  const nearOf = nameNear();
  let reached;
  return (id, modules) => {
    const { getModuleIds, getModuleInfo } = modules;
    reached ??= reaches(
      [...getModuleIds()].filter((each) => getModuleInfo(each).isEntry),
      getModuleInfo,
    )[0];
    return reached.has(id) ? 'all' : nearOf(id, modules);
  };
}

/** What every file for pages goes through. */
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

/** Nearly as small and much sooner done: for files that bring everything anyway. */
const small = () => ({
  name: 'small',
  renderChunk: (code) => transform(code, { minify: true, target: 'es2022', legalComments: 'inline' }),
});

/**
 * For pages: everything inside, minified; live layers, schemas and languages in chunks that load when they are needed.
 * What an entry holds stands in a chunk with a hash, and no chunk imports an entry: a page that loads an entry under
 * another address (`index.js?ver=2`) would otherwise run it twice.
 */
const cdn = (input, manualChunks, list) => ({
  input,
  plugins: [
    ownCopies(/tags/.test(list)),
    ...transforms(),
    smallest(),
    skipFacades(),
    compileEarly(/\.element\.ts$|\/lit-html\.js$/),
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

/** One file a tag, all languages and libraries inside, for systems that take a single upload: it asks for nothing. */
const single = ([tag, file]) => ({
  input: { [tag]: file },
  // All facts come at once, so there is nothing to split.
  plugins: [typescript(), packTopology({ whole: true }), facts, ...forPages(), small()],
  onwarn,
  output: {
    dir: 'dist/single',
    format: 'es',
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
