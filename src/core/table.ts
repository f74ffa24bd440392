import { collation } from './collation.js';
import { parseEdtf } from './edtf.js';

/** A cell: text, and the ids of the sources that say it. */
export interface Cell {
  text: string;
  sources?: readonly string[];
  /** Numbers line up at the end of the column. */
  numeric?: boolean;
  /**
   * What the cell is sorted by: a number, or a date in EDTF, or `null` where there is none, which stands last in any order.
   * Defaults to the text; a number and a date are no texts, so a column of them says it.
   */
  key?: number | string | null;
}

/** The facts behind a graphic as a table: its first column names the row. */
export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** By which column a table is sorted, and which way. */
export interface Sorting {
  column: number;
  way: 'ascending' | 'descending';
}

/** What pressing a column's button brings: upwards, then downwards, then the given order again. */
export function sortNext(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return { column, way: 'ascending' };
  return sorting.way === 'ascending' ? { column, way: 'descending' } : undefined;
}

/** The rows in another order: numbers and dates by their value, texts as their language does, what is missing last. */
export function sortRows(rows: Table['rows'], { column, way }: Sorting, lang: string, letters?: string): Table['rows'] {
  const compare = collation(lang, letters);
  const up = way === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row[column]) }));
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      if (typeof a === 'number' && typeof b === 'number') return up * (a - b);
      // Numbers and dates stand before words.
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
