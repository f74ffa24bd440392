/**
 * Writes `dist/embed/`: a page per tag for frames, and its oEmbed response. The graphic itself is the single file in the folder
 * beside it. All scripts are classic, because a sandboxed frame has no origin, and modules would need a CORS header.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classicScript, writeNotices } from './classic-script.mjs';
import { embedPage, oembed, PLACEHOLDER } from './embed-pages.mjs';
import { elementsOf, readManifest } from './manifest.mjs';
import { root } from '../lib/dependencies.mjs';
import { TAGS } from '../lib/tags.mjs';

const dist = (...path) => join(root, 'dist', ...path);

/** The attributes of a graphic, for the script of its page, which runs before the graphic is registered. */
const known = ({ attributes }) => ({
  attributes: attributes.map(({ name }) => name),
  flags: attributes.filter(({ type }) => type.text === 'boolean').map(({ name }) => name),
});

const script = (name, ...lines) => classicScript(dist('embed', `${name}.js`), lines);
const scriptOf = (element) =>
  script(
    element.tagName,
    `import { startEmbed } from './src/embed/embed.page.ts';`,
    `startEmbed('${element.tagName}', ${JSON.stringify(known(element))});`,
  );

/**
 * @param address The address of `dist/`, for the absolute URLs of oEmbed responses.
 * @throws {TypeError} for an invalid address.
 */
export async function writeEmbeds(address = PLACEHOLDER) {
  const { href: base } = new URL(address.endsWith('/') ? address : `${address}/`);
  mkdirSync(dist('embed'), { recursive: true });
  const modules = await Promise.all([
    ...elementsOf(readManifest()).map(scriptOf),
    script('resize', `import './src/embed/resize.ts';`),
  ]);
  for (const tag of TAGS) {
    writeFileSync(dist('embed', `${tag}.html`), embedPage(tag, base));
    writeFileSync(dist('embed', `${tag}.oembed.json`), `${JSON.stringify(oembed(tag, base), null, 2)}\n`);
  }
  copyFileSync(join(root, 'src', 'embed', 'embed.css'), dist('embed', 'embed.css'));
  writeNotices(dist('embed'), modules.flat());
}
