import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** The skins, each a file in `src/skins`, which only set public custom properties. */
export const SKINS = ['neutral', 'dark-newsroom', 'print'];

/** Matches the value of a private custom property, whose white space esbuild keeps. */
const OWN_VALUE = /(--_\w+):([^;}]*)/g;
const tightened = (_, name, value) => `${name}:${value.trim().replaceAll(', ', ',')}`;

/**
 * Writes minified style sheets for pages beside the scripts.
 * @param {Record<string, string>} files The source of each style sheet, by file name.
 * @returns {import('rollup').Plugin}
 */
export function pageStyles(files) {
  return {
    name: 'page-styles',
    async generateBundle() {
      for (const [fileName, from] of Object.entries(files)) {
        const { code } = await transform(await readFile(from, 'utf8'), { loader: 'css', minify: true });
        this.emitFile({ type: 'asset', fileName, source: code.replace(OWN_VALUE, tightened) });
      }
    },
  };
}
