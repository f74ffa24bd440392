import { parseEdtf } from '../../core/edtf.js';
import type { Slice } from './columns.js';
import type { Line } from '../incident-trend.model.js';
import type { Finest } from './calendar.js';
import type { Span } from './span.js';

export const EVER: Span = [-Infinity, Infinity];

/** From the first to the last time in view, its end outside; `undefined` where nothing is. */
export function spanOf(lines: readonly Line[]): Span | undefined {
  const starts = lines.flatMap(({ marks, trace }) => [...ends(marks), ...(trace ? [timeAt(trace, trace.low)] : [])]);
  const last = lines.flatMap(({ marks, trace }) => [...ends(marks), ...(trace ? [timeAt(trace, trace.high - 1)] : [])]);
  return starts.length > 0 ? [Math.min(...starts), Math.max(...last) + 1] : undefined;
}

const ends = (marks: Line['marks']): number[] => [marks[0], marks.at(-1)].flatMap((mark) => mark?.time ?? []);
const timeAt = ({ columns }: Slice, index: number): number => columns.times[index] ?? NaN;

/** How fine the counts in view are: `undefined` where one is of a moment. */
export function finestOf(lines: readonly Line[]): Finest {
  const letters = lines.flatMap(({ marks, trace }) => [
    ...marks.map(({ period }) => parseEdtf(period)?.from.precision),
    ...(trace ? [trace.columns.precision] : []),
  ]);
  if (letters.includes(undefined)) return undefined;
  return (['day', 'month', 'year'] as const).find((precision) => letters.includes(precision));
}
