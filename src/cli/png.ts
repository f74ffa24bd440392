import type { Resvg } from '@resvg/resvg-js';
import { Mistake } from './mistake.js';
import { cellsOf, lettersOf, withFonts, type Drawer } from './png.fonts.js';

/** How a picture is made of a drawing. */
export interface Pixels {
  /** Pixels for each px. */
  density: number;
  /** A folder with fonts (TTF, OTF), beside those of the system. */
  fonts?: string | undefined;
}

/** What no font has: drawn as the box that stands for a missing letter, or not at all. */
const NOBODYS = '\u{10fffd}';

async function load(): Promise<typeof Resvg> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    throw new Mistake('PNG needs one more package: npm install @resvg/resvg-js. The other formats need none.');
  }
}

/** Draws an SVG as pixels, without a browser, in the fonts that are installed. */
export async function toPNG(svg: string, { density, fonts }: Pixels): Promise<Uint8Array> {
  const font = { loadSystemFonts: true, sansSerifFamily: 'DejaVu Sans', ...(fonts ? { fontDirs: [fonts] } : {}) };
  const drawer = { Resvg: await load(), font };
  const drawn = withFonts(svg, drawer);
  assertLetters(drawn, drawer);
  return new drawer.Resvg(drawn, { font, fitTo: { mode: 'zoom', value: density } }).render().asPng();
}

/** A picture with boxes for letters would say nothing: draws every letter of it beside one that no font has. */
function assertLetters(svg: string, drawer: Drawer): void {
  const [, family = ''] = /font-family="([^"]*)"/.exec(svg) ?? [];
  const letters = lettersOf(svg);
  const [missing, ...drawn] = cellsOf(
    [NOBODYS, ...letters].map((letter) => ({ letter, family })),
    drawer,
  );
  const lost = letters.filter((_, i) => drawn[i] === missing || !/[1-9]/.test(drawn[i] ?? ''));
  if (lost.length === 0) return;
  throw new Mistake(
    `No font that was found has ${lost.slice(0, 12).join(' ')}${lost.length > 12 ? ' …' : ''}: install one, or name a folder that holds one: --fonts folder.`,
  );
}
