import * as v from 'valibot';
import { CsvText } from './csv-text.js';
import { hasEnd, parseEdtf } from './edtf.js';
import { DataError, inputLimitError, A_DATE, A_DATE_WITH_END, shapeError, writePath } from './data-error.js';
import { fastValidate } from './fast-validate.js';

export { shapeError };

/** An EDTF date, such as `2026-02`, `2025-12-11/2025-12-12` or `2027~`. */
export const edtf = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text) !== undefined, A_DATE),
);

/** An EDTF date that is not open-ended, for dates that are calculated with: periods, deadlines, the end of the data. */
export const edtfWithEnd = v.pipe(edtf, v.check(hasEnd, A_DATE_WITH_END));

/** A web address. Only http and https may become a link. */
const webAddress = v.pipe(
  v.string(),
  v.check((text) => /^https?:\/\//.test(text) && URL.canParse(text), 'a web address (http or https)'),
);

const source = v.object({
  publisher: v.string(),
  title: v.string(),
  url: webAddress,
  date: v.nullable(edtf),
  /** Who publishes: an office, media of a state, news, somebody who passes on another's text, or a work of reference. */
  kind: v.optional(v.picklist(['official', 'state-media', 'news', 'repost', 'reference'])),
});

/** The source table of a file. */
export const sources = v.record(v.string(), source);

/** The version of a file and the day of its last change, for descriptions of it. */
export const fileVersion = { version: v.optional(v.string()), changed: v.optional(edtf) };

export const sourceIds = v.array(v.string());

export const conflicts = v.optional(
  v.array(v.object({ says: v.union([v.string(), v.number()]), date: v.optional(edtf), sources: sourceIds })),
);

export const basis = v.picklist(['stated', 'derived']);

function showPath(issue: v.BaseIssue<unknown>): string {
  return writePath(issue.path?.map((item) => item.key) ?? []);
}

/** Returns the error for an issue of valibot, with the path it concerns. */
function errorOf(issue: v.BaseIssue<unknown>): DataError {
  // Our own checks say in their message what they expect; valibot's schemas say it in `expected`.
  const expected = issue.kind === 'schema' && issue.type !== 'custom' ? (issue.expected ?? issue.type) : issue.message;
  return shapeError(showPath(issue) || 'data', expected, issue.input);
}

/**
 * Validates unknown input against a schema.
 * @throws {DataError} naming the first path that does not fit, such as `visits[3].date`.
 */
export function check<const Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  if (input instanceof CsvText) throw new DataError('csv', `${input.place}: expected JSON; this graphic reads no CSV`);
  const quick = fastValidate(schema, input);
  if (quick) return quick.output;
  const limitError = inputLimitError(input);
  if (limitError) throw limitError;
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  throw errorOf(result.issues[0]);
}

/** Throws for a source id that is not in the file's source table. */
export function checkSourceIds(path: string, ids: readonly string[], known: Record<string, unknown>): void {
  ids.forEach((id, i) => {
    if (!Object.hasOwn(known, id)) throw shapeError(`${path}[${i}]`, 'the id of a source', id);
  });
}
