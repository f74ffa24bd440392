import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { Mistake } from './mistake.js';

/** What draws, and the fonts it has. */
export interface Drawer {
  Resvg: typeof Resvg;
  font: ResvgRenderOptions['font'];
}

const CELL = 40;
/** A family that nobody has, which is drawn as whatever stands in for it. */
const NO_FAMILY = 'no such family';
/** Fonts with Arabic and Latin letters: where a font lacks one of both, a line that has both may come out as boxes. */
const ARABIC = ['Vazirmatn', 'Tahoma', 'DejaVu Sans'];
const GENERIC = /^(?:system-ui|-apple-system|sans-serif)$/;

/** Every letter that a drawing writes, once. */
export const lettersOf = (svg: string): string[] => [...new Set(svg.replace(/<[^>]*>/g, '').match(/\p{L}/gu))];

/** The pixels of letters, each drawn alone in a family. */
export function cellsOf(letters: readonly { letter: string; family: string }[], { Resvg, font }: Drawer): string[] {
  const texts = letters.map(
    ({ letter, family }, i) => `<text x="${8 + i * CELL}" y="28" font-family="${family}">${letter}</text>`,
  );
  const width = letters.length * CELL;
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${CELL}" font-size="20">${texts.join('')}</svg>`;
  const { pixels } = new Resvg(probe, { font }).render();
  return letters.map((_, at) =>
    Array.from({ length: CELL }, (_, y) => {
      const from = 4 * CELL * (y * letters.length + at);
      return pixels.subarray(from, from + 4 * CELL).join();
    }).join(),
  );
}

/** The first family that is there and has all of these letters. */
function firstWith(letters: readonly string[], families: readonly string[], drawer: Drawer): string | undefined {
  const asked = [NO_FAMILY, ...families].flatMap((family) => letters.map((letter) => ({ letter, family })));
  const cells = cellsOf(asked, drawer);
  return families.find((_, f) => letters.every((_, i) => cells[i] !== cells[(f + 1) * letters.length + i]));
}

/** Names the font for what draws: it takes the first family only, and where that lacks a letter any other, of any look. */
export function withFonts(svg: string, drawer: Drawer): string {
  const letters = lettersOf(svg).sort();
  if (letters.some((letter) => /\p{Script=Devanagari}/u.test(letter)))
    throw new Mistake(
      'PNG without a browser sets Hindi letters on top of each other: take --format svg, or "Download and cite" on a page.',
    );
  const [, stated = ''] = /font-family="([^"]*)"/.exec(svg) ?? [];
  const named = stated.split(',').map((one) => one.trim().replace(/^'|'$/g, ''));
  const families = [...named.filter((one) => !GENERIC.test(one)), 'DejaVu Sans'];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
  // Letters that few fonts have stand last.
  const own =
    arabic.length > 0
      ? firstWith(['R', '1', ...arabic.slice(-4)], ARABIC, drawer)
      : firstWith(letters.slice(-4), families, drawer);
  return own ? svg.replace(stated, `'${own}', ${stated}`) : svg;
}
