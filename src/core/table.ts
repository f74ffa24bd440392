import { parseEdtf } from './edtf.js';

/** A cell: its text, and the ids of its sources. */
export interface Cell {
  text: string;
  sources?: readonly string[];
  /** Whether the cell is aligned at the end of its column, as numbers are. */
  numeric?: boolean;
  /**
   * The sort key: a number, an EDTF date, or `null` where there is none, which comes last in any order. Defaults to the
   * text, so columns of numbers and dates need one.
   */
  key?: number | string | null;
}

/** The facts behind a graphic as a table. The first column names the row. */
export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** The position of the row that a short table begins with. Defaults to 0. */
  chief?: number;
}

/** The column a table is sorted by, and the direction. */
export interface Sorting {
  column: number;
  way: 'ascending' | 'descending';
}

/** Returns the sorting after a press of a column's button: ascending, then descending, then the given order again. */
export function sortNext(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return { column, way: 'ascending' };
  return sorting.way === 'ascending' ? { column, way: 'descending' } : undefined;
}

/** Returns the rows sorted: numbers and dates by value, texts in the order of the language, missing values last. */
export function sortRows(rows: Table['rows'], { column, way }: Sorting, lang: string, letters?: string): Table['rows'] {
  const compare = collation(lang, letters);
  const up = way === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row[column]) }));
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      if (typeof a === 'number' && typeof b === 'number') return up * (a - b);
      // Numbers and dates come before words.
      if (typeof a !== typeof b) return up * (typeof a === 'number' ? -1 : 1);
      return up * compare(String(a), String(b));
    })
    .map(({ row }) => row);
}

function keyOf({ text, key = undefined }: Partial<Cell> = {}): number | string | undefined {
  if (key === undefined) return text || undefined;
  if (key === null || key === '') return undefined;
  if (typeof key === 'number') return Number.isNaN(key) ? undefined : key;
  const time = parseEdtf(key)?.start ?? Date.parse(key);
  return Number.isNaN(time) ? text || undefined : time;
}

/** First code point of the private use area. Letters are mapped to it, in alphabetical order, while they are compared. */
const PRIVATE_USE = 0xe000;

/**
 * Returns a function that compares texts in the order of a language, with numbers compared as numbers. Where the browser's
 * `Intl` does not know the language, `letters` gives its alphabet, separated by spaces; a letter may have several characters.
 * Characters that are not in the alphabet, such as those of another script, come first.
 */
export function collation(lang: string, letters?: string): (a: string, b: string) => number {
  const known = !letters || Intl.Collator.supportedLocalesOf(lang).length > 0;
  const { compare } = new Intl.Collator(known ? lang : 'en', { numeric: true });
  if (known) return compare;
  const order = letters.split(' ');
  // Letters of two characters are matched before those of one.
  const letter = new RegExp([...order].sort((a, b) => b.length - a.length).join('|'), 'g');
  const keyOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/(?<=[og])['`‘’]/g, 'ʻ')
      .replace(letter, (one) => String.fromCharCode(PRIVATE_USE + order.indexOf(one)));
  return (a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b);
}
