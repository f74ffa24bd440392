import { across, down, type Camera, type Point } from './camera.js';

/** Many points as the dots of one path; of points that would cover each other, only one is drawn. */
export interface DrawnPoints {
  d: string;
  /** The number of dots in the frame. */
  drawn: number;
  /** The number of points. */
  all: number;
}

/** The side of a cell that holds one dot, in px. */
const CELL = 6;

/** Thins points by a grid over the frame and the bleed around it: the first point in each cell is kept. */
export function thinPoints(points: readonly Point[], camera: Camera, bleed: number): DrawnPoints {
  const { width, height, scale, left, top } = camera;
  const columns = Math.ceil((width + 2 * bleed) / CELL);
  const rows = Math.ceil((height + 2 * bleed) / CELL);
  // This loop may run over ten thousand points in every drawing, so it allocates nothing for points that are dropped.
  const taken = new Uint8Array(points.length > 0 ? columns * rows : 0);
  let d = '';
  let drawn = 0;
  for (const [longitude, latitude] of points) {
    const x = across(longitude) * scale - left;
    const y = down(latitude) * scale - top;
    if (x < -bleed || y < -bleed || x >= width + bleed || y >= height + bleed) continue;
    const cell = Math.floor((y + bleed) / CELL) * columns + Math.floor((x + bleed) / CELL);
    if (taken[cell]) continue;
    taken[cell] = 1;
    d += `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}h0`;
    if (x >= 0 && y >= 0 && x < width && y < height) drawn++;
  }
  return { d, drawn, all: points.length };
}
