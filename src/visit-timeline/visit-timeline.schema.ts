import * as v from 'valibot';
import { checkRows, CsvText } from '../core/csv-text.js';
import {
  basis,
  check,
  checkSourceIds,
  conflicts,
  edtf,
  ending,
  shapeError,
  sourceIds,
  sources,
} from '../core/schema.js';

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "PK"'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Short labels of facts; the tables of strings may know them in other languages. */
const labels = v.optional(v.array(v.string()));

const person = v.object({
  name: v.string(),
  role: v.picklist(['president', 'prime minister', 'caretaker prime minister', 'foreign minister']),
  country,
});

/** Signed papers as reported. */
const documents = v.object({
  /** `null` where several were reported without a number. */
  count: v.nullable(count),
  atLeast: v.optional(v.boolean()),
  approximate: v.optional(v.boolean()),
  conflicts,
});

const remarks = v.optional(v.array(v.object({ label: v.string(), date: v.optional(edtf) })));

/** What both kinds of items say about themselves. */
const statement = {
  inArticle: v.boolean(),
  /** `stated` unless said otherwise. */
  basis: v.optional(basis),
  conflicts,
  sources: sourceIds,
};

const visit = v.object({
  id: v.string(),
  date: edtf,
  /** Who came, with the office held at the time. */
  people: v.pipe(v.array(person), v.minLength(1, 'at least one person')),
  host: country,
  place: v.string(),
  /** To the host alone, or to a summit there. */
  kind: v.picklist(['bilateral', 'summit']),
  /** How the hosts received it; `state or official` where sources differ. */
  rank: v.optional(v.picklist(['official', 'state', 'state or official'])),
  /** The summit or conference. */
  occasion: v.optional(v.string()),
  /** Absent where nobody found any signed by the two sides, `null` where nobody looked. */
  documents: v.optional(v.nullable(documents)),
  /** The last visit before by a holder of the same office. */
  firstSince: v.optional(
    v.object({
      date: edtf,
      sources: sourceIds,
      /** The years between as a source gives them; what is shown is computed from the dates. */
      more: v.optional(v.object({ statedYears: count })),
    }),
  ),
  ...statement,
  /** What only the table shows; in the published scripts it arrives after the first drawing. */
  more: v.optional(
    v.object({
      /** Heads of government where a summit has them in place of heads of state. */
      level: v.optional(v.literal('head-of-government')),
      /** Talks of two sides beside the summit. */
      withBilateral: v.optional(v.boolean()),
      /** Papers known by name. */
      papers: labels,
      /** Business deals as put by those who announced them. */
      dealsUsdMillion: v.optional(v.pipe(v.number(), v.minValue(0))),
      /** Names of leaders met there. */
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
  ]),
  label: v.string(),
  usdMillion: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** The day up to which something still open is known to have lasted. */
  lastReport: v.optional(ending),
  ...statement,
  /** What only the table shows. */
  more: v.optional(v.object({ remarks })),
});

/** The shape of `data/visits.json` and of everything that may stand in its place. */
export const visitSchema = v.object({ asOf: ending, sources, visits: v.array(visit), events: v.array(event) });

/** Checks what a page gives: data, or the text of a CSV file, whose columns are known to a module of their own. */
export async function read(input: unknown): Promise<v.InferOutput<typeof visitSchema>> {
  if (!(input instanceof CsvText)) return unasked(parse(input));
  const { fromCsv } = await import('./visit-timeline.csv.js');
  return checkRows(fromCsv(input), input.place, parse);
}

/** Where no visit of a file has `documents`, nobody looked for any. */
function unasked(data: v.InferOutput<typeof visitSchema>): v.InferOutput<typeof visitSchema> {
  const told = data.visits.some(({ documents: papers }) => papers !== undefined);
  // What was checked is a copy: nothing that the page gave is changed.
  if (!told) for (const one of data.visits) one.documents = null;
  return data;
}

/**
 * Checks unknown input.
 * @throws {DataError} with the first place that does not fit, such as `visits[3].date`.
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
