import { readFile } from 'node:fs/promises';

const WRITER = /[\\/]core[\\/]format\.(?:intl|own|press)\.ts$/;
const LANGUAGE = /(?:[\\/]ui[\\/]lang[\\/]|\?)([\w.]+)\.ts$/;

/**
 * Gives each language a copy of what writes its numbers and dates: a page speaks one language, and a file of its own for
 * what two languages share is larger than the copy, and one more to wait for.
 * @returns {import('rollup').Plugin}
 */
export function ownWriters() {
  return {
    name: 'own-writers',
    async resolveId(specifier, importer, options) {
      const [, language] = LANGUAGE.exec(importer ?? '') ?? [];
      if (!language) return null;
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      return found && WRITER.test(found.id) ? `${found.id}?${language}.ts` : null;
    },
    load(id) {
      const [file, language] = id.split('?');
      return language && WRITER.test(file) ? readFile(file, 'utf8') : null;
    },
  };
}
