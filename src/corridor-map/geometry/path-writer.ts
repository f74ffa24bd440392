import type { Line } from './camera.js';

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
