/** Reads the custom elements manifest, which is made from doc comments. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

export const readManifest = () => JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));

/** Returns the elements of a manifest, in the order of the documentation. */
export function elementsOf(manifest) {
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  return TAGS.map((tag) => {
    const element = all.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`The manifest does not know <${tag}>.`);
    return element;
  });
}

/** Returns the file in `dist/` that declares a class, such as `./ui/data/data-events.js`. */
export function moduleOf(manifest, className) {
  const module = manifest.modules.find(({ declarations }) => declarations.some(({ name }) => name === className));
  if (!module) throw new Error(`The manifest does not know ${className}.`);
  return module.path.replace(/^dist\//, './');
}

export const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
