import type { Camera, Point } from './camera.js';

/** One side of the frame: inside is what lies on the side of the limit that `sign` gives. */
type Edge = readonly [axis: 0 | 1, limit: number, sign: 1 | -1];

function edges({ width, height }: Camera): Edge[] {
  return [
    [0, 0, 1],
    [0, width, -1],
    [1, 0, 1],
    [1, height, -1],
  ];
}

const isInside = (point: Point, [axis, limit, sign]: Edge): boolean => (point[axis] - limit) * sign >= 0;

/** Clips a closed ring to the frame (Sutherland–Hodgman); empty where nothing of it lies inside. */
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
