import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lists the modules of each file with their lengths, for the size check.
 * @returns {import('rollup').Plugin}
 */
export function listModules(file) {
  return {
    name: 'list-modules',
    async writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const list = chunks.map(({ fileName, modules }) => {
        const lengths = Object.entries(modules).map(([id, { renderedLength }]) => [
          path.relative('.', id),
          renderedLength,
        ]);
        return [fileName, Object.fromEntries(lengths)];
      });
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(Object.fromEntries(list), null, 1));
    },
  };
}
