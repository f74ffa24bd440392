import { parseEdtf, type Precision } from '../../core/edtf.js';
import type { Columns, Point, Series } from '../incident-trend.data.js';

/** A span of time in milliseconds, without its end. */
export type Span = readonly [start: number, end: number];

const DAY = 86_400_000;
/** The longest time between the middles of two adjoining periods; a longer one is a gap. */
const STEP: Readonly<Record<Precision, number>> = { year: 366.5 * DAY, month: 31.5 * DAY, day: 1.5 * DAY };
const PREFIX_LENGTH: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 };

/** A range of columns, from index `low` up to but not including `high`. */
export interface Slice {
  columns: Columns;
  low: number;
  high: number;
}

/** The first index whose time is not before the given one. */
export function indexFrom({ times }: Columns, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const sliceOf = (columns: Columns, [start, end]: Span): Slice => ({
  columns,
  low: indexFrom(columns, start),
  high: indexFrom(columns, end),
});

/** The period that a time stands for: `2024`, `2024-03`, `2024-03-09`, or a moment. */
export function periodOf(columns: Columns, index: number): string {
  const text = new Date(columns.times[index] ?? 0).toISOString();
  return columns.precision ? text.slice(0, PREFIX_LENGTH[columns.precision]) : text;
}

/** A short slice as points, as other series have them; `null` for a count that was not found. */
export function pointsOf({ columns, low, high }: Slice): Point[] {
  return Array.from({ length: high - low }, (_, i) => ({
    period: periodOf(columns, low + i),
    value: valueOrNull(columns.values[low + i]),
    sources: columns.sources,
  }));
}

/** The counts of a series as points; of columns, those in a window of time. */
export function countsIn(series: Series, window: Span): readonly Point[] {
  return series.columns ? pointsOf(sliceOf(series.columns, window)) : series.points;
}

const valueOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The counts of a series as columns, converted once for each series. */
export function columnsOf(series: Series): Columns {
  if (series.columns) return series.columns;
  const columns = converted.get(series) ?? convert(series);
  converted.set(series, columns);
  return columns;
}

const converted = new WeakMap<Series, Columns>();

function convert({ points }: Series): Columns {
  const periods = points.map(({ period }) => parseEdtf(period));
  const precisions = new Set(periods.map((period) => period?.from.precision));
  return {
    times: Float64Array.from(periods, (period) => (period ? (period.start + period.end) / 2 : NaN)),
    values: Float64Array.from(points, ({ value }) => value ?? NaN),
    precision: precisions.size === 1 ? periods[0]?.from.precision : undefined,
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
  };
}

/** The extent of a slice: how many counts were found, the indexes of the lowest and highest, and the lowest above zero. */
export interface Trace extends Slice {
  found: number;
  lowest: number;
  highest: number;
  above: number;
}

export function traceOf({ columns, low, high }: Slice): Trace {
  const { values } = columns;
  let [found, lowest, highest] = [0, -1, -1];
  let [least, most, above] = [Infinity, -Infinity, Infinity];
  for (let i = low; i < high; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    found++;
    if (value < least) [least, lowest] = [value, i];
    if (value > most) [most, highest] = [value, i];
    if (value > 0 && value < above) above = value;
  }
  return { columns, low, high, found, lowest, highest, above };
}

/** The marker of a gap between two indexes of a thinned series. */
export const BREAK = -1;

/**
 * The indexes that give the same picture as the whole slice (min-max decimation): of each pixel column the first, the
 * lowest, the highest and the last. No spike is lost, and the amount that is drawn depends on the width alone.
 */
export function thin({ columns, low, high }: Slice, [start, end]: Span, width: number): number[] {
  const { times, values, precision } = columns;
  const perTime = width / (end - start || 1);
  const step = precision ? STEP[precision] : Infinity;
  const kept: number[] = [];
  let [first, least, most, last] = [-1, -1, -1, -1];
  let column = -Infinity;
  let broken = false;
  const keep = (): void => {
    if (first < 0) return;
    kept.push(first);
    const [one, other] = least < most ? [least, most] : [most, least];
    if (one > first) kept.push(one);
    if (other > Math.max(first, one)) kept.push(other);
    if (last > Math.max(one, other)) kept.push(last);
  };
  for (let i = low; i < high; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) {
      broken = true;
      continue;
    }
    const time = times[i] ?? 0;
    const at = Math.floor((time - start) * perTime);
    if (last >= 0 && time - (times[last] ?? 0) > step) broken = true;
    if (at === column) {
      if (value < (values[least] ?? 0)) least = i;
      if (value > (values[most] ?? 0)) most = i;
      last = i;
    } else {
      keep();
      // A gap inside a pixel cannot be seen.
      if (broken && last >= 0) kept.push(BREAK);
      first = least = most = last = i;
      column = at;
    }
    broken = false;
  }
  keep();
  return kept;
}
