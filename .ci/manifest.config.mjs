/**
 * Configures the analyzer that creates `dist/custom-elements.json` from doc comments in TypeScript. A plugin reduces its
 * result to what users of the package need: built paths, public members, described events, and the class of each tag.
 */
const TAG_OF = /^src\/([\w-]+)\/\1\.element\.ts$/;

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Replaces the path of every source file in the manifest by that of the built file. */
function rewritePaths(value) {
  if (Array.isArray(value)) return value.map(rewritePaths);
  if (typeof value === 'string') return /^\/?src\/.*\.ts$/.test(value) ? built(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewritePaths(inner)]));
}

const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic && !name.startsWith('#') && (privacy === undefined || privacy === 'public');

/** The tokens that all elements read; they come from the doc comment in `src/ui/frame/host.styles.ts`. */
const shared = [];

/** `{<color>} [--story-text=black] - Text.` */
const TOKEN = /^(?:\{(.+?)\}\s*)?\[(--[\w-]+)(?:=(.*?))?\]\s*-\s*([^]*)$/;

function readToken(text) {
  const [, syntax, name, value, description] = TOKEN.exec(text) ?? [];
  if (!name) throw new Error(`This is no custom property: @cssprop ${text}`);
  return { name, syntax, default: value, description };
}

/** Renames `type`, which the analyzer writes, to `syntax`, because it is a CSS syntax. */
function asProperty({ type, ...property }) {
  return { ...property, ...(type ? { syntax: type.text } : {}) };
}

/** The analyzer adds what a question mark means also where it is written. */
function sayUndefinedOnce({ type }) {
  if (type) type.text = type.text.replace(/( \| undefined)+$/, ' | undefined');
}

function publish(declaration, tag) {
  [...(declaration.members ?? []), ...(declaration.attributes ?? [])].forEach(sayUndefinedOnce);
  declaration.tagName = tag;
  declaration.customElement = true;
  declaration.members = (declaration.members ?? []).filter(isPublic);
  // The analyzer also lists dispatched events without a description, which are not public.
  declaration.events = (declaration.events ?? []).filter(({ description }) => description);
  declaration.cssProperties = [...(declaration.cssProperties ?? []).map(asProperty), ...shared];
  delete declaration.source;
}

/** Describes a module with its elements and events only; its other exports are not public. */
function describeModule(module) {
  const tag = TAG_OF.exec(module.path)?.[1];
  const elements = module.declarations.filter(({ name }) => tag && name.endsWith('Element'));
  for (const element of elements) publish(element, tag);
  module.declarations = module.declarations.filter(
    (declaration) =>
      elements.includes(declaration) || (declaration.kind === 'class' && /Event$/.test(declaration.name)),
  );
  const kept = new Set(module.declarations.map(({ name }) => name));
  module.exports = (module.exports ?? []).filter(({ declaration }) => kept.has(declaration.name));
  for (const { name } of elements) {
    const registering = module.path.replace('.element.ts', '.ts');
    const definition = { kind: 'custom-element-definition', name: tag, declaration: { name, module: module.path } };
    return [module, { kind: 'javascript-module', path: registering, declarations: [], exports: [definition] }];
  }
  return [module];
}

const publicManifest = {
  name: 'public-manifest',
  analyzePhase({ ts, node }) {
    if (!ts.isVariableStatement(node)) return;
    const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'cssprop');
    shared.push(...tags.map(({ comment }) => readToken(comment)));
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = manifest.modules
      .flatMap(describeModule)
      .filter(({ declarations, exports }) => declarations.length > 0 || exports.length > 0)
      .sort((a, b) => a.path.localeCompare(b.path, 'en'));
    manifest.modules = rewritePaths(modules);
  },
};

export default {
  globs: [
    'src/ui/frame/host.styles.ts',
    'src/**/*.element.ts',
    'src/**/*.events.ts',
    // Files that declare an event beside the code that fires it.
    'src/ui/data/data-events.ts',
    'src/ui/data/load-data.ts',
    'src/ui/linking/highlight.ts',
    'src/corridor-map/routes/route-panel.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicManifest],
};
