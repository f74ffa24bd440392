import type { Line } from './camera.js';

/** Steps shorter than this, in tenths of a px, come again and again. */
const COMMON = 256;
/** Tenths of a px as they are written, for a number is slow to write. */
const written: string[] = [];
const px = (tenths: number): string =>
  Math.abs(tenths) < COMMON ? (written[tenths + COMMON] ??= String(tenths / 10)) : String(tenths / 10);

/** Writes the `d` of an SVG path in steps from point to point, which is short. Positions are in tenths of a px. */
export class PathWriter {
  #d = '';
  /** Where the line began, and the steps from there: put together at once, for a text that grows is slow. */
  #steps: string[] = [];
  #x = 0;
  #y = 0;

  /** Draws a line, or goes on with it where the one before ended. */
  draw(line: Line, reversed = false): void {
    const steps = this.#steps;
    const { length } = line;
    let lastX = this.#x;
    let lastY = this.#y;
    // What the line goes on from is drawn already.
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

  /** The next line begins anew. */
  lift(end = ''): void {
    if (this.#steps.length > 2) this.#d += this.#steps.join(' ') + end;
    this.#steps = [];
  }

  /** Leads back to where the line began. */
  close(): void {
    this.lift('Z');
  }

  /** All that was drawn. */
  get d(): string {
    this.lift();
    return this.#d;
  }
}
