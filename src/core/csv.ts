import { CsvError, parse as parseCsv } from 'csv-parse/browser/esm/sync';
import type { CsvText } from './csv-text.js';
import { DataError, A_DATE, A_DATE_WITH_END } from './data-error.js';
import { hasEnd, parseEdtf } from './edtf.js';
import type { Source } from './facts.js';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * One row of a CSV file: its cells by column name. Empty cells are `undefined`. Errors name the line, as in
 * `/trade.csv: line 7, usd_million: expected a number such as 1234.5, got "much"`.
 */
export class CsvRow {
  readonly #cells: Readonly<Record<string, string>>;
  readonly #place: string;

  constructor(
    cells: Readonly<Record<string, string>>,
    /** The line number as an editor shows it: the header is line 1. */
    readonly line: number,
    place: string,
  ) {
    this.#cells = cells;
    this.#place = place;
  }

  text(column: string): string | undefined {
    return this.#cells[column]?.trim() || undefined;
  }

  /** @throws {DataError} for an empty cell. */
  required(column: string): string {
    return this.text(column) ?? this.#fail(column, 'a text');
  }

  /** Returns a number written as in JSON: a decimal point, no separators between thousands. */
  number(column: string): number | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : this.#fail(column, 'a number such as 1234.5');
  }

  /** Returns an EDTF date. */
  date(column: string): string | undefined {
    const text = this.text(column);
    return text === undefined || parseEdtf(text) ? text : this.#fail(column, A_DATE);
  }

  /** Returns an EDTF date that is not open-ended. */
  dateWithEnd(column: string): string | undefined {
    const text = this.date(column);
    return text === undefined || hasEnd(text) ? text : this.#fail(column, A_DATE_WITH_END);
  }

  /** Returns one of the words that a column allows. */
  choice<const Word extends string>(column: string, words: readonly Word[]): Word | undefined {
    const text = this.text(column);
    return text === undefined || (words as readonly string[]).includes(text)
      ? (text as Word | undefined)
      : this.#fail(column, `one of ${words.join(', ')}`);
  }

  #fail(column: string, expected: string): never {
    const text = this.text(column);
    const received = text === undefined ? 'nothing' : JSON.stringify(text);
    throw new DataError('csv', `${this.#place}: line ${this.line}, ${column}: expected ${expected}, got ${received}`);
  }
}

/** Returns the delimiter that occurs most often in the header; column names contain none of them. */
function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * Reads a CSV file with a header (RFC 4180): commas, semicolons or tabs, quotes, any line ends, with or without a byte
 * order mark. Empty lines and unknown columns are ignored.
 * @throws {DataError} with the line that cannot be read, or with the columns that are missing.
 */
export function readCsv({ text, place }: CsvText, required: readonly string[]): CsvRow[] {
  let header: string[] = [];
  const columns = (names: string[]): string[] => (header = names.map((name) => name.trim().toLowerCase()));
  try {
    const rows = parseCsv(text, {
      bom: true,
      columns,
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    checkHeader(header, required, place);
    return rows.map(({ record, info }) => new CsvRow(record, info.lines, place));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new DataError('csv', `${place}: line ${lines ?? 1}: ${error.message}`, { cause: error });
  }
}

function checkHeader(header: readonly string[], required: readonly string[], place: string): void {
  const missing = required.filter((name) => !header.includes(name));
  const twice = header.find((name, i) => name && header.indexOf(name) !== i);
  const expected = missing.length > 0 ? `the columns ${missing.join(', ')}` : twice && `the column ${twice} once`;
  if (!expected) return;
  throw new DataError('csv', `${place}: line 1: expected ${expected}, got ${header.join(', ') || 'none'}`);
}

/** Returns the date up to which the file is known, from its first row that states one. It is never guessed. */
export function readAsOf(rows: readonly CsvRow[], place: string): string {
  const dates = rows.flatMap((row) => row.dateWithEnd('as_of') ?? []);
  if (dates[0] === undefined) throw new DataError('csv', `${place}: line 2, as_of: expected ${A_DATE}, got nothing`);
  return dates[0];
}

/**
 * Collects the sources that rows name in `source_url`, `source_publisher`, `source_title` and `source_date`. A missing
 * publisher or title is taken from the address.
 */
export class CsvSources {
  readonly table: Record<string, Source> = {};
  readonly #ids = new Map<string, string>();

  /** Returns the id of a row's source, as a list of one or none. */
  of(row: CsvRow): string[] {
    const url =
      row.text('source_publisher') || row.text('source_title') ? row.required('source_url') : row.text('source_url');
    if (url === undefined) return [];
    const id = this.#ids.get(url) ?? `s${this.#ids.size + 1}`;
    this.#ids.set(url, id);
    const publisher = row.text('source_publisher') ?? (URL.canParse(url) ? new URL(url).host : url);
    this.table[id] ??= {
      publisher,
      title: row.text('source_title') ?? url,
      url,
      date: row.date('source_date') ?? null,
    };
    return [id];
  }
}
