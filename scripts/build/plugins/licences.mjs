import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * Names the bundled packages once at the top of a file, and writes their licences to one file. Packages repeat their licence
 * in each module, which readers would have to download before the first drawing.
 * @returns {import('rollup').Plugin}
 */
export function licences() {
  return {
    name: 'licences',
    banner({ moduleIds }) {
      const under = {};
      for (const [name, folder] of packagesOf(moduleIds)) (under[aboutOf(folder).license] ??= []).push(name);
      const inside = Object.entries(under).map(([licence, names]) => `${names.join(', ')} (${licence})`);
      return inside.length > 0 ? `/*! Includes ${inside.join(', ')}: third-party-licenses.txt */` : '';
    },
    generateBundle(_, bundle) {
      const inside = packagesOf(Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
      const source = inside
        .map(([name, folder]) => `${name} ${aboutOf(folder).version}\n\n${licenceOf(name, folder)}\n`)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'third-party-licenses.txt', source });
    },
  };
}
