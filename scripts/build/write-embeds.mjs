/**
 * Writes `dist/embed/` from the single files: a page per tag for frames, and its oEmbed response. Its scripts are classic,
 * because a sandboxed frame has no origin, and modules would need a CORS header.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classicScript } from './classic-script.mjs';
import { embedPage, oembed, PLACEHOLDER } from './embed-pages.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const dist = (...path) => join(root, 'dist', ...path);
const licenceOf = (name) => readFileSync(join(root, 'node_modules', name, 'LICENSE.md'), 'utf8').trim();
const RESIZER = '@open-iframe-resizer/core';

const BANNER = { js: `/*! Includes ${RESIZER} (MIT): third-party-licenses.txt */` };

const script = (name, lines) => classicScript(dist('embed', `${name}.js`), lines, { banner: BANNER });

/** Registration and query are in one file, so that nothing is drawn in between. */
const linesOf = (tag) => [
  `import './dist/single/${tag}.js';`,
  `import { startEmbed } from './src/embed/embed.page.ts';`,
  `startEmbed('${tag}');`,
];

/**
 * @param address The address of `dist/`, for the absolute URLs of oEmbed responses.
 * @throws {TypeError} for an invalid address.
 */
export async function writeEmbeds(address = PLACEHOLDER) {
  const { href: base } = new URL(address.endsWith('/') ? address : `${address}/`);
  mkdirSync(dist('embed'), { recursive: true });
  await Promise.all([
    ...TAGS.map((tag) => script(tag, linesOf(tag))),
    script('resize', [`import './src/embed/resize.ts';`]),
  ]);
  for (const tag of TAGS) {
    writeFileSync(dist('embed', `${tag}.html`), embedPage(tag, base));
    writeFileSync(dist('embed', `${tag}.oembed.json`), `${JSON.stringify(oembed(tag, base), null, 2)}\n`);
  }
  copyFileSync(join(root, 'src', 'embed', 'embed.css'), dist('embed', 'embed.css'));
  const others = readFileSync(dist('single', 'third-party-licenses.txt'), 'utf8').trim();
  const licences = `${others}\n\n${'-'.repeat(80)}\n\n${RESIZER}\n\n${licenceOf(RESIZER)}\n`;
  writeFileSync(dist('embed', 'third-party-licenses.txt'), licences);
}
