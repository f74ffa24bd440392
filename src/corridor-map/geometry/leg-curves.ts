import type { Mode, Status } from '../data/terms.js';
import { project, type Line, type Point } from './camera.js';
import type { ShownCorridor, ShownLeg } from '../corridor-map.model.js';

/** A continuous line of one leg with one mode and one status. */
export interface LegLine {
  corridor: string;
  leg: ShownLeg;
  mode: Mode;
  status: Status;
  /** The points, in the world of 1 × 1. */
  points: Point[];
  /** Whether it is drawn beside another line between the same places. */
  aside: boolean;
}

/** Gives the position of a place; `undefined` where it is unknown. */
type Locate = (place: string) => Point | undefined;

/**
 * The lines of all legs. Track that several corridors share is drawn once, for the first of them; road between the same
 * places as rail is marked to be drawn beside it. A part of a leg with a status of its own is no shorter than `leastShare`.
 */
export function legLinesOf(corridors: readonly ShownCorridor[], locate: Locate, leastShare = 0): LegLine[] {
  const drawn = new Set<string>();
  const first = new Map<string, Mode>();
  /** Claims the track between two places, for a line alone or beside another; `undefined` where it is drawn already. */
  const claim = (pair: string, mode: Mode): 'alone' | 'aside' | undefined => {
    const key = `${pair} ${mode}`;
    if (drawn.has(key)) return undefined;
    drawn.add(key);
    if (!first.has(pair)) first.set(pair, mode);
    return first.get(pair) === mode ? 'alone' : 'aside';
  };
  return corridors.flatMap(({ id, legs }) =>
    legs.flatMap((leg, index) => {
      const { mode } = leg;
      const claims = pairsOf(leg).map((pair) => claim(pair, mode));
      const segments = segmentsOf(leg, legs[index - 1], legs[index + 1], locate);
      return (['alone', 'aside'] as const).flatMap((how) =>
        joinSegments(segments.filter((_, i) => claims[i] === how))
          .flatMap((points) => splitByStatus(leg, points, leastShare))
          .map((part) => ({ corridor: id, leg, mode, ...part, aside: how === 'aside' })),
      );
    }),
  );
}

/** Keys for the pairs of neighbouring places; a line with bends or a path of its own is a single piece. */
function pairsOf({ via, bend, path }: ShownLeg): string[] {
  if (path) return [String(path)];
  const pairs = via.slice(1).map((to, i) => [via[i], to].sort().join(' '));
  return bend ? [pairs.join(' ')] : pairs;
}

/** Splits a leg whose first kilometres have another status, by their share of its stated length, but no shorter than `least`. */
function splitByStatus({ share, km, status }: ShownLeg, points: Point[], least: number) {
  if (!share || !km) return [{ status, points }];
  const length = stepsOf(points).reduce((sum, step) => sum + step, 0);
  const [first, rest] = splitAt(points, Math.min(1, Math.max(share.km / km, least / length)));
  return [
    { status: share.status, points: first },
    { status, points: rest },
  ];
}

/** The curves of a leg from place to place, which continue smoothly from the leg before and into the next. */
function segmentsOf(
  { via, bend, path }: ShownLeg,
  before: ShownLeg | undefined,
  after: ShownLeg | undefined,
  locate: Locate,
): Point[][] {
  if (path) return [path.map(project)];
  const places = via.map(locate).filter((point) => point !== undefined);
  const [first, ...others] = places;
  if (!first) return [];
  const line = bend ? [first, ...bend.map(project), ...others] : places;
  const previous = before && before.via.at(-1) === via[0] ? locate(before.via.at(-2) ?? '') : undefined;
  const next = after && after.via[0] === via.at(-1) ? locate(after.via[1] ?? '') : undefined;
  const segments = line.slice(1).flatMap((to, i) => {
    const from = line[i];
    return from ? [curveBetween(line[i - 1] ?? previous, from, to, line[i + 2] ?? next)] : [];
  });
  return bend ? [segments.flat()] : segments;
}

const STEPS = 8;
/** The distance of a curve's control points from its ends, as a share of the distance between these. */
const CURVATURE = 0.3;

/** A curve between two places that leaves and arrives in the direction of the neighbouring places, without overshoot. */
function curveBetween(before: Point | undefined, from: Point, to: Point, after: Point | undefined): Point[] {
  const reach = CURVATURE * Math.hypot(to[0] - from[0], to[1] - from[1]);
  const leave = pointAhead(before ?? from, to, from, reach);
  const arrive = pointAhead(after ?? to, from, to, reach);
  const [x, y] = [cubic(from[0], leave[0], arrive[0], to[0]), cubic(from[1], leave[1], arrive[1], to[1])];
  return x.map((at, i) => [at, y[i] ?? 0]);
}

/** One coordinate along a cubic Bézier curve with these four points; its ends are exact. */
function cubic(from: number, leave: number, arrive: number, to: number): number[] {
  const once = 3 * (leave - from);
  const twice = 3 * (arrive - leave) - once;
  const thrice = to - from - once - twice;
  const along = [from];
  for (let step = 1; step < STEPS; step++) {
    const t = step / STEPS;
    along.push(from + t * (once + t * (twice + t * thrice)));
  }
  along.push(to);
  return along;
}

/** The point `reach` away from `at` in the direction from `back` to `front`. */
function pointAhead(back: Point, front: Point, at: Point, reach: number): Point {
  const [x, y] = [front[0] - back[0], front[1] - back[1]];
  const length = Math.hypot(x, y) || 1;
  return [at[0] + (x / length) * reach, at[1] + (y / length) * reach];
}

/** Joins segments that adjoin each other into lines. */
function joinSegments(segments: readonly Point[][]): Point[][] {
  const lines: Point[][] = [];
  for (const segment of segments) {
    const end = lines.at(-1)?.at(-1);
    const start = segment[0];
    if (end && start && end[0] === start[0] && end[1] === start[1]) lines.at(-1)?.push(...segment.slice(1));
    else lines.push([...segment]);
  }
  return lines;
}

/** The distance of each point of a line from the one before. */
const stepsOf = (line: readonly Point[]): number[] =>
  line.map((point, i) => {
    const before = line[i - 1] ?? point;
    return Math.hypot(point[0] - before[0], point[1] - before[1]);
  });

/** Splits a line in two; the first part has `share` of its length. */
export function splitAt(line: readonly Point[], share: number): [Point[], Point[]] {
  const steps = stepsOf(line);
  let left = share * steps.reduce((sum, step) => sum + step, 0);
  const at = steps.findIndex((step) => (left -= step) < 0);
  const [from, to] = [line[at - 1], line[at]];
  if (!from || !to) return [[...line], []];
  const back = -left / (steps[at] ?? 1);
  const cut: Point = [to[0] + (from[0] - to[0]) * back, to[1] + (from[1] - to[1]) * back];
  return [
    [...line.slice(0, at), cut],
    [cut, ...line.slice(at)],
  ];
}

/** A line offset sideways by some px. */
export function offsetLine(line: Line, by: number): Line {
  const aside: number[] = [];
  const last = line.length - 2;
  for (let i = 0; i <= last; i += 2) {
    const [from, to] = [Math.max(0, i - 2), Math.min(last, i + 2)];
    const [dx, dy] = [(line[to] ?? 0) - (line[from] ?? 0), (line[to + 1] ?? 0) - (line[from + 1] ?? 0)];
    const share = by / (Math.hypot(dx, dy) || 1);
    aside.push((line[i] ?? 0) - dy * share, (line[i + 1] ?? 0) + dx * share);
  }
  return aside;
}
