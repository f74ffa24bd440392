/** A cell: a text, a number as it is, or nothing. */
export type CsvCell = string | number | boolean | null | undefined;

// A spreadsheet runs a cell that starts like this as a formula; some also know the wide signs of East Asian text.
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

function written(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, lines that end in CRLF. Numbers are
 * written as machines read them; a text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}
