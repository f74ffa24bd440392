import type { Line } from './corridor-map.camera.js';

/** Tenths of a px as they are written; the same short steps come again and again, and a number is slow to write. */
const written: string[] = [];
const px = (tenths: number): string =>
  tenths < 0 ? `-${(written[-tenths] ??= String(-tenths / 10))}` : (written[tenths] ??= String(tenths / 10));

/** Writes the `d` of an SVG path in steps from point to point, which is short. Positions are in tenths of a px. */
export class Pen {
  d = '';
  #isDown = false;
  #x = 0;
  #y = 0;

  /** Draws a line, or goes on with it where the one before ended. */
  draw(line: Line, reversed = false): void {
    const { length } = line;
    // What the line goes on from is drawn already.
    for (let i = this.#isDown ? 2 : 0; i < length; i += 2) {
      const at = reversed ? length - 2 - i : i;
      this.#to(line[at] ?? 0, line[at + 1] ?? 0);
    }
  }

  /** The next line begins anew. */
  lift(): void {
    this.#isDown = false;
  }

  /** Leads back to where the line began. */
  close(): void {
    if (this.#isDown) this.d += 'Z';
    this.#isDown = false;
  }

  #to(x: number, y: number): void {
    // Small letters count from the point before; from the origin where the pen comes down.
    if (this.#isDown) this.d += `l${px(x - this.#x)} ${px(y - this.#y)}`;
    else this.d += `M${px(x)} ${px(y)}`;
    this.#isDown = true;
    this.#x = x;
    this.#y = y;
  }
}
