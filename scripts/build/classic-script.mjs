/** Makes a script of built files and of ours that runs without modules: from the disk, and in frames that have no origin. */
import { build } from 'esbuild';
import { root } from '../lib/dependencies.mjs';

/**
 * @param {string} outfile
 * @param {string[]} lines What it is made of: TypeScript, with imports from the project's root on.
 * @param {import('esbuild').BuildOptions} [more]
 */
export async function classicScript(outfile, lines, more) {
  const { warnings } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'inline',
    logLevel: 'warning',
    ...more,
  });
  if (warnings.length > 0) throw new Error('A build without warnings is the only one that ships.');
}
