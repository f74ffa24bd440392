/** The imports of files in `dist/cdn/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from './dependencies.mjs';

const cdn = join(root, 'dist', 'cdn');

/** Returns the files that a file imports statically; `import()` does not count. */
function importsOf(file) {
  const { body } = parseAst(readFileSync(join(cdn, file), 'utf8'));
  return body.flatMap((node) => (node.source ? [node.source.value.replace(/^\.\//, '')] : []));
}

/** Returns a file with all that can be reached from it. */
function reached(entry, next) {
  const files = new Set([entry]);
  for (const file of files) for (const imported of next(file)) files.add(imported);
  return [...files];
}

/** Returns a file with all its direct and indirect static imports, which a page needs before anything in the file runs. */
export const closure = (entry) => reached(entry, importsOf);

/** Returns a file with everything that it can ever import. */
export function everything(entry) {
  const names = readdirSync(cdn).filter((name) => name.endsWith('.js'));
  const mentioned = (file) => {
    const code = readFileSync(join(cdn, file), 'utf8');
    return names.filter((name) => code.includes(`"./${name}"`));
  };
  return reached(entry, mentioned);
}
