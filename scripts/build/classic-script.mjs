/** Bundles a classic script, which also runs from a local file and in frames without an origin. */
import { build } from 'esbuild';
import { root } from '../lib/dependencies.mjs';

/**
 * @param {string} outfile
 * @param {string[]} lines The source: TypeScript, with imports relative to the project's root.
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
