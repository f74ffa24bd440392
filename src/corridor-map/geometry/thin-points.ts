import { across, down, type Camera, type Point } from './camera.js';

/** Many points as dots, in one path; of those that would cover each other, one stands for all. */
export interface DrawnPoints {
  d: string;
  /** How many dots stand in the frame. */
  drawn: number;
  /** How many points there are. */
  all: number;
}

/** The side of a cell that holds one dot, in px. */
const CELL = 6;

/** Lays a grid over the frame and what is drawn beyond it, and keeps the first point in each cell. */
export function thinPoints(points: readonly Point[], camera: Camera, bleed: number): DrawnPoints {
  const { width, height, scale, left, top } = camera;
  const columns = Math.ceil((width + 2 * bleed) / CELL);
  const rows = Math.ceil((height + 2 * bleed) / CELL);
  // Ten thousand points are walked in every drawing, so nothing is made for one that is not kept.
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
