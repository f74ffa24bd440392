import * as v from 'valibot';
import { checkRows, CsvText } from '../core/csv-text.js';
import { hasEnd, parseEdtf } from '../core/edtf.js';
import {
  basis,
  check,
  checkSourceIds,
  edtf,
  edtfWithEnd,
  fileVersion,
  shapeError,
  sourceIds,
  sources,
} from '../core/schema.js';
import { columns } from './series/columns.schema.js';

const count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A period on the axis: a year, a month, a day or an interval that has ended. */
const period = v.pipe(edtf, v.check(hasEnd, 'a period that has ended'));

/** A count of the same period by somebody else, or by the same publisher at another time. */
const conflict = v.object({
  says: count,
  /** Who states this count. */
  by: v.string(),
  /** EDTF: the last day or month that is counted, where that is not the whole period. */
  until: v.optional(edtfWithEnd),
  /** What is counted, where that is not the unit of the series. */
  unit: v.optional(v.string()),
  /** `stated` unless said otherwise. */
  basis: v.optional(basis),
  sources: sourceIds,
});

const point = v.object({
  period,
  /** `null` where no count was found. */
  value: v.nullable(count),
  /** Who counted, where the series has more than one publisher. */
  by: v.optional(v.string()),
  /** What was counted, where the publisher used another word this time. */
  measure: v.optional(v.string()),
  /** EDTF: the last day or month that is counted, where that is not the whole period. */
  until: v.optional(edtfWithEnd),
  /** `stated` unless said otherwise. */
  basis: v.optional(basis),
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  /** What a derived count is the sum of. */
  parts: v.optional(v.array(v.object({ area: v.string(), value: count }))),
  conflicts: v.optional(v.array(conflict)),
});

const series = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/, 'an id of letters, digits, "-" and "_"')),
  /** Short: it stands beside the line. */
  name: v.string(),
  /** `null` where nobody is named. */
  publisher: v.nullable(v.string()),
  /** What is counted, in the publisher's words. */
  measure: v.string(),
  /** Series of different units do not share an axis by default. `incidents`, `cases` and `fatalities` have words in every language. */
  unit: v.string(),
  /** Set where the definition is so much wider or narrower than the others' that the series is not drawn by default. */
  apart: v.optional(v.picklist(['wider', 'narrower'])),
  /** A change that the publisher states, in percent. */
  statedChange: v.optional(v.object({ from: period, to: period, percent: v.number(), sources: sourceIds })),
  /** In time order. */
  points: v.optional(v.array(point), []),
  /** Many counts in a compact form, instead of `points`. */
  columns: v.optional(columns),
});

/** An event that many readers of the counts will think of. Says nothing about causes. */
const event = v.object({
  /** EDTF. An open interval (`2025-10-11/..`) where the event had not ended at the last report. */
  date: edtf,
  /** Short: it stands beside its line. */
  label: v.string(),
  sources: sourceIds,
});

/** The schema of `data/incidents.json` and of all data given in its place. */
export const incidentSchema = v.object({
  asOf: edtfWithEnd,
  ...fileVersion,
  place: v.string(),
  sources,
  series: v.array(series),
  /** Events, drawn with `annotate="events"`. */
  events: v.optional(v.array(event)),
});

type IncidentData = v.InferOutput<typeof incidentSchema>;

/** Checks what a page gives: data, or the text of a CSV file, whose reader loads only then. */
export async function read(input: unknown): Promise<v.InferOutput<typeof incidentSchema>> {
  if (!(input instanceof CsvText)) return parse(input);
  const { fromCsv } = await import('./incident-trend.csv.js');
  return checkRows(fromCsv(input), input.place, parse);
}

/**
 * Checks unknown input.
 * @throws {DataError} with the first place that does not fit, such as `series[0].points[2].value`.
 */
export function parse(input: unknown): IncidentData {
  const data = check(incidentSchema, input);
  const seen = new Set<string>();
  data.series.forEach((one, s) => {
    if (seen.has(one.id)) throw shapeError(`series[${s}].id`, 'an id of its own', one.id);
    seen.add(one.id);
    checkPoints(one.points, `series[${s}].points`, data.sources);
    if (one.columns) {
      if (one.points.length > 0) throw shapeError(`series[${s}].columns`, 'either points or columns', 'both');
      checkSourceIds(`series[${s}].columns.sources`, one.columns.sources, data.sources);
    }
    if (one.statedChange) {
      checkSourceIds(`series[${s}].statedChange.sources`, one.statedChange.sources, data.sources);
    }
  });
  data.events?.forEach((one, i) => checkSourceIds(`events[${i}].sources`, one.sources, data.sources));
  return data;
}

function checkPoints(
  points: IncidentData['series'][number]['points'],
  path: string,
  known: IncidentData['sources'],
): void {
  let end = -Infinity;
  points.forEach((point, i) => {
    const time = parseEdtf(point.period);
    // Two counts of one period would stand above each other on one line: the second belongs into `conflicts`.
    if (time && time.start < end)
      throw shapeError(`${path}[${i}].period`, 'a period after the one before', point.period);
    end = time?.end ?? end;
    checkSourceIds(`${path}[${i}].sources`, point.sources, known);
    point.conflicts?.forEach((conflict, c) =>
      checkSourceIds(`${path}[${i}].conflicts[${c}].sources`, conflict.sources, known),
    );
  });
}
