/** Writes `dist/sri.json`: the `integrity` of every file for pages, by its path in `dist/`. Bundlers have their lockfiles. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../lib/dependencies.mjs';

const FOR_PAGES = /^(?:cdn|single|embed|builder)\//;

/** Returns the `integrity` of a file. */
export const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Returns every file for pages in a folder, such as `single/corridor-map.js`. */
export const filesIn = (dist) =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((name) => FOR_PAGES.test(name))
    .sort();

/** Returns the integrity values by file. */
export const integrityOf = (dist) => Object.fromEntries(filesIn(dist).map((file) => [file, hash(join(dist, file))]));

export function writeIntegrity() {
  const dist = join(root, 'dist');
  writeFileSync(join(dist, 'sri.json'), `${JSON.stringify(integrityOf(dist), null, 2)}\n`);
}
