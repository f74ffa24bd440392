import type { Drawer } from './png.fonts.js';

/**
 * resvg (before its change 1043) advances a Devanagari cluster only by the width of its widest glyph, so that the next
 * letters overlap. The missing advance is measured with resvg itself, and added.
 */

/** A cluster: consonants without a vowel, the last letter, and its signs. */
const CLUSTER =
  /(?:[\u0915-\u0939\u0958-\u095f]\u093c?\u094d\u200d?)*[\u0904-\u0939\u0958-\u0961\u0972-\u097f][\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]*/g;
/** Clusters in which more than one glyph may have an advance. */
const WIDE = /[\u0903\u093b\u093e-\u0940\u0949-\u094f]/;
/** Signs that no vowel can follow; all but the last have no advance. */
const LAST_SIGNS = /[\u0900-\u0903]+$/;
const VISARGA = /\u0903$/;
/** A sign that joins any cluster before it, and letters that end where their advance ends. */
const [SIGN, LETTERS, LETTER] = ['\u093e', '\u091f\u091f\u091f\u091f', '\u0915'];

const SIZE = 50;
/** The scale of the measured image: wide and low, because only the right edge matters. */
const [ACROSS, DOWN] = [4, 0.25];
const CELL = { width: 7 * SIZE * ACROSS, height: Math.ceil(2 * SIZE * DOWN) };

/** Returns the right edge of each text, in em. */
function endsOf(texts: readonly string[], family: string, weight: number, { Resvg, font }: Drawer): number[] {
  const height = texts.length * CELL.height;
  const lines = texts.map((text, i) => `<text y="${(i + 0.7) * 2 * SIZE}">${text}</text>`).join('');
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL.width}" height="${height}"><g transform="scale(${ACROSS} ${CELL.height / 2 / SIZE})" font-size="${SIZE}" font-weight="${weight}" font-family="${family}">${lines}</g></svg>`;
  const { pixels } = new Resvg(probe, { font }).render();
  return texts.map((_, i) => {
    for (let x = CELL.width - 1; x > 0; x--) {
      for (let y = i * CELL.height; y < (i + 1) * CELL.height; y++) {
        if (pixels[4 * (y * CELL.width + x) + 3]) return (x + 1) / ACROSS / SIZE;
      }
    }
    return 0;
  });
}

/** Measures the missing advance of clusters, in em. */
function measure(clusters: readonly string[], family: string, weight: number, drawer: Drawer): Map<string, number> {
  const texts = clusters.flatMap((one) => [one + LETTERS, one.replace(LAST_SIGNS, '') + SIGN, one]);
  const ends = endsOf([LETTERS, LETTER + LETTERS, LETTER + SIGN, ...texts], family, weight, drawer);
  const [letters = 0, known = 0, joined = 0, ...rest] = ends;
  return new Map(
    clusters.map((one, i) => {
      const [before = 0, within = 0, alone = 0] = rest.slice(3 * i, 3 * i + 3);
      const real = VISARGA.test(one) ? alone : within - joined + known - letters;
      return [one, Math.max(0, real - (before - letters))];
    }),
  );
}

interface Setting {
  size: number;
  bold: boolean;
  anchor: string;
}

/** A text between two tags, and the extra space before each of its letters. */
interface Piece {
  at: number;
  space: number[];
}

/** One line, its anchor, and the extra space after its last letter. */
interface Line {
  anchor: string;
  pieces: Piece[];
  after: number;
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const lengthOf = (words: string): number => [...words.replace(/&[^;]*;/g, '.')].length;

function settingIn(tag: string, outer: Setting): Setting {
  const weight = attribute(tag, 'font-weight');
  return {
    size: Number(attribute(tag, 'font-size') ?? outer.size),
    bold: weight === undefined ? outer.bold : Number(weight) >= 600,
    anchor: attribute(tag, 'text-anchor') ?? outer.anchor,
  };
}

/** Returns the lines of a text from its tags and words; a line begins at each tag with a position. */
function linesOf(
  parts: readonly string[],
  size: number,
  missing: (letters: string, setting: Setting) => number,
): Line[] {
  const lines: Line[] = [];
  const open: Setting[] = [{ size, bold: false, anchor: 'start' }];
  let carried = 0;
  for (const [at, part] of parts.entries()) {
    const setting = open.at(-1);
    if (!setting) break;
    if (part.startsWith('<')) {
      if (part.startsWith('</')) open.pop();
      else open.push(settingIn(part, setting));
      if (attribute(part, 'x') === undefined) continue;
      lines.push({ anchor: settingIn(part, setting).anchor, pieces: [], after: 0 });
      carried = 0;
      continue;
    }
    const space = [carried, ...Array.from({ length: lengthOf(part) }, () => 0)];
    for (const { 0: letters, index } of part.matchAll(CLUSTER)) {
      const end = lengthOf(part.slice(0, index + letters.length));
      space[end] = (space[end] ?? 0) + missing(letters, setting);
    }
    carried = space.pop() ?? 0;
    const line = lines.at(-1);
    if (!line) continue;
    line.pieces.push({ at, space });
    line.after = carried;
  }
  return lines;
}

/** The share of the extra space to put before a line, by anchor: resvg anchors lines without it. */
const SHARES: Readonly<Record<string, number>> = { middle: -0.5, end: -1 };

/** Adds the missing advance to every Devanagari cluster. */
export function withGlyphSpace(svg: string, drawer: Drawer): string {
  const clusters = [...new Set(svg.match(CLUSTER))].filter((one) => WIDE.test(one));
  const measured = (weight: number) => measure(clusters, attribute(svg, 'font-family') ?? '', weight, drawer);
  const [usual, strong] = [measured(400), measured(700)];
  const missing = (letters: string, { size, bold }: Setting) => size * ((bold ? strong : usual).get(letters) ?? 0);
  const size = Number(attribute(svg, 'font-size') ?? 16);
  return svg.replace(/<text\b[^]*?<\/text>/g, (text) => {
    const parts = text.match(/<[^>]*>|[^<]+/g) ?? [];
    for (const { anchor, pieces, after } of linesOf(parts, size, missing)) {
      const added = pieces.flatMap(({ space }) => space).reduce((sum, one) => sum + one, after);
      if (added === 0) continue;
      pieces.forEach(({ at, space: [first = 0, ...rest] }, i) => {
        const before = i === 0 ? first + added * (SHARES[anchor] ?? 0) : first;
        const list = [before, ...rest].map((one) => Number(one.toFixed(2))).join(' ');
        parts[at] = `<tspan dx="${list}">${parts[at]}</tspan>`;
      });
    }
    return parts.join('');
  });
}
