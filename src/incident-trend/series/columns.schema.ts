import * as v from 'valibot';
import { parseEdtf } from '../../core/edtf.js';
import { sourceIds } from '../../core/schema.js';

type Numbers = ArrayLike<number>;

const isList = (input: unknown): boolean =>
  Array.isArray(input) || (ArrayBuffer.isView(input) && !(input instanceof DataView));

const given = v.object({
  /** EDTF dates, moments with their zone (ISO 8601), or milliseconds since 1970 (UTC); a typed array as well. In time order. */
  times: v.custom<Numbers | readonly string[]>(isList, 'an array of dates or milliseconds'),
  /** The counts, as many as times; `null` or `NaN` where none was found. */
  values: v.custom<ArrayLike<number | null>>(isList, 'an array of counts'),
  /** The period that a time in milliseconds stands for. Without it a time is a moment; dates carry their own precision. */
  precision: v.optional(v.picklist(['year', 'month', 'day'])),
  /** The sources of all these counts. */
  sources: sourceIds,
});

interface Fault {
  key: 'times' | 'values';
  index: number;
  expected: string;
}

/** Many counts of one series in a compact form, read in one pass and not copied where they are numbers already. */
export const columns = v.pipe(
  given,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { times, values, sources } = dataset.value;
    const isText = typeof times[0] === 'string';
    const precision = isText ? parseEdtf(String(times[0]))?.from.precision : dataset.value.precision;
    const numbers = isText ? Float64Array.from(times as readonly string[], timeOf) : (times as Numbers);
    const counts =
      Array.isArray(values) && values.includes(null) ? Float64Array.from(values, orNaN) : (values as Numbers);
    const fault = faultIn(numbers, counts);
    if (!fault) return { times: numbers, values: counts, precision, sources };
    const list = dataset.value[fault.key];
    const input = list[fault.index];
    addIssue({
      message: fault.expected,
      input,
      path: [
        { type: 'object', origin: 'value', input: dataset.value, key: fault.key, value: list },
        { type: 'array', origin: 'value', input: [], key: fault.index, value: input },
      ],
    });
    return NEVER;
  }),
);

const orNaN = (value: unknown): number => (value === null ? NaN : Number(value));

/** The middle of a period, or a moment; `NaN` for anything else. */
function timeOf(text: string): number {
  const period = parseEdtf(text);
  if (period) return (period.start + period.end) / 2;
  return /T.+(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
}

function faultIn(times: Numbers, values: Numbers): Fault | undefined {
  if (times.length !== values.length) {
    const index = Math.min(times.length, values.length);
    const key = times.length < values.length ? 'times' : 'values';
    return { key, index, expected: 'as many times as values' };
  }
  let before = -Infinity;
  for (let index = 0; index < times.length; index++) {
    const time = times[index];
    const value = values[index];
    if (!Number.isFinite(time)) return { key: 'times', index, expected: 'a date (EDTF) or milliseconds' };
    if (!((time as number) > before)) return { key: 'times', index, expected: 'a time after the one before' };
    // NaN stands for a count that was not found.
    if (typeof value !== 'number' || value < 0 || value === Infinity) {
      return { key: 'values', index, expected: 'a count of at least 0' };
    }
    before = time as number;
  }
  return undefined;
}
