import { escaped } from '../svg/read-template.js';

/** A file of `dist/`, with its path and its integrity hash. */
interface Published {
  path: string;
  integrity: string;
}

/** The content of `dist/preload.json`: the style sheet, and for each entry the files that it needs to draw, itself first. */
export interface Preload {
  style: Published;
  scripts: Readonly<Record<string, readonly Published[]>>;
}

/** The integrity of every module that a script can load, at once or later, by its path in `dist/`. */
export type Integrity = Readonly<Record<string, string>>;

const isElsewhere = (base: string): boolean => /^(?:https?:)?\/\//i.test(base);

/** Returns an import map with a hash for each module: attributes guard only what a page names itself. */
function importMap(base: string, modules: Integrity): string {
  const integrity = Object.fromEntries(Object.entries(modules).map(([path, hash]) => [base + path, hash]));
  // No address may end the script.
  return `<script type="importmap">${JSON.stringify({ integrity }).replaceAll('<', '\\u003c')}</script>`;
}

/**
 * Returns the lines for a site's template: the style sheet, preloads of the script's imports, and the script. For `auto.js`
 * the imports of the page's `tags` are preloaded, so that everything starts loading with the HTML. Files with a hash in
 * their name always have `integrity`; others only from another server, or the next version of the package would be blocked.
 * From another server all `modules` are guarded, by an import map, which has to be there before anything is imported.
 */
export function head(
  base: string,
  { style, scripts }: Preload,
  entry = 'auto',
  tags: readonly string[] = [],
  modules: Integrity = {},
): string {
  const [script, ...own] = scripts[entry] ?? [];
  const files = [...own, ...tags.flatMap((tag) => scripts[tag] ?? [])];
  const chunks = new Map(files.map((file) => [file.path, file]));
  const entries = Object.values(scripts).map(([first]) => first?.path);
  const attributes = (name: string, { path, integrity }: Published): string => {
    const isFixed = isElsewhere(base) || !(path === style.path || entries.includes(path));
    return `${name}="${escaped(base + path)}"${isFixed ? ` integrity="${integrity}" crossorigin` : ''}`;
  };
  const isGuarded = isElsewhere(base) && Object.keys(modules).length > 0;
  return [
    ...(isGuarded ? [importMap(base, modules)] : []),
    `<link rel="stylesheet" ${attributes('href', style)}>`,
    ...[...chunks.values()].map((file) => `<link rel="modulepreload" ${attributes('href', file)}>`),
    ...(script ? [`<script type="module" ${attributes('src', script)}></script>`] : []),
  ].join('\n');
}
