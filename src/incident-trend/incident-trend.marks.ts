import { parseEdtf } from '../core/edtf.js';
import { indexFrom, periodOf, traceOf } from './incident-trend.columns.js';
import type { PlacedLine, PlacedMark } from './incident-trend.labels.js';
import type { PlacedTrend } from './incident-trend.layout.js';
import type { PanelLocale } from './incident-trend.panel-words.js';

/** A mark that the reader may be on; of a trace it stands for all counts of one pixel. */
export interface Spotted extends PlacedMark {
  /** What it counts in words, where that is not one number: "12 to 340 (1,470 counts)". */
  count?: string;
}

/** The time at a position, and the position of a time, are in a straight line. */
export function timeAt({ x }: PlacedTrend, position: number): number {
  const far = 1e12;
  return (position - x(0)) / ((x(far) - x(0)) / far);
}

/** The highest count of a trace in the pixel at a position, or the nearest one where that holds none. */
export function spotAt(line: PlacedLine, placed: PlacedTrend, position: number, { t, f }: PanelLocale): Spotted[] {
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

const marksOf = ({ lines }: PlacedTrend): readonly PlacedMark[] => lines.flatMap(({ marks }) => marks);

/** The mark that a position means: of the nearest time, and of that the nearest count. */
export function nearestMark(placed: PlacedTrend, x: number, y: number, locale: PanelLocale): Spotted | undefined {
  const spots = [...marksOf(placed), ...placed.lines.flatMap((line) => spotAt(line, placed, x, locale))];
  const nearest = Math.min(...spots.map((spot) => Math.abs(spot.x - x)));
  const beside = spots.filter((spot) => Math.abs(spot.x - x) <= nearest + 2);
  return beside.reduce<Spotted | undefined>(
    (best, spot) => (best && Math.abs(best.y - y) <= Math.abs(spot.y - y) ? best : spot),
    undefined,
  );
}

/** A mark by its id, such as `pips/2024`. */
export function findMark(placed: PlacedTrend, id: string, locale: PanelLocale): Spotted | undefined {
  const mark = marksOf(placed).find((one) => one.id === id);
  if (mark) return mark;
  const line = placed.lines.find((one) => one.stroke && id.startsWith(`${one.id}/`));
  const time = Date.parse(id.slice((line?.id.length ?? 0) + 1));
  if (!line?.trace || Number.isNaN(time)) return undefined;
  const { columns, low, high } = line.trace;
  const index = indexFrom(columns, time);
  if (index < low || index >= high || `${line.id}/${periodOf(columns, index)}` !== id) return undefined;
  return spotAt(line, placed, placed.x(columns.times[index] ?? 0), locale)[0];
}

/** What each line counts at the time of a mark. */
export function marksBeside(placed: PlacedTrend, mark: Spotted, locale: PanelLocale): Spotted[] {
  return placed.lines.flatMap((line): Spotted[] => {
    if (line.id === mark.series) return [mark];
    if (line.stroke) return spotAt(line, placed, mark.x, locale);
    const same = line.marks.find(({ period, time }) => time === mark.time || holds(period, mark.time));
    return same ? [same] : [];
  });
}

function holds(period: string, time: number): boolean {
  const span = parseEdtf(period);
  return span !== undefined && span.start <= time && time < span.end;
}

/** Where a key leads; `undefined` for keys that lead nowhere. */
export function markByKey(
  key: string,
  placed: PlacedTrend,
  current: Spotted | undefined,
  locale: PanelLocale,
): Spotted | undefined {
  const rtl = placed.start > placed.end;
  const forward = key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const back = key === (rtl ? 'ArrowRight' : 'ArrowLeft');
  const strokes = placed.lines.filter(({ stroke }) => stroke);
  if (strokes.length > 0) return spotByKey({ key, forward, back }, strokes, placed, current, locale);
  const marks = marksOf(placed);
  const at = current ? marks.findIndex(({ id }) => id === current.id) : -1;
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (key === 'ArrowDown' || forward) return marks[at + 1] ?? marks.at(-1);
  if (key === 'ArrowUp' || back) return marks[at - 1] ?? marks[0];
  return undefined;
}

interface Keys {
  key: string;
  forward: boolean;
  back: boolean;
}

/** Along a stroke a key leads to the next pixel that has a count, or a tenth of the width further. */
function spotByKey(
  { key, forward, back }: Keys,
  strokes: readonly PlacedLine[],
  placed: PlacedTrend,
  current: Spotted | undefined,
  locale: PanelLocale,
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
