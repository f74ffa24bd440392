import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from './mistake.js';

/** The renderer and its fonts. */
export interface Drawer {
  Resvg: typeof Resvg;
  font: ResvgRenderOptions['font'];
  /** The font families given with `--fonts`. */
  given: readonly string[];
}

const CELL = 40;
/** A character that no font has: drawn as the box for a missing glyph, or not at all. */
export const MISSING = '\u{10fffd}';
/** A family that does not exist, which is drawn in the fallback font. */
const NO_FAMILY = 'no such family';
/** Scripts that many fonts lack, with families that have them, and the font to install where there is none. */
const SCRIPTS = [
  {
    name: 'Arabic',
    letters: /\p{Script=Arabic}/u,
    families: ['Vazirmatn', 'Tahoma', 'DejaVu Sans'],
    advice: 'Vazirmatn',
  },
  {
    name: 'Devanagari',
    letters: /\p{Script=Devanagari}/u,
    families: ['Noto Sans Devanagari', 'Nirmala UI', 'Lohit Devanagari'],
    advice: 'Noto Sans Devanagari',
  },
  {
    name: 'Chinese',
    letters: /\p{Script=Han}/u,
    families: ['Noto Sans CJK SC', 'Noto Sans SC', 'WenQuanYi Micro Hei'],
    advice: 'Noto Sans SC',
  },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u, families: [], advice: 'Noto Sans' },
];
/** Families for digits, Latin letters and punctuation, which fonts of other scripts may lack. */
const COMMON = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans', 'Arial', 'Helvetica'];
const GENERIC = /^(?:system-ui|-apple-system|sans-serif)$/;

/** Returns the script of letters, if many fonts lack it. */
export const scriptOf = (letters: readonly string[]) =>
  SCRIPTS.find((one) => letters.some((letter) => one.letters.test(letter)));

/** Returns every character of a drawing's texts, once. */
export const signsOf = (svg: string): string[] => [
  ...new Set(svg.replace(/<[^>]*>|&[^;]*;/g, '').match(/[\p{L}\p{N}\p{P}\p{S}]/gu)),
];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Returns the pixels at the start of each text, drawn alone in a family. */
export function cellsOf(texts: readonly { text: string; family: string }[], { Resvg, font }: Drawer): string[] {
  const lines = texts.map(
    ({ text, family }, i) =>
      `<svg y="${i * CELL}" width="${CELL}" height="${CELL}"><text x="8" y="28" font-family="${family}">${escaped(text)}</text></svg>`,
  );
  const height = texts.length * CELL;
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL}" height="${height}" font-size="20">${lines.join('')}</svg>`;
  const { pixels } = new Resvg(probe, { font }).render();
  const bytes = 4 * CELL * CELL;
  return texts.map((_, i) => pixels.subarray(i * bytes, (i + 1) * bytes).join());
}

/** Returns the first installed family that has all of these letters. */
function firstWith(letters: readonly string[], families: readonly string[], drawer: Drawer): string | undefined {
  const probes = [NO_FAMILY, ...families].flatMap((one) => letters.map((text) => ({ text, family: `'${one}'` })));
  const cells = cellsOf(probes, drawer);
  return families.find((_, f) => letters.every((_, i) => cells[i] !== cells[(f + 1) * letters.length + i]));
}

/** Returns which signs are drawn as boxes in a family, on a line with others. */
function boxesIn(family: string, signs: readonly string[], others: string, drawer: Drawer): string[] {
  const probes = [MISSING, ...signs].map((sign) => ({ text: sign + others, family: `'${family}'` }));
  const [box, ...cells] = cellsOf(probes, drawer);
  return signs.filter((_, i) => cells[i] === box);
}

/**
 * Puts a suitable font family first. resvg uses only the first family; where that lacks a sign, it tries another for the
 * whole line, and if that gives another number of glyphs, the sign is drawn as a box.
 * @throws {Mistake} where the fonts given with `--fonts` cannot draw a line.
 */
