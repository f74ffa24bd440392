/** The static imports of files in `dist/cdn/`, which a page needs before anything in the file runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from './dependencies.mjs';

const cdn = join(root, 'dist', 'cdn');

/** Returns the files that a file imports statically; `import()` does not count. */
function importsOf(file) {
  const { body } = parseAst(readFileSync(join(cdn, file), 'utf8'));
  return body.flatMap((node) => (node.source ? [node.source.value.replace(/^\.\//, '')] : []));
}

/** Returns a file with all its direct and indirect static imports. */
export function closure(entry) {
  const files = new Set([entry]);
  for (const file of files) for (const imported of importsOf(file)) files.add(imported);
  return [...files];
}
