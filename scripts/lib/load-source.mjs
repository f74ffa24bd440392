/** Loads modules of `src` into a script. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

/** The file of `data/` that holds the facts of each graphic. */
export const FACTS_OF = {
  'corridor-map': 'corridors.json',
  'trade-target-gauge': 'trade-targets.json',
  'visit-timeline': 'visits.json',
  'incident-trend': 'incidents.json',
};

/** The module that some code is. */
export const moduleOf = (code) => import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

/** A module of ours, by its path from the root, with all that it imports. */
export async function load(file) {
  const options = { entryPoints: [join(root, file)], bundle: true, format: 'esm', write: false };
  const { outputFiles } = await build(options);
  return moduleOf(outputFiles[0].text);
}
