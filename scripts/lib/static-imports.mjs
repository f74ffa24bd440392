/** What the files in `dist/cdn/` import statically: a page needs them before anything in the file runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from './dependencies.mjs';

const cdn = join(root, 'dist', 'cdn');

/** The files of the same folder that a file imports statically; what it loads by `import()` is not among them. */
function importsOf(file) {
  const { body } = parseAst(readFileSync(join(cdn, file), 'utf8'));
  return body.flatMap((node) => (node.source ? [node.source.value.replace(/^\.\//, '')] : []));
}

/** A file, and every file that it, and what it imports, cannot do without. */
export function closure(entry) {
  const files = new Set([entry]);
  for (const file of files) for (const imported of importsOf(file)) files.add(imported);
  return [...files];
}
