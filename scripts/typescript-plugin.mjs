import { readFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/**
 * Turns our TypeScript into JavaScript file by file, with the project's own settings. Types are checked elsewhere, so a
 * build does not check them again; doc comments stay, for whoever steps through an unminified build.
 * @returns {import('rollup').Plugin}
 */
export function typescript() {
  return {
    name: 'typescript',
    resolveId(specifier, importer) {
      if (!importer || !specifier.startsWith('.') || !specifier.endsWith('.js')) return null;
      const file = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { outputText } = ts.transpileModule(code, {
        fileName: id,
        compilerOptions: { ...options, noEmit: false, sourceMap: false },
      });
      return { code: outputText, map: null };
    },
  };
}
