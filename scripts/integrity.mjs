/** Writes `dist/sri.json`: the `integrity` of every script and stylesheet that a page may load by its address. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const FOLDERS = ['cdn', 'single', 'embed'];

const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Integrity values by file, such as `single/corridor-map.js`. */
export function integrityOf(dist) {
  const files = FOLDERS.filter((folder) => existsSync(join(dist, folder))).flatMap((folder) =>
    readdirSync(join(dist, folder))
      .filter((name) => /\.(?:js|css)$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(files.map((file) => [file, hash(join(dist, file))]));
}

export function writeIntegrity() {
  const dist = join(root, 'dist');
  writeFileSync(join(dist, 'sri.json'), `${JSON.stringify(integrityOf(dist), null, 2)}\n`);
}
