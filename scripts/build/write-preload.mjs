/**
 * Writes `dist/preload.json`: the files that a page loads before an entry of `dist/cdn/` can draw, with their `integrity`, and the
 * names of all modules that it may load (their `integrity` is in `sri.json`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from './write-integrity.mjs';
import { root } from '../lib/dependencies.mjs';
import { closure, everything } from '../lib/static-imports.mjs';
import { TAGS } from '../lib/tags.mjs';

const dist = (path) => join(root, 'dist', path);
const published = (file) => ({ path: `cdn/${file}`, integrity: hash(dist(`cdn/${file}`)) });

const ENTRIES = ['auto', 'index', ...TAGS];

/** Returns the style sheet, and the files of each entry, itself first. */
export const preload = () => ({
  style: published('corridor-elements.css'),
  scripts: Object.fromEntries(ENTRIES.map((entry) => [entry, closure(`${entry}.js`).map(published)])),
});

const modules = () =>
  Object.fromEntries(ENTRIES.map((entry) => [entry, everything(`${entry}.js`).map((file) => `cdn/${file}`)]));

export const writePreload = () =>
  writeFileSync(dist('preload.json'), `${JSON.stringify({ ...preload(), modules: modules() }, null, 2)}\n`);
