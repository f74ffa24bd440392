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

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "PK"'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Short labels, which the tables of strings may translate. */
const labels = v.optional(v.array(v.string()));

const person = v.object({
  name: v.string(),
  role: v.picklist(['president', 'prime minister', 'caretaker prime minister', 'foreign minister']),
  country,
});

/** The number of signed documents, as reported. */
const documents = v.object({
  /** `null` where several were reported without a number. */
  count: v.nullable(count),
  atLeast: v.optional(v.boolean()),
  approximate: v.optional(v.boolean()),
  /** `derived` where it is counted from a source's list. */
  basis: v.optional(basis),
  conflicts,
});

/** What else is known; with sources where they are not those of the item. */
const remarks = v.optional(
  v.array(v.object({ label: v.string(), date: v.optional(edtf), sources: v.optional(sourceIds) })),
);

/** The properties of both visits and events. */
const statement = {
  inArticle: v.boolean(),
  /** Defaults to `stated`. */
  basis: v.optional(basis),
  conflicts,
  sources: sourceIds,
};

const visit = v.object({
  id: v.string(),
  date: edtf,
  /** The visitors, with the office held at the time. */
  people: v.pipe(v.array(person), v.minLength(1, 'at least one person')),
  host: country,
  place: v.string(),
  /** A visit to the host, or to a summit there. */
  kind: v.picklist(['bilateral', 'summit']),
  /** The protocol rank; `state or official` where sources differ. */
  rank: v.optional(v.picklist(['official', 'state', 'state or official'])),
  /** The summit or conference. */
  occasion: v.optional(v.string()),
  /** Absent where none signed by both sides were found, `null` where nobody looked. */
  documents: v.optional(v.nullable(documents)),
  /** The previous visit by a holder of the same office. */
  firstSince: v.optional(
    v.object({
      date: edtf,
      sources: sourceIds,
      /** The years in between as stated by a source; the shown ones are computed from the dates. */
      more: v.optional(v.object({ statedYears: count })),
    }),
  ),
  ...statement,
  /** Properties that only the table shows; published scripts load them after the first drawing. */
  more: v.optional(
    v.object({
      /** Set for summits of heads of government. */
      level: v.optional(v.literal('head-of-government')),
      /** Whether there were bilateral talks besides the summit. */
      withBilateral: v.optional(v.boolean()),
      /** The names of known documents. */
      papers: labels,
      /** Business deals, as announced. */
      dealsUsdMillion: v.optional(v.pipe(v.number(), v.minValue(0))),
      /** The names of leaders met there. */
      met: v.optional(v.array(v.string())),
      remarks,
    }),
  ),
});

const event = v.object({
  id: v.string(),
  date: edtf,
  kind: v.picklist([
    'policy',
    'agreement',
    'pledge',
    'sanction',
    'waiver',
    'conflict',
    'closure',
    'infrastructure',
    'summit',
    'talks',
    'withdrawal',
  ]),
  label: v.string(),
  usdMillion: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** The day up to which an open event is known to have lasted. */
  lastReport: v.optional(edtfWithEnd),
  ...statement,
  /** Properties that only the table shows. */
  more: v.optional(v.object({ remarks })),
});

/** The shape of `data/visits.json` and of everything that may stand in its place. */
export const visitSchema = v.object({
  asOf: edtfWithEnd,
  ...fileVersion,
  sources,
  visits: v.array(visit),
  events: v.array(event),
});

/** Validates data of a page, or the text of a CSV file, whose reader is loaded on demand. */
export async function read(input: unknown): Promise<v.InferOutput<typeof visitSchema>> {
  if (!(input instanceof CsvText)) return withoutUnknownDocuments(parse(input));
  const { fromCsv } = await import('./visit-timeline.csv.js');
  return checkRows(fromCsv(input), input.place, parse);
}

/** Marks documents as unknown where no visit of a file has any. */
function withoutUnknownDocuments(data: v.InferOutput<typeof visitSchema>): v.InferOutput<typeof visitSchema> {
  const hasDocuments = data.visits.some(({ documents: papers }) => papers !== undefined);
  // The parsed data are a copy, so the page's own object is not changed.
  if (!hasDocuments) for (const one of data.visits) one.documents = null;
  return data;
}

/**
 * Validates unknown input.
 * @throws {DataError} with the first path that does not fit, such as `visits[3].date`.
 */
export function parse(input: unknown): v.InferOutput<typeof visitSchema> {
  const data = check(visitSchema, input);
  const seen = new Set<string>();
  for (const list of ['visits', 'events'] as const) {
    data[list].forEach((item, i) => {
      const path = `${list}[${i}]`;
      if (seen.has(item.id)) throw shapeError(`${path}.id`, 'an id of its own', item.id);
      seen.add(item.id);
      checkSourceIds(`${path}.sources`, item.sources, data.sources);
      item.conflicts?.forEach((one, c) => checkSourceIds(`${path}.conflicts[${c}].sources`, one.sources, data.sources));
      item.more?.remarks?.forEach(({ sources: ids = [] }, r) =>
        checkSourceIds(`${path}.more.remarks[${r}].sources`, ids, data.sources),
      );
    });
  }
  data.visits.forEach(({ documents: papers, firstSince }, i) => {
    papers?.conflicts?.forEach((one, c) =>
      checkSourceIds(`visits[${i}].documents.conflicts[${c}].sources`, one.sources, data.sources),
    );
    if (firstSince) checkSourceIds(`visits[${i}].firstSince.sources`, firstSince.sources, data.sources);
  });
  return data;
}
