import { escaped } from '../svg/read-template.js';

/** A file of `dist/`, by its path from there, and what it has to be. */
interface Published {
  path: string;
  integrity: string;
}

/** What `dist/preload.json` says: the style sheet, and of each entry the files that it needs to draw, itself first. */
export interface Preload {
  style: Published;
  scripts: Readonly<Record<string, readonly Published[]>>;
}

const isElsewhere = (base: string): boolean => /^(?:https?:)?\/\//i.test(base);

/**
 * What a site says once, in its template: the style sheet, what the script imports, and the script. With `auto.js`, that is
 * what it will load for the `tags` of the page. So all of it is on its way as soon as the HTML has come. A file whose name
 * changes with what is in it always carries its hash; another only where it comes from another server, or the next
 * version of the package would be refused.
 */
export function head(base: string, { style, scripts }: Preload, entry = 'auto', tags: readonly string[] = []): string {
  const [script, ...own] = scripts[entry] ?? [];
  const files = [...own, ...tags.flatMap((tag) => scripts[tag] ?? [])];
  const chunks = new Map(files.map((file) => [file.path, file]));
  const entries = Object.values(scripts).map(([first]) => first?.path);
  const attributes = (name: string, { path, integrity }: Published): string => {
    const isFixed = isElsewhere(base) || !(path === style.path || entries.includes(path));
    return `${name}="${escaped(base + path)}"${isFixed ? ` integrity="${integrity}" crossorigin` : ''}`;
  };
  return [
    `<link rel="stylesheet" ${attributes('href', style)}>`,
    ...[...chunks.values()].map((file) => `<link rel="modulepreload" ${attributes('href', file)}>`),
    ...(script ? [`<script type="module" ${attributes('src', script)}></script>`] : []),
  ].join('\n');
}
