/** A cell of a CSV file; `null` and `undefined` are written as an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

// Spreadsheets run a cell that starts like this as a formula; some also accept the full-width signs of East Asian text.
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

function writeCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, lines that end in CRLF. Numbers have a
 * decimal point and no separators; a text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}
