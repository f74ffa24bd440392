import { parseEdtf } from '../../core/edtf.js';
import type { PlacedMark, PlacedTrend, Spotted } from '../incident-trend.layout.types.js';

/** The time at a position, and the position of a time, are in a straight line. */
export function timeAt({ x }: PlacedTrend, position: number): number {
  const far = 1e12;
  return (position - x(0)) / ((x(far) - x(0)) / far);
}

const marksOf = ({ lines }: PlacedTrend): readonly PlacedMark[] => lines.flatMap(({ marks }) => marks);

/** The mark that a position means: of the nearest time, and of that the nearest count. */
export function nearestMark(placed: PlacedTrend, x: number, y: number): Spotted | undefined {
  const strokeCounts = [...marksOf(placed), ...placed.lines.flatMap((line) => placed.strokeCounts?.at(line, x) ?? [])];
  const didYouMean = Math.min(...strokeCounts.map((spot) => Math.abs(spot.x - x)));
  const beside = strokeCounts.filter((spot) => Math.abs(spot.x - x) <= didYouMean + 2);
  return beside.reduce<Spotted | undefined>(
    (best, spot) => (best && Math.abs(best.y - y) <= Math.abs(spot.y - y) ? best : spot),
    undefined,
  );
}

/** What each line counts at the time of a mark. */
export function marksBeside(placed: PlacedTrend, mark: Spotted): Spotted[] {
  return placed.lines.flatMap((line): readonly Spotted[] => {
    if (line.id === mark.series) return [mark];
    if (line.stroke) return placed.strokeCounts?.at(line, mark.x) ?? [];
    const same = line.marks.find(({ period, time }) => time === mark.time || holds(period, mark.time));
    return same ? [same] : [];
  });
}

/** A mark by its id, such as `pips/2024`. */
export const findMark = (placed: PlacedTrend, id: string): Spotted | undefined =>
  marksOf(placed).find((one) => one.id === id) ?? placed.strokeCounts?.find(id);

function holds(period: string, time: number): boolean {
  const span = parseEdtf(period);
  return span !== undefined && span.start <= time && time < span.end;
}

/** Where a key leads; `undefined` for keys that lead nowhere. */
export function markByKey(key: string, placed: PlacedTrend, current: Spotted | undefined): Spotted | undefined {
  const rtl = placed.start > placed.end;
  const forward = key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const back = key === (rtl ? 'ArrowRight' : 'ArrowLeft');
  if (placed.strokeCounts) return placed.strokeCounts.byKey({ key, forward, back }, current);
  const marks = marksOf(placed);
  const at = current ? marks.findIndex(({ id }) => id === current.id) : -1;
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (key === 'ArrowDown' || forward) return marks[at + 1] ?? marks.at(-1);
  if (key === 'ArrowUp' || back) return marks[at - 1] ?? marks[0];
  return undefined;
}
