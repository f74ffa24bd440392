import { readAsOf, CsvSources, readCsv, type CsvRow } from '../core/csv.js';
import type { CsvText, Rows } from '../core/csv-text.js';

/** Reads visits and events from a CSV file, one per row. A row with a `person` is a visit, any other an event. `data/README.md` lists the columns. */
export function fromCsv(csv: CsvText): Rows {
  const rows = readCsv(csv, ['date', 'kind', 'as_of']);
  const sources = new CsvSources();
  const lines: Rows['lines'] = new WeakMap();
  const visits: object[] = [];
  const events: object[] = [];
  for (const row of rows) {
    const own = {
      id: row.text('id') ?? `line-${row.line}`,
      date: row.required('date'),
      kind: row.required('kind'),
      inArticle: false,
      sources: sources.of(row),
    };
    const isVisit = row.text('person') !== undefined;
    const item = { ...own, ...(isVisit ? visitOf(row) : eventOf(row)) };
    lines.set(item, row.line);
    (isVisit ? visits : events).push(item);
  }
  return { data: { asOf: readAsOf(rows, csv.place), sources: sources.table, visits, events }, lines };
}

const parts = (text: string | undefined): string[] => text?.split(';').map((part) => part.trim()) ?? [];

function visitOf(row: CsvRow): object {
  const [roles, countries] = [parts(row.required('role')), parts(row.required('country'))];
  const count = row.number('documents');
  return {
    people: parts(row.text('person')).map((name, i) => ({
      name,
      // A single office or country applies to all people.
      role: roles[i] ?? roles[0],
      country: countries[i] ?? countries[0],
    })),
    host: row.required('host'),
    place: row.required('place'),
    occasion: row.text('occasion'),
    // An empty cell means that nobody looked; 0 that none was found.
    documents: count === undefined ? null : count === 0 ? undefined : { count },
  };
}

const eventOf = (row: CsvRow): object => ({
  label: row.required('label'),
  usdMillion: row.number('usd_million'),
  lastReport: row.date('last_report'),
});
