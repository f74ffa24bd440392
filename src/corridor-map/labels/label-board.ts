import type { Line, Point } from '../geometry/camera.js';

/** How wide a text is, in px; bold and italic as the label's kind is drawn. */
export type Measure = (text: string, kind: LabelKind) => number;

/** What a text names: it decides how it is set. */
export type LabelKind = 'port' | 'town' | 'corridor' | 'country';

/** A text to be placed. */
export interface Name {
  id: string;
  /** With a line break where it takes more than one line. */
  text: string;
  kind: LabelKind;
  /** Where its own mark is. */
  own?: Point;
}

/** A line of text in its place. */
export interface Label extends Name {
  /** Middle of the text and its baseline, in px. */
  x: number;
  y: number;
}

/** How each kind is set; the same as in the styles. */
export const LABEL_STYLES: Record<LabelKind, { em: number; weight: number; italic?: boolean }> = {
  port: { em: 0.8125, weight: 700 },
  town: { em: 0.8125, weight: 500 },
  corridor: { em: 0.8125, weight: 600, italic: true },
  country: { em: 0.75, weight: 400 },
};

/** How high a line of text is with a little air, in its own em, and where in it the baseline lies. */
const LINE_EM = 1.25;
const BASELINE = 0.77;
/** From the baseline of one line to that of the next, in em: letters just do not touch. */
const LEADING_EM = 1.18;

/** The side of a cell of the board, in px. Most texts are far from most lines and from each other. */
const CELL = 16;

/** What it costs to stand at another mark, in points of covered line, and how near that is, in px. */
const STRAY = 6;
const NEAR = 16;

/** Room between two texts beside and above each other, in px; slanted letters reach a little beyond their measure. */
const GAP = { x: 2.5, y: 1 };

export interface Size {
  width: number;
  height: number;
}

/** What more is asked of the place of a text. */
export interface Wishes {
  /** How far lines are better kept off, in px, and of how many points at most may lie nearer. */
  clear?: number;
  crowd?: number;
  /** Whether all else still has room, once the text is placed. */
  suits?: () => boolean;
}

/** Middles for a text, the best first: x, y, and how much worse it is than the best, in points of covered line; x, … */
export type Spots = readonly number[];

/** Places texts one after the other, so that none covers another, a mark, or the frame's edge, and few a line. */
export class LabelBoard {
  /** The boxes that are taken, by rows of cells: x, y, right, bottom, … */
  readonly #taken: number[][] = [];
  readonly #marks: number[] = [];
  /** The points of lines, by cells: x, y, … */
  readonly #lines: number[][] = [];
  readonly #columns: number;
  readonly #frame: Size;
  readonly #measure: Measure;
  readonly #em: number;

  constructor(frame: Size, measure: Measure, em: number) {
    this.#frame = frame;
    this.#columns = Math.ceil(frame.width / CELL);
    this.#measure = measure;
    this.#em = em;
  }

  /** A line that is better not covered: points so close together that no text fits between two of them. */
  addLine(line: Line): void {
    const { width, height } = this.#frame;
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      (this.#lines[Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL)] ??= []).push(x, y);
    }
  }

  /** Keeps texts off a mark of this radius. */
  reserve([x, y]: Point, radius: number): void {
    this.take(x - radius, y - radius, 2 * radius, 2 * radius);
    this.#marks.push(x, y);
  }

