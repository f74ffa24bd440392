/**
 * Dates as precise as they are known, in the part of the Extended Date/Time Format (EDTF, ISO 8601-2) that the facts use:
 * `2026`, `2026-02`, `2026-02-04`, `2027~` (approximate), `2025-12-11/2025-12-12` (interval), `2025-10-11/..` (still open).
 */
export type Precision = 'year' | 'month' | 'day';

export interface EdtfPoint {
  /** First millisecond, UTC. */
  start: number;
  /** First millisecond after it, UTC. */
  end: number;
  precision: Precision;
  approximate: boolean;
}

export interface Edtf {
  /** First millisecond of the date at its earliest, UTC. */
  start: number;
  /** First millisecond after the date, UTC; `Infinity` for an interval that was still open at the last report. */
  end: number;
  from: EdtfPoint;
  /** The last date of an interval; the same as `from` for single dates, `undefined` for open intervals. */
  to?: EdtfPoint;
  /** Whether any part is marked with `~` or `?`. */
  approximate: boolean;
}

// Years before 100 are not accepted: `Date.UTC` takes them for years of the 20th century.
const POINT = /^(?!00)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;
const DAY = 86_400_000;

function parsePoint(text: string): EdtfPoint | undefined {
  // Tested and then sliced, because capturing groups would be the slowest part of parsing ten thousand dates.
  if (!POINT.test(text)) return undefined;
  const approximate = /\D$/.test(text);
  const year = Number(text.slice(0, 4));
  if (text[4] !== '-') {
    return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0), precision: 'year', approximate };
  }
  const month = Number(text.slice(5, 7)) - 1;
  const next = Date.UTC(year, month + 1);
  if (text[7] !== '-') return { start: Date.UTC(year, month), end: next, precision: 'month', approximate };
  const start = Date.UTC(year, month, Number(text.slice(8, 10)));
  // Days that do not exist are rejected: Date.UTC turns 30 February into 2 March.
  return start < next ? { start, end: start + DAY, precision: 'day', approximate } : undefined;
}

/** Whether a text is a date whose end is known: `2026`, `2025-12/2026-02`, but not `2024/..`. */
export const hasEnd = (text: string): boolean => Number.isFinite(parseEdtf(text)?.end);

const cache = new Map<string, Edtf>();
/** The size of the cache: enough for ten thousand events that are each parsed several times, but bounded. */
const CACHE_SIZE = 12_000;

/** Parses an EDTF string. Returns `undefined` for anything else, also for an interval that ends before it starts. */
export function parseEdtf(text: string): Edtf | undefined {
  const known = cache.get(text);
  if (known) return known;
  const date = parseUncached(text);
  if (cache.size === CACHE_SIZE) cache.clear();
  if (date) cache.set(text, date);
  return date;
}

function parseUncached(text: string): Edtf | undefined {
  const slash = text.indexOf('/');
  const from = parsePoint(slash < 0 ? text : text.slice(0, slash));
  if (!from) return undefined;
  const { start, approximate } = from;
  if (slash < 0) return { start, end: from.end, from, to: from, approximate };
  const second = text.slice(slash + 1);
  if (second === '..' || second === '') return { start, end: Infinity, from, approximate };
  const to = parsePoint(second);
  if (!to || to.end <= start) return undefined;
  return { start, end: to.end, from, to, approximate: approximate || to.approximate };
}
