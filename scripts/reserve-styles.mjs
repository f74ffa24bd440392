import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * Puts the stylesheet that pages link beside the scripts, minified: it holds the room a graphic will need.
 * @returns {import('rollup').Plugin}
 */
export function reserveStyles(from, fileName) {
  return {
    name: 'reserve-styles',
    async generateBundle() {
      const { code } = await transform(await readFile(from, 'utf8'), { loader: 'css', minify: true });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}