  /** Keeps texts out of a box. */
  take(x: number, y: number, width: number, height: number): void {
    for (let row = rowOf(y); row <= rowOf(y + height); row++) {
      (this.#taken[row] ??= []).push(x, y, x + width, y + height);
    }
  }

  /** Whether a mark of this radius would stand clear of every text so far. */
  isClear([x, y]: Point, radius: number): boolean {
    return this.#isFree(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /**
   * Puts a text to the best of these middles, where it covers the fewest lines; no line of it where it fits nowhere, or
   * only over more than `most` points of lines. A text that stands at another mark than its own would name that one.
   */
  place(
    name: Name,
    spotsFor: (size: Size) => Spots,
    most = Infinity,
    { clear = 0, crowd = Infinity, suits }: Wishes = {},
  ): Label[] {
    const { kind, own } = name;
    const texts = name.text.split('\n');
    const width = Math.max(...texts.map((text) => this.#measure(text, kind)));
    const size = LABEL_STYLES[kind].em * this.#em;
    const height = size * (LINE_EM + LEADING_EM * (texts.length - 1));
    const { width: right, height: bottom } = this.#frame;
    const candidates = spotsFor({ width, height });
    let [bestX, bestY, least] = [0, 0, Infinity];
    for (let i = 0; i < candidates.length; i += 3) {
      let cost = candidates[i + 2] ?? 0;
      // No later one is better.
      if (cost >= least) break;
      const x = (candidates[i] ?? 0) - width / 2;
      const y = (candidates[i + 1] ?? 0) - height / 2;
      if (x < 2 || y < 2 || x + width > right - 2 || y + height > bottom - 2) continue;
      if (!this.#isFree(x, y, width, height)) continue;
      const hits = this.#hits(x, y, width, height);
      if (hits > most) continue;
      cost += clear > 0 ? this.#hits(x - clear, y - clear, width + 2 * clear, height + 2 * clear) : hits;
      if (cost >= least || cost > crowd) continue;
      if (own) cost += STRAY * this.#strangers(x, y, width, height, own);
      if (cost >= least || (suits && !this.#leaves(suits, x, y, width, height))) continue;
      [bestX, bestY, least] = [x, y, cost];
    }
    if (least === Infinity) return [];
    this.take(bestX, bestY, width, height);
    return texts.map((text, n) => ({
      ...name,
      text,
      x: bestX + width / 2,
      y: bestY + size * (LINE_EM * BASELINE + LEADING_EM * n),
    }));
  }

  /** What is taken now, to come `back` to. */
  note(): readonly number[] {
    return Array.from(this.#taken, (boxes) => boxes?.length ?? 0);
  }

  /** Gives back all that was taken since this note. */
  back(note: readonly number[]): void {
    this.#taken.forEach((boxes, row) => (boxes.length = note[row] ?? 0));
  }

  #leaves(room: () => boolean, x: number, y: number, width: number, height: number): boolean {
    const note = this.note();
    this.take(x, y, width, height);
    const left = room();
    this.back(note);
    return left;
  }

  #isFree(x: number, y: number, width: number, height: number): boolean {
    const right = x + width + GAP.x;
    const bottom = y + height + GAP.y;
    const end = rowOf(bottom);
    for (let row = rowOf(y - GAP.y); row <= end; row++) {
      const boxes = this.#taken[row];
      if (!boxes) continue;
      for (let i = 0; i < boxes.length; i += 4) {
        if ((boxes[i] ?? 0) >= right || (boxes[i + 1] ?? 0) >= bottom) continue;
        if (x < (boxes[i + 2] ?? 0) + GAP.x && y < (boxes[i + 3] ?? 0) + GAP.y) return false;
      }
    }
    return true;
  }

  /** The marks of others that a text would seem to name. */
  #strangers(x: number, y: number, width: number, height: number, own: Point): number {
    const marks = this.#marks;
    const [left, top] = [x - NEAR, y - NEAR];
    const [right, bottom] = [x + width + NEAR, y + height + NEAR];
    let strangers = 0;
    for (let i = 0; i < marks.length; i += 2) {
      const px = marks[i] ?? 0;
      if (px <= left || px >= right) continue;
      const py = marks[i + 1] ?? 0;
      if (py > top && py < bottom && (px !== own[0] || py !== own[1])) strangers++;
    }
    return strangers;
  }

  #hits(x: number, y: number, width: number, height: number): number {
    const left = x - 1;
    const right = x + width + 1;
    const bottom = y + height;
    let hits = 0;
    for (let row = rowOf(y); row <= rowOf(bottom); row++) {
      const start = row * this.#columns;
      const end = start + rowOf(right);
      for (let cell = start + rowOf(left); cell <= end; cell++) {
        const points = this.#lines[cell];
        if (!points) continue;
        for (let i = 0; i < points.length; i += 2) {
          const px = points[i] ?? 0;
          const py = points[i + 1] ?? 0;
          if (px > left && px < right && py > y && py < bottom) hits++;
        }
      }
    }
    return hits;
  }
}

const rowOf = (px: number): number => Math.max(0, Math.floor(px / CELL));
