import type { Line, Point } from '../geometry/camera.js';
import type { Candidates, Size } from './label-board.js';

/** Candidates around a mark: beside it first, then below and above, then at its corners. */
export function around([x, y]: Point, radius: number): (size: Size) => Candidates {
  return ({ width, height }) => {
    const dx = radius + 3 + width / 2;
    const dy = radius + 2 + height / 2;
    const corner = width / 2 - radius;
    const sides = [x + dx, y, 0, x - dx, y, 0.1, x, y + dy, 0.2, x, y - dy, 0.3];
    const corners = [
      x + corner,
      y + dy,
      0.4,
      x - corner,
      y + dy,
      0.5,
      x + corner,
      y - dy,
      0.6,
      x - corner,
      y - dy,
      0.7,
    ];
    return [...sides, ...corners];
  };
}

/** The number of points of a line from one candidate to the next. */
const STRIDE = 3;

/** Candidates along lines, the first line first: above, below and beside it, from its middle outwards. */
export function along(lines: readonly Line[]): (size: Size) => Candidates {
  return ({ width, height }) => {
    const [beside, above] = [width / 2 + 7, height * 0.75];
    const candidates: number[] = [];
    lines.forEach((line, n) => {
      const count = line.length / 2;
      const middle = Math.floor(count / 2);
      for (let off = 0; off <= middle; off += STRIDE) {
        for (const i of off === 0 ? [middle] : [middle - off, middle + off]) {
          if (i >= count) continue;
          const x = line[2 * i] ?? 0;
          const y = line[2 * i + 1] ?? 0;
          const penalty = n * 3 + off / count;
          candidates.push(
            x,
            y - above,
            penalty,
            x,
            y + above,
            penalty,
            x + beside,
            y,
            penalty + 1,
            x - beside,
            y,
            penalty + 1,
          );
        }
      }
    });
    return candidates;
  };
}

/** Candidates beside lines, at whose points they have a corner, from the middle of each line outwards; right and above first. */
export function beside(lines: readonly Line[]): (size: Size) => Candidates {
  return ({ width, height }) => {
    const found: [x: number, y: number, cost: number][] = [];
    lines.forEach((line, n) => {
      const count = line.length / 2;
      for (let i = 0; i < count; i++) {
        const [x, y] = [line[2 * i] ?? 0, line[2 * i + 1] ?? 0];
        const cost = n + Math.abs(i - (count - 1) / 2) / count;
        const [dx, dy] = [width / 2 + 7, height / 2];
        for (const [side, up] of [
          [1, -1],
          [1, 0],
          [1, 1],
          [-1, 0],
          [-1, 1],
          [-1, -1],
        ] as const) {
          found.push([x + side * dx, y + up * dy, cost + (side < 0 ? 0.1 : 0) + (up > 0 ? 0.05 : 0)]);
        }
      }
    });
    return found.sort((a, b) => a[2] - b[2]).flat();
  };
}

/** Candidates whose cost grows with the share of a text that stands on land, for names of ports. */
export function offLand(candidatesFor: (size: Size) => Candidates, isLand: (at: Point) => boolean) {
  return (size: Size): Candidates => {
    const candidates = candidatesFor(size);
    const found: [x: number, y: number, cost: number][] = [];
    for (let i = 0; i < candidates.length; i += 3) {
      const [x = 0, y = 0, cost = 0] = candidates.slice(i, i + 3);
      const onLand = [-0.45, 0, 0.45].flatMap((across) =>
        [-0.4, 0.4].filter((down) => isLand([x + across * size.width, y + down * size.height])),
      );
      found.push([x, y, cost + onLand.length / 4]);
    }
    return found.sort((a, b) => a[2] - b[2]).flat();
  };
}

/** The distance between the corner of a text and the point that it stands at, in px. */
const GAP = 2;

/** Candidates with a corner at a point of these lines. Points of the `own` lines within `clear` px cost nothing. */
export function atCorners(lines: readonly Line[], own: readonly Line[], clear: number): (size: Size) => Candidates {
  const [points, known] = [lines.flat(), own.flat()];
  return ({ width, height }) => {
    const [dx, dy] = [width / 2 + GAP, height / 2 + GAP];
    const candidates: number[] = [];
    const add = (x: number, y: number) => {
      let near = 0;
      for (let i = 0; i < known.length; i += 2) {
        const across = Math.abs((known[i] ?? 0) - x) - width / 2;
        const down = Math.abs((known[i + 1] ?? 0) - y) - height / 2;
        if (across < clear && down < clear) near++;
      }
      candidates.push(x, y, -near);
    };
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] ?? 0;
      const y = points[i + 1] ?? 0;
      add(x + dx, y - dy);
      add(x + dx, y + dy);
      add(x - dx, y - dy);
      add(x - dx, y + dy);
    }
    return candidates;
  };
}

/** The search inside an area: the step in px, the most steps on a row, and the most rows. */
const STEP = 22;
const MOST = 7;
const ROWS = 28;
/** The distance from the middle of an area that costs as much as covering one point of a line, in px. */
const OFF_CENTRE = 80;

/** Candidates inside an area, cheaper the nearer they are to its middle. */
export function inside(spans: Line): (size: Size) => Candidates {
  return ({ width }) => {
    const found: [x: number, y: number, far: number][] = [];
    const count = spans.length / 3;
    const every = Math.ceil(count / ROWS);
    for (let row = Math.floor(((count - 1) % every) / 2); row < count; row += every) {
      const y = spans[3 * row] ?? 0;
      const from = (spans[3 * row + 1] ?? 0) + width / 2;
      const space = (spans[3 * row + 2] ?? 0) - width / 2 - from;
      if (space < 0) continue;
      const steps = Math.min(MOST, Math.floor(space / STEP));
      for (let n = 0; n <= steps; n++) found.push([from + (space * (n + 0.5)) / (steps + 1), y, 0]);
    }
    const middle = (axis: 0 | 1) => found.reduce((sum, candidate) => sum + candidate[axis], 0) / found.length;
    const [cx, cy] = [middle(0), middle(1)];
    for (const candidate of found) candidate[2] = Math.hypot(candidate[0] - cx, candidate[1] - cy) / OFF_CENTRE;
    return found.sort((a, b) => a[2] - b[2]).flat();
  };
}
