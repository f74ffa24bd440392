/**
 * Writes `dist/cdn/jsdelivr.js`, which jsDelivr sends for the bare address of the package. It does so without a redirect, so
 * that a path relative to that file would lead into other packages: the whole address is named instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';

export function writeJsdelivr() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entry = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/cdn/auto.js`;
  writeFileSync(join(root, 'dist', 'cdn', 'jsdelivr.js'), `import ${JSON.stringify(entry)};\n`);
}
