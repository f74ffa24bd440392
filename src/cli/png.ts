import type { Resvg } from '@resvg/resvg-js';
import { Mistake } from './mistake.js';
import { withGlyphSpace } from './png.devanagari.js';
import { fontsAt, cellsOf, MISSING, scriptOf, signsOf, withFonts, type Drawer } from './png.fonts.js';

/** The options of a PNG. */
export interface Pixels {
  /** Pixels per CSS px. */
  density: number;
  /** A font file (TTF, OTF, TTC), or a folder of them, before those of the system. */
  fonts?: string | undefined;
}

async function load(): Promise<typeof Resvg> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    throw new Mistake('PNG needs one more package: npm install @resvg/resvg-js. The other formats need none.');
  }
}

/** Renders an SVG as PNG without a browser, in the given or installed fonts. */
export async function toPNG(svg: string, { density, fonts }: Pixels): Promise<Uint8Array> {
  const { files, families } = fonts === undefined ? { files: [], families: [] } : fontsAt(fonts);
  const font = { loadSystemFonts: true, sansSerifFamily: 'DejaVu Sans', fontFiles: files };
  const drawer = { Resvg: await load(), font, given: families };
  const drawn = withSuperscripts(withFonts(svg, drawer));
  assertSigns(drawn, drawer);
  const set = /\p{Script=Devanagari}/u.test(svg) ? withGlyphSpace(drawn, drawer) : drawn;
  return new drawer.Resvg(set, { font, fitTo: { mode: 'zoom', value: density } }).render().asPng();
}

/** Replaces `dy` of source numbers by `baseline-shift`: resvg would raise what is to the right of them, also in Urdu. */
function withSuperscripts(svg: string): string {
  return svg.replace(/<tspan\b[^>]*>/g, (tag) =>
    / x="/.test(tag) ? tag : tag.replace(/ dy="-([\d.]+)"/, ' baseline-shift="$1"').replace(/ dy="[\d.]+"/, ''),
  );
}

/** Throws where a character would be drawn as a box, by comparing each with one that no font has. */
function assertSigns(svg: string, drawer: Drawer): void {
  const [, family = ''] = /font-family="([^"]*)"/.exec(svg) ?? [];
  const signs = signsOf(svg);
  const [missing, ...drawn] = cellsOf(
    [MISSING, ...signs].map((text) => ({ text, family })),
    drawer,
  );
  const lost = signs.filter((_, i) => drawn[i] === missing || !/[1-9]/.test(drawn[i] ?? ''));
  if (lost.length === 0) return;
  const script = scriptOf(lost);
  const named = script ? lost.filter((sign) => script.letters.test(sign)) : lost;
  throw new Mistake(
    `No font that was found has ${script ? `all ${script.name} letters: not ` : ''}${named.slice(0, 12).join(' ')}${named.length > 12 ? ' …' : ''}. Install one${script ? `, such as ${script.advice}` : ''}, or name its file or its folder: --fonts font.ttf.`,
  );
}
