/** Removes from `dist/` the types that no entry of the package leads to: nobody can import them. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/dependencies.mjs';

/** Returns the files that a file of types imports or mentions in `import('…')`, without those of packages. */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
}

/** Returns the files of types that the entries lead to. */
function reachedTypes(entries) {
  const seen = new Set(entries);
  for (const file of seen) {
    if (!existsSync(file)) throw new Error(`${file} is imported by types, and is not there.`);
    for (const next of importsOf(file)) seen.add(next);
  }
  return seen;
}

/** Every file of types in `dist/`. */
const typesOf = () =>
  readdirSync(join(root, 'dist'), { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(root, 'dist', name));

/** Returns the files of types that `exports` names, with its stars filled in. */
function typeEntries({ exports }) {
  const patterns = Object.values(exports)
    .flatMap((entry) => entry.types ?? [])
    .map((pattern) => new RegExp(`^${pattern.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`));
  const isEntry = (file) => patterns.some((pattern) => pattern.test(relative(root, file).replaceAll(sep, '/')));
  return typesOf().filter(isEntry);
}

export function pruneTypes() {
  const reached = reachedTypes(typeEntries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))));
  for (const file of typesOf()) if (!reached.has(file)) rmSync(file);
}
