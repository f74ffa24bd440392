/** Writes `dist/preload.json`: the files that a page loads before an entry of `dist/cdn/` can draw, with their `integrity`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from './write-integrity.mjs';
import { root } from '../lib/dependencies.mjs';
import { closure } from '../lib/static-imports.mjs';
import { TAGS } from '../lib/tags.mjs';

const dist = (path) => join(root, 'dist', path);
const published = (file) => ({ path: `cdn/${file}`, integrity: hash(dist(`cdn/${file}`)) });

/** Returns the style sheet, and the files of each entry, itself first. */
export const preload = () => ({
  style: published('corridor-elements.css'),
  scripts: Object.fromEntries(
    ['auto', 'index', ...TAGS].map((entry) => [entry, closure(`${entry}.js`).map(published)]),
  ),
});

export const writePreload = () => writeFileSync(dist('preload.json'), `${JSON.stringify(preload(), null, 2)}\n`);
