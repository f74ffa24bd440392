import { indexFrom, periodOf, traceOf } from '../series/columns.js';
import type { Keys, PlacedLine, PlacedTrend, Spotted, StrokeCounts } from '../incident-trend.layout.types.js';
import { timeAt } from '../interaction/hit-test.js';
import type { ExtendedLocale } from './locale.js';

/** The counts of strokes; `undefined` where every line has its marks. */
export function strokeCountsOf(placed: PlacedTrend, locale: ExtendedLocale): StrokeCounts | undefined {
  const strokes = placed.lines.filter(({ stroke }) => stroke);
  if (strokes.length === 0) return undefined;
  return {
    at: (line, x) => spotAt(line, placed, x, locale),
    find: (id) => findSpot(strokes, placed, id, locale),
    byKey: (keys, current) => spotByKey(keys, strokes, placed, current, locale),
  };
}

/** The highest count of a trace in the pixel at a position, or the nearest one where that holds none. */
function spotAt(line: PlacedLine, placed: PlacedTrend, position: number, { t, f }: ExtendedLocale): Spotted[] {
  const { trace } = line;
  if (!trace || !line.stroke) return [];
  const { columns, low, high } = trace;
  const [one, other] = [timeAt(placed, position - 0.5), timeAt(placed, position + 0.5)];
  const within = (time: number) => Math.min(Math.max(indexFrom(columns, time), low), high);
  const from = within(Math.min(one, other));
  const to = within(Math.max(one, other));
  const near = from < high ? from : high - 1;
  const spot = traceOf(to > from ? { columns, low: from, high: to } : { columns, low: near, high: near + 1 });
  if (spot.found === 0) return [];
  const time = columns.times[spot.highest] ?? 0;
  const value = columns.values[spot.highest] ?? 0;
  const period = periodOf(columns, spot.highest);
  const label = f.number(value);
  const least = f.number(columns.values[spot.lowest]);
  const count = spot.found > 1 ? { count: t.between(least, label, f.number(spot.found)) } : {};
  const { x, y } = placed;
  // prettier-ignore
  return [{ id: `${line.id}/${period}`, series: line.id, period, time, value, label, full: label, part: undefined, link: undefined, sources: columns.sources, x: x(time), y: y(value), ...count }];
}

/** A count by its id, such as `ctd/2024-03-09`. */
function findSpot(
  strokes: readonly PlacedLine[],
  placed: PlacedTrend,
  id: string,
  locale: ExtendedLocale,
): Spotted | undefined {
  const line = strokes.find((one) => id.startsWith(`${one.id}/`));
  const time = Date.parse(id.slice((line?.id.length ?? 0) + 1));
  if (!line?.trace || Number.isNaN(time)) return undefined;
  const { columns, low, high } = line.trace;
  const index = indexFrom(columns, time);
  if (index < low || index >= high || `${line.id}/${periodOf(columns, index)}` !== id) return undefined;
  return spotAt(line, placed, placed.x(columns.times[index] ?? 0), locale)[0];
}

/** Along a stroke a key leads to the next pixel that has a count, or a tenth of the width further. */
function spotByKey(
  { key, forward, back }: Keys,
  strokes: readonly PlacedLine[],
  placed: PlacedTrend,
  current: Spotted | undefined,
  locale: ExtendedLocale,
): Spotted | undefined {
  const { start, end } = placed;
  const own = strokes.findIndex(({ id }) => id === current?.series);
  const line = strokes[Math.max(own, 0)];
  if (!line) return undefined;
  const at = (position: number) => spotAt(line, placed, position, locale)[0];
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
    return other && spotAt(other, placed, from, locale)[0];
  }
  if (!forward && !back) return undefined;
  const direction = forward ? sign : -sign;
  for (let step = 1; step <= Math.abs(end - start); step++) {
    const spot = at(from + direction * step);
    if (spot && spot.id !== current?.id && Math.sign(spot.x - from) === direction) return spot;
  }
  return current;
}
