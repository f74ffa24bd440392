import { indexFrom, periodOf, traceOf } from '../series/columns.js';
import type { Keys, PlacedLine, PlacedTrend, HitMark, StrokeCounts } from '../incident-trend.layout.types.js';
import { timeAt } from '../interaction/hit-test.js';
import type { ExtendedLocale } from './text.js';

/** The counts of lines drawn as strokes; `undefined` where every line has marks. */
export function strokeCountsOf(placed: PlacedTrend, locale: ExtendedLocale): StrokeCounts | undefined {
  const strokes = placed.lines.filter(({ stroke }) => stroke);
  if (strokes.length === 0) return undefined;
  return {
    at: (line, x) => countAt(line, placed, x, locale),
    find: (id) => findCount(strokes, placed, id, locale),
    byKey: (keys, current) => countByKey(keys, strokes, placed, current, locale),
  };
}

/** The highest count of a trace in the pixel at a position, or the nearest count where that pixel has none. */
function countAt(line: PlacedLine, placed: PlacedTrend, position: number, { t, f }: ExtendedLocale): HitMark[] {
  const { trace } = line;
  if (!trace || !line.stroke) return [];
  const { columns, low, high } = trace;
  const [one, other] = [timeAt(placed, position - 0.5), timeAt(placed, position + 0.5)];
  const within = (time: number) => Math.min(Math.max(indexFrom(columns, time), low), high);
  const from = within(Math.min(one, other));
  const to = within(Math.max(one, other));
  const near = from < high ? from : high - 1;
  const pixel = traceOf(to > from ? { columns, low: from, high: to } : { columns, low: near, high: near + 1 });
  if (pixel.found === 0) return [];
  const time = columns.times[pixel.highest] ?? 0;
  const value = columns.values[pixel.highest] ?? 0;
  const period = periodOf(columns, pixel.highest);
  const label = f.number(value);
  const least = f.number(columns.values[pixel.lowest]);
  const count = pixel.found > 1 ? { count: t.between(least, label, f.number(pixel.found)) } : {};
  const { x, y } = placed;
  // prettier-ignore
  return [{ id: `${line.id}/${period}`, series: line.id, period, time, value, label, full: label, part: undefined, link: undefined, sources: columns.sources, x: x(time), y: y(value), ...count }];
}

/** The count with this id, such as `ctd/2024-03-09`. */
function findCount(
  strokes: readonly PlacedLine[],
  placed: PlacedTrend,
  id: string,
  locale: ExtendedLocale,
): HitMark | undefined {
  const line = strokes.find((one) => id.startsWith(`${one.id}/`));
  const time = Date.parse(id.slice((line?.id.length ?? 0) + 1));
  if (!line?.trace || Number.isNaN(time)) return undefined;
  const { columns, low, high } = line.trace;
  const index = indexFrom(columns, time);
  if (index < low || index >= high || `${line.id}/${periodOf(columns, index)}` !== id) return undefined;
  return countAt(line, placed, placed.x(columns.times[index] ?? 0), locale)[0];
}

/** The count that a key leads to: in the next pixel of the stroke that has one, or a tenth of the width further. */
function countByKey(
  { key, forward, back }: Keys,
  strokes: readonly PlacedLine[],
  placed: PlacedTrend,
  current: HitMark | undefined,
  locale: ExtendedLocale,
): HitMark | undefined {
  const { start, end } = placed;
  const own = strokes.findIndex(({ id }) => id === current?.series);
  const line = strokes[Math.max(own, 0)];
  if (!line) return undefined;
  const at = (position: number) => countAt(line, placed, position, locale)[0];
  const sign = Math.sign(end - start);
  const from = current?.x ?? start;
  if (key === 'Home') return at(start);
  if (key === 'End' || (!current && back)) return at(end);
  if (!current && forward) return at(start);
  if (key === 'PageUp' || key === 'PageDown') {
    return at(from + ((key === 'PageDown' ? 1 : -1) * (end - start)) / 10) ?? current;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const other = strokes[(Math.max(own, 0) + (key === 'ArrowDown' ? 1 : strokes.length - 1)) % strokes.length];
    return other && countAt(other, placed, from, locale)[0];
  }
  if (!forward && !back) return undefined;
  const direction = forward ? sign : -sign;
  for (let step = 1; step <= Math.abs(end - start); step++) {
    const next = at(from + direction * step);
    if (next && next.id !== current?.id && Math.sign(next.x - from) === direction) return next;
  }
  return current;
}
