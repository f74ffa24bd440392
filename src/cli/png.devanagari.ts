import type { Drawer } from './png.fonts.js';

/**
 * What draws gives letters of Hindi that are set together only the room of the widest of them (resvg before its change 1043),
 * so that the next lie on top. How much is missing is measured with it, and added.
 */

/** Letters that are set together: consonants without their vowel, the last letter, and its signs. */
const TOGETHER =
  /(?:[\u0915-\u0939\u0958-\u095f]\u093c?\u094d\u200d?)*[\u0904-\u0939\u0958-\u0961\u0972-\u097f][\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]*/g;
/** Those of which more than one may take room. */
const WIDE = /[\u0903\u093b\u093e-\u0940\u0949-\u094f]/;
/** Signs after which no vowel can stand; all but the last take no room. */
const LAST_SIGNS = /[\u0900-\u0903]+$/;
const VISARGA = /\u0903$/;
/** A sign that joins whatever stands before it, however much that is; and letters that nothing reaches beyond. */
const [SIGN, LETTERS, LETTER] = ['\u093e', '\u091f\u091f\u091f\u091f', '\u0915'];

const SIZE = 50;
/** Measured wide and low, for what counts is where letters end. */
const [ACROSS, DOWN] = [4, 0.25];
const CELL = { width: 7 * SIZE * ACROSS, height: Math.ceil(2 * SIZE * DOWN) };

/** Where each text ends, in em. */
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

/** How much room is missing after each of these, in em. */
function measure(together: readonly string[], family: string, weight: number, drawer: Drawer): Map<string, number> {
  const asked = together.flatMap((one) => [one + LETTERS, one.replace(LAST_SIGNS, '') + SIGN, one]);
  const ends = endsOf([LETTERS, LETTER + LETTERS, LETTER + SIGN, ...asked], family, weight, drawer);
  const [letters = 0, known = 0, joined = 0, ...rest] = ends;
  return new Map(
    together.map((one, i) => {
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

/** A text between two tags, and the room before each of its letters. */
interface Piece {
  at: number;
  room: number[];
}

/** What stands on one line, how it is anchored, and the room after its last letter. */
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

/** The lines of a text, of its tags and words; each begins where a tag says where it stands. */
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
    const room = [carried, ...Array.from({ length: lengthOf(part) }, () => 0)];
    for (const { 0: letters, index } of part.matchAll(TOGETHER)) {
      const end = lengthOf(part.slice(0, index + letters.length));
      room[end] = (room[end] ?? 0) + missing(letters, setting);
    }
    carried = room.pop() ?? 0;
    const line = lines.at(-1);
    if (!line) continue;
    line.pieces.push({ at, room });
    line.after = carried;
  }
  return lines;
}

/** What draws anchors a line without the room that is added, so that this much of it comes first. */
const SHARES: Readonly<Record<string, number>> = { middle: -0.5, end: -1 };

/** Gives every letter of Hindi its room. */
export function withRoom(svg: string, drawer: Drawer): string {
  const together = [...new Set(svg.match(TOGETHER))].filter((one) => WIDE.test(one));
  const measured = (weight: number) => measure(together, attribute(svg, 'font-family') ?? '', weight, drawer);
  const [usual, strong] = [measured(400), measured(700)];
  const missing = (letters: string, { size, bold }: Setting) => size * ((bold ? strong : usual).get(letters) ?? 0);
  const size = Number(attribute(svg, 'font-size') ?? 16);
  return svg.replace(/<text\b[^]*?<\/text>/g, (text) => {
    const parts = text.match(/<[^>]*>|[^<]+/g) ?? [];
    for (const { anchor, pieces, after } of linesOf(parts, size, missing)) {
      const added = pieces.flatMap(({ room }) => room).reduce((sum, one) => sum + one, after);
      if (added === 0) continue;
      pieces.forEach(({ at, room: [first = 0, ...rest] }, i) => {
        const before = i === 0 ? first + added * (SHARES[anchor] ?? 0) : first;
        const list = [before, ...rest].map((one) => Number(one.toFixed(2))).join(' ');
        parts[at] = `<tspan dx="${list}">${parts[at]}</tspan>`;
      });
    }
    return parts.join('');
  });
}
