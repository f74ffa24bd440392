import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { Mistake } from './mistake.js';

/** How a picture is made of a drawing. */
export interface Pixels {
  /** Pixels for each px. */
  density: number;
  /** A folder with fonts (TTF, OTF), beside those of the system. */
  fonts?: string | undefined;
}

/** What no font has: drawn as the box that stands for a missing letter, or not at all. */
const NOBODYS = '\u{10fffd}';
const CELL = 40;

async function load(): Promise<typeof Resvg> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    throw new Mistake('PNG needs one more package: npm install @resvg/resvg-js. The other formats need none.');
  }
}

/** Draws an SVG as pixels, without a browser, in the fonts that are installed. */
export async function toPNG(svg: string, { density, fonts }: Pixels): Promise<Uint8Array> {
  const Drawer = await load();
  const font = { loadSystemFonts: true, sansSerifFamily: 'DejaVu Sans', ...(fonts ? { fontDirs: [fonts] } : {}) };
  assertLetters(Drawer, svg, font);
  return new Drawer(svg, { font, fitTo: { mode: 'zoom', value: density } }).render().asPng();
}

/** A picture with boxes for letters would say nothing: draws every letter of it beside one that no font has. */
function assertLetters(Drawer: typeof Resvg, svg: string, font: ResvgRenderOptions['font']): void {
  const [, family = ''] = /font-family="([^"]*)"/.exec(svg) ?? [];
  const letters = [...new Set(svg.replace(/<[^>]*>/g, '').match(/\p{L}/gu))];
  const cells = [NOBODYS, ...letters];
  const texts = cells.map((letter, i) => `<text x="${8 + i * CELL}" y="28">${letter}</text>`).join('');
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="${cells.length * CELL}" height="${CELL}" font-family="${family}" font-size="20">${texts}</svg>`;
  const { pixels } = new Drawer(probe, { font }).render();
  const [missing, ...drawn] = cells.map((_, i) => cellOf(pixels, i, cells.length));
  const lost = letters.filter((_, i) => drawn[i] === missing || !/[1-9]/.test(drawn[i] ?? ''));
  if (lost.length === 0) return;
  throw new Mistake(
    `No font that was found has ${lost.slice(0, 12).join(' ')}${lost.length > 12 ? ' …' : ''}: install one, or name a folder that holds one: --fonts folder.`,
  );
}

/** The pixels of one of several cells beside each other. */
function cellOf(pixels: Uint8Array, at: number, cells: number): string {
  const rows = Array.from({ length: CELL }, (_, y) => {
    const from = 4 * CELL * (y * cells + at);
    return pixels.subarray(from, from + 4 * CELL).join();
  });
  return rows.join();
}
