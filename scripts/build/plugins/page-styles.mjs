import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** Looks that are made of public tokens alone; each is a file of `src/skins`. */
export const SKINS = ['neutral', 'dark-newsroom', 'print'];

/** A value of a property of ours, which esbuild leaves as it is written: to it any space may be somebody's content. */
const OWN_VALUE = /(--_\w+):([^;}]*)/g;
const tightened = (_, name, value) => `${name}:${value.trim().replaceAll(', ', ',')}`;

/**
 * Puts stylesheets that pages link beside the scripts, minified.
 * @param {Record<string, string>} files What each is called there, and where it comes from.
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
