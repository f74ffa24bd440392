import * as v from 'valibot';
import { CsvText } from './csv-text.js';
import { parseEdtf } from './edtf.js';
import { DataError } from './data-error.js';

/** An EDTF date, such as `2026-02`, `2025-12-11/2025-12-12` or `2027~`. */
export const edtf = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text) !== undefined, 'a date (EDTF)'),
);

/** A web address; nothing but http and https may become a link. */
export const webAddress = v.pipe(
  v.string(),
  v.check((text) => /^https?:\/\//.test(text) && URL.canParse(text), 'a web address (http or https)'),
);

const source = v.object({
  publisher: v.string(),
  title: v.string(),
  url: webAddress,
  date: v.nullable(edtf),
});

/** The source table of a file. */
export const sources = v.record(v.string(), source);

export const sourceIds = v.array(v.string());

export const conflicts = v.optional(
  v.array(v.object({ says: v.union([v.string(), v.number()]), date: v.optional(edtf), sources: sourceIds })),
);

export const basis = v.picklist(['stated', 'derived']);

/** What is longer or deeper is no fact, and would keep a reader's page from answering while it is checked and drawn. */
const MOST_CHARACTERS = 10_000;
const MOST_LEVELS = 32;

interface Part {
  value: unknown;
  key: string | number;
  within: Part | undefined;
  level: number;
}

function pathOf(part: Part): string {
  const keys: Part['key'][] = [];
  for (let at: Part | undefined = part; at?.within; at = at.within) keys.unshift(at.key);
  return writePath(keys);
}

/** Looks at all of the input once, without calling itself, before anything is done with it that deep input would stop. */
function checkExtent(input: unknown): void {
  const tooLong = (text: string) => text.length > MOST_CHARACTERS;
  const limit = `a text of at most ${MOST_CHARACTERS.toLocaleString('en')} characters`;
  const seen = new Set<unknown>();
  const open: Part[] = [{ value: input, key: '', within: undefined, level: 0 }];
  for (let part = open.pop(); part; part = open.pop()) {
    const { value } = part;
    if (typeof value === 'string' && tooLong(value)) throw fault(pathOf(part), limit, value);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const level = part.level + 1;
    if (level > MOST_LEVELS) {
      const [top = 'data'] = pathOf(part).match(/^[^.[]+/) ?? [];
      throw new DataError('shape', `${top}: expected at most ${MOST_LEVELS} levels, got more`);
    }
    const keys = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
    for (const key of keys) {
      if (typeof key === 'string' && tooLong(key)) throw fault(`${pathOf(part) || 'data'}, a name`, limit, key);
      open.push({ value: (value as Record<string | number, unknown>)[key], key, within: part, level });
    }
  }
}

/** Writes a value the way an author typed it, cut to a readable length. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function showPath(issue: v.BaseIssue<unknown>): string {
  return writePath(issue.path?.map((item) => item.key) ?? []);
}

function writePath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

function firstFault(issue: v.BaseIssue<unknown>): DataError {
  // A check of ours says in its message what it expects; valibot's own kinds say it in `expected`.
  const expected = issue.kind === 'schema' && issue.type !== 'custom' ? (issue.expected ?? issue.type) : issue.message;
  return fault(showPath(issue) || 'data', expected, issue.input);
}

/**
 * Checks unknown input against a schema.
 * @throws {DataError} naming the first place that does not fit, such as `visits[3].date`.
 */
export function check<const Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  if (input instanceof CsvText) throw new DataError('csv', `${input.place}: expected JSON; this graphic reads no CSV`);
  checkExtent(input);
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  throw firstFault(result.issues[0]);
}

/** Throws the same kind of fault for what a schema cannot say, such as an id that no other part knows. */
export function fault(path: string, expected: string, received: unknown): DataError {
  return new DataError('shape', `${path}: expected ${expected}, got ${show(received)}`);
}

/** Every source id an item names must stand in the file's source table. */
export function checkSourceIds(path: string, ids: readonly string[], known: Record<string, unknown>): void {
  ids.forEach((id, i) => {
    if (!Object.hasOwn(known, id)) throw fault(`${path}[${i}]`, 'the id of a source', id);
  });
}
