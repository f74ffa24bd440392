import { type Line, across, down, type Camera, type Point } from './camera.js';

/** The length below which steps are frequent enough to cache, in tenths of a px. */
const COMMON = 256;
/** A cache of numbers as strings, as converting them is slow. */
const written: string[] = [];
const px = (tenths: number): string =>
  Math.abs(tenths) < COMMON ? (written[tenths + COMMON] ??= String(tenths / 10)) : String(tenths / 10);

/** Writes the `d` of an SVG path with relative steps, which are short. Positions are in tenths of a px. */
export class PathWriter {
  #d = '';
  /** The start of the current line and the steps from there, joined only at its end, as growing a string is slow. */
  #steps: string[] = [];
  #x = 0;
  #y = 0;

  /** Draws a line; within the current line, the first point must be where the one before ended. */
  draw(line: Line, reversed = false): void {
    const steps = this.#steps;
    const { length } = line;
    let lastX = this.#x;
    let lastY = this.#y;
    // The point that the line continues from is drawn already.
    for (let i = steps.length > 0 ? 2 : 0; i < length; i += 2) {
      const at = reversed ? length - 2 - i : i;
      const x = line[at] ?? 0;
      const y = line[at + 1] ?? 0;
      if (steps.length > 0) steps.push(px(x - lastX), px(y - lastY));
      else steps.push(`M${px(x)}`, `${px(y)}l`);
      lastX = x;
      lastY = y;
    }
    this.#x = lastX;
    this.#y = lastY;
  }

  /** Ends the current line. */
  end(command = ''): void {
    if (this.#steps.length > 2) this.#d += this.#steps.join(' ') + command;
    this.#steps = [];
  }

  /** Closes the current line. */
  close(): void {
    this.end('Z');
  }

  /** The `d` of all that was drawn. */
  get d(): string {
    this.end();
    return this.#d;
  }
}

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
