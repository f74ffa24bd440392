/**
 * Dates as precise as they are known, in the Extended Date/Time Format (EDTF, ISO 8601-2), as far as the facts need it:
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
  /** First millisecond that may belong to it, UTC. */
  start: number;
  /** First millisecond after it, UTC; `Infinity` when it was still open at the last report. */
  end: number;
  from: EdtfPoint;
  /** Set for intervals with an end; the same as `from` for single dates. */
  to?: EdtfPoint;
  /** True when a part carries `~` or `?`. */
  approximate: boolean;
}

const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/;

function parsePoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const approximate = match[4] !== undefined;
  if (match[2] === undefined) {
    return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0), precision: 'year', approximate };
  }
  const month = Number(match[2]) - 1;
  if (match[3] === undefined) {
    return { start: Date.UTC(year, month), end: Date.UTC(year, month + 1), precision: 'month', approximate };
  }
  const day = Number(match[3]);
  const start = Date.UTC(year, month, day);
  // Date.UTC turns 30 February into 2 March: such a day does not exist.
  if (new Date(start).getUTCDate() !== day) return undefined;
  return { start, end: Date.UTC(year, month, day + 1), precision: 'day', approximate };
}

const cache = new Map<string, Edtf | undefined>();
/** Enough for ten thousand events, each of which is asked for several times; a million dates must not stay in memory. */
const KEPT = 12_000;

/** Reads an EDTF string. Gives `undefined` for anything else, also for an interval that ends before it starts. */
export function parseEdtf(text: string): Edtf | undefined {
  if (!cache.has(text)) {
    if (cache.size === KEPT) cache.clear();
    cache.set(text, parseUncached(text));
  }
  return cache.get(text);
}

function parseUncached(text: string): Edtf | undefined {
  const [first = '', second, ...rest] = text.split('/');
  const from = parsePoint(first);
  if (!from || rest.length > 0) return undefined;
  if (second === undefined) return { start: from.start, end: from.end, from, to: from, approximate: from.approximate };
  if (second === '..' || second === '')
    return { start: from.start, end: Infinity, from, approximate: from.approximate };
  const to = parsePoint(second);
  if (!to || to.end <= from.start) return undefined;
  return { start: from.start, end: to.end, from, to, approximate: from.approximate || to.approximate };
}
