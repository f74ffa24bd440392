import type { Resvg } from '@resvg/resvg-js';
import { Mistake } from './mistake.js';
import { withRoom } from './png.devanagari.js';
import { fontsAt } from './png.families.js';
import { cellsOf, NOBODYS, scriptOf, signsOf, withFonts, type Drawer } from './png.fonts.js';

/** How a picture is made of a drawing. */
export interface Pixels {
  /** Pixels for each px. */
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

/** Draws an SVG as pixels, without a browser, in the fonts that are given or installed. */
export async function toPNG(svg: string, { density, fonts }: Pixels): Promise<Uint8Array> {
  const { files, families } = fonts === undefined ? { files: [], families: [] } : fontsAt(fonts);
  const font = { loadSystemFonts: true, sansSerifFamily: 'DejaVu Sans', fontFiles: files };
  const drawer = { Resvg: await load(), font, given: families };
  const drawn = withRaised(withFonts(svg, drawer));
  assertSigns(drawn, drawer);
  const set = /\p{Script=Devanagari}/u.test(svg) ? withRoom(drawn, drawer) : drawn;
  return new drawer.Resvg(set, { font, fitTo: { mode: 'zoom', value: density } }).render().asPng();
}

/** Raises the numbers of sources in another way: what draws would lift what stands after them, from left to right also in Urdu. */
function withRaised(svg: string): string {
  return svg.replace(/<tspan\b[^>]*>/g, (tag) =>
    / x="/.test(tag) ? tag : tag.replace(/ dy="-([\d.]+)"/, ' baseline-shift="$1"').replace(/ dy="[\d.]+"/, ''),
  );
}

/** A picture with boxes for letters would say nothing: draws every sign of it beside one that no font has. */
function assertSigns(svg: string, drawer: Drawer): void {
  const [, family = ''] = /font-family="([^"]*)"/.exec(svg) ?? [];
  const signs = signsOf(svg);
  const [missing, ...drawn] = cellsOf(
    [NOBODYS, ...signs].map((text) => ({ text, family })),
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
