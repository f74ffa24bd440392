import path from 'node:path';

const ONLY = '?without-exports';

/**
 * Makes of each entry, a file, one that runs the same and exports nothing, for scripts that nobody imports.
 * @returns {import('rollup').Plugin}
 */
export function withoutExports() {
  return {
    name: 'without-exports',
    resolveId: (file, importer) => (importer === undefined ? path.resolve(file) + ONLY : null),
    load: (id) => (id.endsWith(ONLY) ? `import ${JSON.stringify(id.slice(0, -ONLY.length))};` : null),
  };
}
