import { readAsOf, CsvSources, readCsv } from '../core/csv.js';
import type { CsvText, Rows } from '../core/csv-text.js';

/** Reads counts from a CSV file, one count a row. `data/README.md` lists the columns. */
export function fromCsv(csv: CsvText): Rows {
  const rows = readCsv(csv, ['series', 'period', 'value', 'as_of', 'place']);
  const sources = new CsvSources();
  const lines: Rows['lines'] = new WeakMap();
  const series = new Map<string, Series>();
  for (const row of rows) {
    const id = row.required('series');
    const unit = row.text('unit') ?? 'incidents';
    const own: Series = series.get(id) ?? {
      id,
      name: row.text('name') ?? id,
      publisher: row.text('publisher') ?? null,
      measure: row.text('measure') ?? unit,
      unit,
      points: [],
    };
    if (!series.has(id)) lines.set(own, row.line);
    series.set(id, own);
    const point = {
      period: row.required('period'),
      value: row.number('value') ?? null,
      by: row.text('by'),
      until: row.date('until'),
      sources: sources.of(row),
    };
    lines.set(point, row.line);
    own.points.push(point);
  }
  const place = rows.find((row) => row.text('place'))?.text('place');
  return {
    data: { asOf: readAsOf(rows, csv.place), place, sources: sources.table, series: [...series.values()] },
    lines,
  };
}

interface Series {
  id: string;
  name: string;
  publisher: string | null;
  measure: string;
  unit: string;
  points: object[];
}
