import { parseEdtf } from '../../core/edtf.js';
import type { PlacedMark, PlacedTrend, HitMark } from '../incident-trend.layout.types.js';

/** The time at a position. The scale is linear, so two of its positions give its inverse. */
export function timeAt({ x }: PlacedTrend, position: number): number {
  const far = 1e12;
  return (position - x(0)) / ((x(far) - x(0)) / far);
}

/** All marks, line by line. */
export const marksOf = ({ lines }: PlacedTrend): readonly PlacedMark[] => lines.flatMap(({ marks }) => marks);

/** The mark nearest to a position: first by time, then by count. */
export function nearestMark(placed: PlacedTrend, x: number, y: number): HitMark | undefined {
  const candidates = [...marksOf(placed), ...placed.lines.flatMap((line) => placed.strokeCounts?.at(line, x) ?? [])];
  const distance = Math.min(...candidates.map((mark) => Math.abs(mark.x - x)));
  const nearest = candidates.filter((mark) => Math.abs(mark.x - x) <= distance + 2);
  return nearest.reduce<HitMark | undefined>(
    (best, mark) => (best && Math.abs(best.y - y) <= Math.abs(mark.y - y) ? best : mark),
    undefined,
  );
}

/** The mark of each line at the time of a given mark. */
export function marksAtTimeOf(placed: PlacedTrend, mark: HitMark): HitMark[] {
  return placed.lines.flatMap((line): readonly HitMark[] => {
    if (line.id === mark.series) return [mark];
    if (line.stroke) return placed.strokeCounts?.at(line, mark.x) ?? [];
    const same = line.marks.find(({ period, time }) => time === mark.time || contains(period, mark.time));
    return same ? [same] : [];
  });
}

/** The mark with this id, such as `pips/2024`. */
export const findMark = (placed: PlacedTrend, id: string): HitMark | undefined =>
  marksOf(placed).find((one) => one.id === id) ?? placed.strokeCounts?.find(id);

function contains(period: string, time: number): boolean {
  const span = parseEdtf(period);
  return span !== undefined && span.start <= time && time < span.end;
}
