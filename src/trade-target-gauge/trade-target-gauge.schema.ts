import * as v from 'valibot';
import { checkRows, CsvText } from '../core/csv-text.js';
import {
  basis,
  check,
  checkSourceIds,
  conflicts,
  edtf,
  edtfWithEnd,
  fileVersion,
  shapeError,
  sourceIds,
  sources,
} from '../core/schema.js';

const amount = v.pipe(v.number(), v.finite());

/** The date by which the target is to be reached, as stated by a source. */
const deadline = v.object({
  /** EDTF; `null` where only "in the coming years" was said. */
  date: v.nullable(edtfWithEnd),
  /** The time given in words ("within a year"), in years; without it the years are computed from the dates. */
  years: v.optional(v.pipe(v.number(), v.gtValue(0))),
  /** Who stated it. */
  by: v.string(),
  sources: sourceIds,
});

const target = v.object({
  value: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  /** EDTF: when it was stated. */
  date: edtf,
  inArticle: v.boolean(),
  basis,
  sources: sourceIds,
  conflicts,
  deadlines: v.array(deadline),
});

/** Exports and imports of the first country of the pair. */
const directions = { exports: v.optional(amount), imports: v.optional(amount) };

/** A count for one period, in the unit of the file; for trade, the sum of both directions. */
const actual = v.object({
  /** Counts of one series may be compared with each other, and with no other. */
  series: v.string(),
  reporter: v.string(),
  /** EDTF: a year, or a fiscal year as an interval of months. */
  period: edtfWithEnd,
  /** `null` where there is no total. */
  value: v.nullable(amount),
  /** What only the data table shows. */
  more: v.optional(
    v.object({
      ...directions,
      /** What other sources say of the two directions. */
      others: v.optional(v.array(v.object({ ...directions, sources: sourceIds }))),
    }),
  ),
  approximate: v.optional(v.boolean()),
  /** Whether the period is less than a whole year. */
  partial: v.optional(v.boolean()),
  /** Defaults to `stated`. */
  basis: v.optional(basis),
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  conflicts,
});

/** What sources say of a pair beside its counts. */
const remark = v.object({
  label: v.string(),
  /** EDTF. An open interval (`2025-10-10/..`) where it had not ended at the last report. */
  date: v.optional(edtf),
  /** EDTF: when it was last reported, where it had not ended. */
  lastReport: v.optional(edtf),
  /** A quantity in a unit of its own. */
  value: v.optional(amount),
  unit: v.optional(v.string()),
  inArticle: v.optional(v.boolean()),
  sources: sourceIds,
  conflicts,
});

const pair = v.object({
  id: v.string(),
  /** Whether published scripts load the pair after the first drawing, because it is not shown by default. */
  later: v.optional(v.boolean()),
  /** The name of what is measured, where it is not trade between countries. */
  name: v.optional(v.string()),
  /** ISO 3166-1 alpha-2: the first with each of the others. */
  countries: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "PK"'))), v.minLength(2)),
  ),
  inArticle: v.boolean(),
  target: v.optional(target),
  statedChanges: v.optional(
    v.array(
      v.object({
        from: edtf,
        to: edtf,
        percent: amount,
        approximate: v.optional(v.boolean()),
        inArticle: v.optional(v.boolean()),
        sources: sourceIds,
        conflicts,
      }),
    ),
  ),
  actuals: v.array(actual),
  /** What only the panels show. */
  more: v.optional(v.object({ remarks: v.optional(v.array(remark)) })),
});

/** The shape of `data/trade-targets.json` and of everything that may stand in its place. */
export const tradeTargetSchema = v.object({
  asOf: edtfWithEnd,
  ...fileVersion,
  /** The unit of all values. Defaults to `USD million`. */
  unit: v.optional(v.string()),
  sources,
  pairs: v.array(pair),
});

/** Validates data of a page, or the text of a CSV file, whose reader is loaded on demand. */
export async function read(input: unknown): Promise<v.InferOutput<typeof tradeTargetSchema>> {
  if (!(input instanceof CsvText)) return parse(input);
  const { fromCsv } = await import('./trade-target-gauge.csv.js');
  return checkRows(fromCsv(input), input.place, parse);
}

/**
 * Validates unknown input.
 * @throws {DataError} with the first path that does not fit, such as `pairs[0].target.value`.
 */
export function parse(input: unknown): v.InferOutput<typeof tradeTargetSchema> {
  const data = check(tradeTargetSchema, input);
  const seen = new Set<string>();
  data.pairs.forEach(({ id, target, actuals, more }, p) => {
    if (seen.has(id)) throw shapeError(`pairs[${p}].id`, 'an id of its own', id);
    seen.add(id);
    if (target) checkSourceIds(`pairs[${p}].target.sources`, target.sources, data.sources);
    target?.deadlines.forEach((one, d) =>
      checkSourceIds(`pairs[${p}].target.deadlines[${d}].sources`, one.sources, data.sources),
    );
    more?.remarks?.forEach((one, r) =>
      checkSourceIds(`pairs[${p}].more.remarks[${r}].sources`, one.sources, data.sources),
    );
    actuals.forEach(({ sources: ids, more: { others = [] } = {} }, a) => {
      const path = `pairs[${p}].actuals[${a}]`;
      checkSourceIds(`${path}.sources`, ids, data.sources);
      others.forEach((one, o) => checkSourceIds(`${path}.more.others[${o}].sources`, one.sources, data.sources));
    });
  });
  return data;
}
