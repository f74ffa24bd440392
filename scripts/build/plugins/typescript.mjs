import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/** What TypeScript calls its package of helpers, and the id that stands for ours. */
const HELPERS = 'tslib';
const OUR_HELPERS = '\0decorate.js';

// TypeScript's own helper is written into every file that decorates, and serves engines and uses that we do not have: we
// decorate properties only, to declare them. One shared helper is an eighth of that.
const DECORATE = `
export function __decorate(decorators, target, key) {
  for (const decorate of decorators) decorate(target, key);
}`;

/** Caches files, which all builds of a run share. */
const done = new Map();

function transpile(code, fileName) {
  const known = done.get(fileName);
  if (known?.code === code) return known.outputText;
  const compilerOptions = { ...options, noEmit: false, sourceMap: false, importHelpers: true };
  const { outputText } = ts.transpileModule(code, { fileName, compilerOptions });
  done.set(fileName, { code, outputText });
  return outputText;
}

/**
 * Compiles our TypeScript file by file, with the project's own settings and without checking types, which another stage does.
 * Doc comments are kept in the unminified build.
 * @returns {import('rollup').Plugin}
 */
export function typescript() {
  return {
    name: 'typescript',
    resolveId(specifier, importer) {
      if (specifier === HELPERS) return OUR_HELPERS;
      if (!importer || !specifier.startsWith('.') || !specifier.endsWith('.js')) return null;
      const file = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    load: (id) => (id === OUR_HELPERS ? DECORATE : null),
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return { code: transpile(code, id), map: null };
    },
  };
}
