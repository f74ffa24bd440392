import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file with the licences of everything that is bundled into its folder. */
export const NOTICES = 'third-party-licenses.txt';

/** What parts one licence from the next. */
export const RULE = `\n${'-'.repeat(80)}\n\n`;

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Returns the packages that a chunk's modules come from, by folder. */
function packagesOf(moduleIds) {
  const found = new Map();
  for (const id of moduleIds) {
    const [folder, name] = PACKAGE.exec(id.replace(/^\0/, '').replaceAll('\\', '/')) ?? [];
    if (name) found.set(name, folder);
  }
  return [...found].sort(([a], [b]) => a.localeCompare(b));
}

const aboutOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function licenceOf(name, folder) {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no file with its licence.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** Returns the line that names the packages in a file; empty where there are none. */
export function banner(moduleIds) {
  const under = {};
  for (const [name, folder] of packagesOf(moduleIds)) (under[aboutOf(folder).license] ??= []).push(name);
  const inside = Object.entries(under).map(([licence, names]) => `${names.join(', ')} (${licence})`);
  return inside.length > 0 ? `/*! Includes ${inside.join(', ')}: ${NOTICES} */` : '';
}

/** Returns the licences of the packages that modules come from. */
export const notices = (moduleIds) =>
  packagesOf(moduleIds)
    .map(([name, folder]) => `${name} ${aboutOf(folder).version}\n\n${licenceOf(name, folder)}\n`)
    .join(RULE);

/** The modules of all builds that write into a folder, because each of them writes its file of licences anew. */
const bundledInto = {};

/**
 * Names the bundled packages once at the top of a file, and writes their licences to one file a folder. Packages repeat their
 * licence in each module, which readers would have to download before the first drawing.
 * @returns {import('rollup').Plugin}
 */
export function licences() {
  return {
    name: 'licences',
    banner: ({ moduleIds }) => banner(moduleIds),
    generateBundle({ dir }, bundle) {
      const modules = (bundledInto[dir] ??= []);
      modules.push(...Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
      this.emitFile({ type: 'asset', fileName: NOTICES, source: notices(modules) });
    },
  };
}
