import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from './mistake.js';

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
