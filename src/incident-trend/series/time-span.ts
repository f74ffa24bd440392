import { parseEdtf } from '../../core/edtf.js';
import type { Slice } from './columns.js';
import type { Line } from '../incident-trend.model.js';
import type { Finest } from './calendar.js';
import type { Span } from './span.js';

export const EVER: Span = [-Infinity, Infinity];

/** The span from the first to the last time in view; `undefined` where nothing is in view. */
export function spanOf(lines: readonly Line[]): Span | undefined {
  const starts = lines.flatMap(({ marks, trace }) => [...ends(marks), ...(trace ? [timeAt(trace, trace.low)] : [])]);
  const last = lines.flatMap(({ marks, trace }) => [...ends(marks), ...(trace ? [timeAt(trace, trace.high - 1)] : [])]);
  return starts.length > 0 ? [Math.min(...starts), Math.max(...last) + 1] : undefined;
}

const ends = (marks: Line['marks']): number[] => [marks[0], marks.at(-1)].flatMap((mark) => mark?.time ?? []);
const timeAt = ({ columns }: Slice, index: number): number => columns.times[index] ?? NaN;

/** The finest precision among the counts in view; `undefined` where one of them is of a moment. */
export function finestOf(lines: readonly Line[]): Finest {
  const precisions = lines.flatMap(({ marks, trace }) => [
    ...marks.map(({ period }) => parseEdtf(period)?.from.precision),
    ...(trace ? [trace.columns.precision] : []),
  ]);
  if (precisions.includes(undefined)) return undefined;
  return (['day', 'month', 'year'] as const).find((precision) => precisions.includes(precision));
}
