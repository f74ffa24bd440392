/**
 * Measures what a reader downloads before each graphic is drawn, and fails above the budgets in `.ci/budgets.json`.
 * With `--why` it also lists the heaviest modules of each entry, by their length before compression.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { closure } from './lib/static-imports.mjs';
import { TAGS } from './lib/tags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist', 'cdn');
const read = (path) => readFileSync(join(root, path));
const budgets = JSON.parse(read('.ci/budgets.json'));
const modules = Object.assign(
  {},
  ...['tags', 'index'].map((build) => JSON.parse(read(`.build/${build}-modules.json`))),
);
const faults = [];

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function explain(files) {
  const all = files.flatMap((file) => Object.entries(modules[file] ?? {}));
  for (const [id, length] of all.sort((a, b) => b[1] - a[1]).slice(0, 15)) {
    console.log(`${String(length).padStart(12)}  ${id}`);
  }
}

function row(name, bytes, budget, detail) {
  const over = bytes > budget;
  if (over) faults.push(`${name} is ${bytes - budget} bytes over its budget`);
  const numbers = [bytes, budget].map((number) => String(number).padStart(8)).join(' of');
  console.log(`${over ? 'OVER' : '  ok'} ${numbers}  ${name}${detail}`);
}

for (const [entry, budget] of Object.entries(budgets.scripts)) {
  if (!existsSync(join(cdn, entry))) {
    faults.push(`${entry} is not built`);
    continue;
  }
  const files = closure(entry);
  const bytes = files.map((file) => brotli(readFileSync(join(cdn, file)))).reduce((sum, each) => sum + each, 0);
  row(entry, bytes, budget, `  (${files.length} files)`);
  const ids = files.flatMap((file) => Object.keys(modules[file] ?? {}));
  if (ids.length === 0)
    faults.push(`${entry}: no module of it is known, so what it must not contain cannot be checked`);
  for (const name of budgets.never) {
    const found = ids.find((id) => id.includes(`node_modules/${name}/`));
    if (found) faults.push(`${entry} contains ${found}, which must load later`);
  }
  if (argv.includes('--why')) explain(files);
}
/** Returns the chunk that contains a module of ours. */
const chunkOf = (module) => Object.keys(modules).find((file) => Object.keys(modules[file]).some((id) => id === module));

/** Returns the files and bytes of chunks and their imports, without those `known` already. */
function added(chunks, known) {
  const files = [...new Set(chunks.flatMap(closure))].filter((file) => !known.includes(file));
  return {
    files,
    bytes: files.map((file) => brotli(readFileSync(join(cdn, file)))).reduce((sum, each) => sum + each, 0),
  };
}

// The files that a page in another language than English loads besides an entry before it is drawn.
for (const tag of TAGS) {
  const folder = `src/${tag}/lang/`;
  const drawn = closure(`${tag}.js`);
  const loader = chunkOf(`${folder}languages.ts`);
  const firsts = readdirSync(join(root, folder)).filter((file) => /^(?!en\.|languages\.)[a-z]+\.ts$/.test(file));
  if (firsts.length === 0 || !loader) faults.push(`${folder} has no language`);
  const known = added([loader], drawn);
  for (const file of firsts) {
    const chunk = chunkOf(folder + file);
    const more = chunk && added([loader, chunk], drawn);
    const name = `${tag} in ${file.replace('.ts', '')}`;
    if (more) row(name, more.bytes, budgets.language, `  (${more.files.length} files; loader ${known.bytes})`);
    else faults.push(`${folder}${file} is in no chunk`);
  }
}
for (const [file, budget] of Object.entries(budgets.styles)) {
  row(file, readFileSync(join(cdn, file)).length, budget, '  (raw)');
}

for (const fault of faults) console.error(fault);
exit(faults.length > 0 ? 1 : 0);