export function withFonts(svg: string, drawer: Drawer): string {
  const signs = signsOf(svg).sort();
  const [, stated = ''] = /font-family="([^"]*)"/.exec(svg) ?? [];
  const named = stated.split(',').map((one) => one.trim().replace(/^'|'$/g, ''));
  const script = scriptOf(signs);
  const families = [
    ...drawer.given,
    ...named.filter((one) => !GENERIC.test(one)),
    ...(script?.families ?? []),
    ...COMMON,
  ];
  const letters = signs.filter((sign) => (script?.letters ?? /\p{L}/u).test(sign));
  // The letters that few fonts have come last.
  const rare = letters.slice(-4);
  const marks = [...signs.filter((sign) => !/\p{L}/u.test(sign)), 'R'];
  const others = [...letters.slice(-12), ...marks].join('');
  const boxes = (family: string) => boxesIn(family, [...rare, ...marks], others, drawer);
  const family = script ? families.find((one) => boxes(one).length === 0) : firstWith(rare, families, drawer);
  for (const given of script && !drawer.given.includes(family ?? '') ? drawer.given : []) {
    const lost = boxes(given);
    if (lost.length > 0 && !rare.some((letter) => lost.includes(letter)))
      throw new Mistake(
        `${given} has no ${lost.join(' ')}, and on a line with ${script?.name} letters no other font can lend it: name one that has both, such as ${script?.advice}.`,
      );
  }
  return family === undefined ? svg : svg.replace(stated, `'${family}', ${stated}`);
}

/** OpenType name ids of the family: the typographic one, and the legacy one. */
const FAMILY = [16, 1];
const WINDOWS = 3;

/** Returns the offset of a table of the font that begins at `start`. */
function tableOf(font: Buffer, start: number, wanted: string): number | undefined {
  const count = font.readUInt16BE(start + 4);
  for (let i = 0; i < count; i++) {
    const entry = start + 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) === wanted) return font.readUInt32BE(entry + 8);
  }
  return undefined;
}

/** Returns the family name of a font, as a list of one or none. */
function familyOf(font: Buffer, start: number): string[] {
  const table = tableOf(font, start, 'name');
  if (table === undefined) return [];
  const texts = table + font.readUInt16BE(table + 4);
  const records = Array.from({ length: font.readUInt16BE(table + 2) }, (_, i) => {
    const [platform, , , id, length, from] = Array.from({ length: 6 }, (_, part) =>
      font.readUInt16BE(table + 6 + 12 * i + 2 * part),
    ) as [number, number, number, number, number, number];
    return { platform, id, text: font.subarray(texts + from, texts + from + length) };
  });
  const found = FAMILY.map((id) => records.find((one) => one.platform === WINDOWS && one.id === id)).find(Boolean);
  return found ? [Buffer.from(found.text).swap16().toString('utf16le')] : [];
}

/** Returns the families in a file; a collection has several. */
function familiesIn(file: string): string[] {
  const font = readFileSync(file);
  if (font.toString('latin1', 0, 4) !== 'ttcf') return familyOf(font, 0);
  const starts = Array.from({ length: font.readUInt32BE(8) }, (_, i) => font.readUInt32BE(12 + 4 * i));
  return starts.flatMap((start) => familyOf(font, start));
}

/**
 * Returns the font files at a path, which is a file or a folder, and their family names.
 * @throws {Mistake} where no font can be read.
 */
export function fontsAt(path: string): { files: string[]; families: string[] } {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) throw new Mistake(`--fonts "${path}" is neither a file nor a folder.`);
  const names = isFolder ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort() : [''];
  const files = names.map((name) => join(path, name)).filter((file) => /\.(?:ttf|otf|ttc)$/i.test(file));
  try {
    const families = [...new Set(files.flatMap(familiesIn))];
    if (families.length > 0) return { files, families };
  } catch {
    // Truncated, or not a font.
  }
  throw new Mistake(`--fonts "${path}" holds no font that can be read: TTF, OTF or TTC, not WOFF.`);
}
