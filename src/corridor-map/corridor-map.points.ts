import { project, toFrame, type Camera, type Point } from './corridor-map.camera.js';

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
  const { width, height } = camera;
  const taken = new Set<number>();
  const columns = Math.ceil((width + 2 * bleed) / CELL);
  let d = '';
  let drawn = 0;
  for (const point of points) {
    const [x, y] = toFrame(project(point), camera);
    if (x < -bleed || y < -bleed || x >= width + bleed || y >= height + bleed) continue;
    const cell = Math.floor((y + bleed) / CELL) * columns + Math.floor((x + bleed) / CELL);
    if (taken.has(cell)) continue;
    taken.add(cell);
    d += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
    if (x >= 0 && y >= 0 && x < width && y < height) drawn++;
  }
  return { d, drawn, all: points.length };
}
