/** What doc comments say of the elements, for whatever is written from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

export const readManifest = () => JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));

/** The elements of a manifest, in the order in which they are told. */
export function elementsOf(manifest) {
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  return TAGS.map((tag) => {
    const element = all.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`The manifest does not know <${tag}>.`);
    return element;
  });
}

/** The file of `dist/` that declares a class, from there: `./ui/data-events.js`. */
export function moduleOf(manifest, className) {
  const module = manifest.modules.find(({ declarations }) => declarations.some(({ name }) => name === className));
  if (!module) throw new Error(`The manifest does not know ${className}.`);
  return module.path.replace(/^dist\//, './');
}

export const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
