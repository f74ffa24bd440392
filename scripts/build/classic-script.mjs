/** Bundles classic scripts, which also run from a local file and in frames without an origin. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { banner, notices, NOTICES, RULE } from './plugins/licences.mjs';
import { root } from '../lib/dependencies.mjs';

/**
 * @param {string} outfile
 * @param {string[]} lines The source: TypeScript, with imports relative to the project's root.
 * @param {import('esbuild').BuildOptions} [more]
 * @returns {Promise<string[]>} The modules that are inside.
 */
export async function classicScript(outfile, lines, more) {
  const { warnings, metafile } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: root,
    ...more,
  });
  if (warnings.length > 0) throw new Error('A build without warnings is the only one that ships.');
  const modules = Object.keys(metafile.inputs).map((file) => join(root, file));
  const included = banner(modules);
  if (included) writeFileSync(outfile, `${included}\n${readFileSync(outfile, 'utf8')}`);
  return modules;
}

/** Writes the licences of what is in the scripts of a folder, and in the single files that its pages load beside them. */
export function writeNotices(folder, modules) {
  const own = notices(modules);
  const graphics = readFileSync(join(root, 'dist', 'single', NOTICES), 'utf8');
  writeFileSync(join(folder, NOTICES), [own, graphics].filter(Boolean).join(RULE));
}
