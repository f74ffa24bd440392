import type { Camera, Point } from './corridor-map.camera.js';

/** Room around the frame that is drawn too, so that no cut edge shows. */
export const MARGIN = 4;

/** One side of the frame: what lies on the sign's side of the limit is inside. */
type Edge = readonly [axis: 0 | 1, limit: number, sign: 1 | -1];

function edges({ width, height, bleed }: Camera): Edge[] {
  const beyond = MARGIN + bleed;
  return [
    [0, -beyond, 1],
    [0, width + beyond, -1],
    [1, -beyond, 1],
    [1, height + beyond, -1],
  ];
}

const isInside = (point: Point, [axis, limit, sign]: Edge): boolean => (point[axis] - limit) * sign >= 0;

/** What of a closed ring lies in the frame (Sutherland and Hodgman's way); empty where nothing does. */
export function clipRing(ring: Point[], camera: Camera): Point[] {
  let kept = ring;
  for (const edge of edges(camera)) {
    const [axis, limit] = edge;
    const input = kept;
    kept = [];
    input.forEach((point, i) => {
      const before = input.at(i - 1) ?? point;
      if (isInside(point, edge) !== isInside(before, edge)) {
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
      }
      if (isInside(point, edge)) kept.push(point);
    });
  }
  return kept;
}

/** The pieces of a line that may be seen in the frame, whole segment by whole segment. */
export function clipLine(line: readonly Point[], camera: Camera): Point[][] {
  const sides = edges(camera);
  const pieces: Point[][] = [];
  let open = false;
  line.forEach((point, i) => {
    const before = line[i - 1];
    if (!before) return;
    const away = sides.some((side) => !isInside(point, side) && !isInside(before, side));
    if (!away && !open) pieces.push([before]);
    if (!away) pieces.at(-1)?.push(point);
    open = !away;
  });
  return pieces;
}

/** The `d` of an SVG path, in steps of a tenth of a px from point to point: short, and quick to write. */
export function pathOf(lines: readonly (readonly Point[])[], close = ''): string {
  let d = '';
  for (const line of lines) {
    if (line.length < 2) continue;
    let [x, y] = [0, 0];
    line.forEach((point, i) => {
      const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
      // What follows a move is a line to, and small letters count from the point before.
      const command = ['M', 'l'][i] ?? ' ';
      d += `${command}${(nextX - x) / 10} ${(nextY - y) / 10}`;
      [x, y] = [nextX, nextY];
    });
    d += close;
  }
  return d;
}
