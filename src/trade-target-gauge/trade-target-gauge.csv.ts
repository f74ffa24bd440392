import { readAsOf, CsvSources, readCsv, type CsvRow } from '../core/csv.js';
import type { CsvText, Rows } from '../core/csv-text.js';

/** Reads trade and targets from a CSV file: each row is a count of a pair in a period. `data/README.md` lists the columns. */
export function fromCsv(csv: CsvText): Rows {
  const rows = readCsv(csv, ['pair', 'period', 'usd_million', 'reporter', 'as_of']);
  const sources = new CsvSources();
  const lines: Rows['lines'] = new WeakMap();
  const pairs = new Map<string, Pair>();
  for (const row of rows) {
    const id = row.required('pair');
    const pair = pairs.get(id) ?? { id, countries: id.split('-'), inArticle: false, actuals: [] };
    if (!pairs.has(id)) lines.set(pair, row.line);
    pairs.set(id, pair);
    const ids = sources.of(row);
    if (row.text('target_usd_million') !== undefined) {
      pair.target = targetOf(row, ids);
      lines.set(pair.target, row.line);
    }
    const actual = actualOf(row, ids);
    lines.set(actual, row.line);
    pair.actuals.push(actual);
  }
  return { data: { asOf: readAsOf(rows, csv.place), sources: sources.table, pairs: [...pairs.values()] }, lines };
}

interface Pair {
  id: string;
  countries: string[];
  inArticle: boolean;
  target?: object;
  actuals: object[];
}

const YES = ['yes', 'no'] as const;

function actualOf(row: CsvRow, sources: string[]): object {
  const reporter = row.required('reporter');
  return {
    series: row.text('series') ?? reporter,
    reporter,
    period: row.required('period'),
    value: row.number('usd_million') ?? null,
    more: { exports: row.number('exports_usd_million'), imports: row.number('imports_usd_million') },
    approximate: row.choice('approximate', YES) === 'yes' || undefined,
    partial: row.choice('partial', YES) === 'yes' || undefined,
    sources,
  };
}

function targetOf(row: CsvRow, sources: string[]): object {
  const date = row.date('deadline');
  return {
    value: row.number('target_usd_million'),
    date: row.required('target_date'),
    inArticle: false,
    basis: 'stated',
    sources,
    deadlines: date === undefined ? [] : [{ date, by: row.required('deadline_by'), sources }],
  };
}
