import type { Amount } from '../corridor-map.model.js';
import type { Line, Point } from '../geometry/camera.js';

/** Measures the width of a text in px, in the style of its kind. */
export type Measure = (text: string, kind: LabelKind) => number;

/** What a label names, which decides its style. */
export type LabelKind = 'home' | 'amount' | 'closed' | 'port' | 'town' | 'corridor' | 'context' | 'country';

/** A name to be placed. */
export interface LabelText {
  id: string;
  /** The text, with a line feed for each line break. */
  text: string;
  kind: LabelKind;
  /** The position of its own mark. */
  own?: Point;
  /** The status of the line that an amount is about. */
  status?: Amount['status'];
  /** Whether `id` is that of a line, and the text must be nearer to it than to any other. */
  beside?: boolean;
}

/** A placed line of text. */
export interface Label extends LabelText {
  /** The middle of the line and its baseline, in px. */
  x: number;
  y: number;
}

/** The style of each kind; the same as in the stylesheet. */
export const LABEL_STYLES: Record<LabelKind, { em: number; weight: number; italic?: boolean; leading?: number }> = {
  home: { em: 1, weight: 600 },
  // Bold letters of this size are taller in some engines.
  amount: { em: 0.875, weight: 700, leading: 1.32 },
  closed: { em: 0.8125, weight: 600 },
  port: { em: 0.8125, weight: 700 },
  town: { em: 0.8125, weight: 500 },
  corridor: { em: 0.8125, weight: 600, italic: true },
  context: { em: 0.75, weight: 400, italic: true },
  country: { em: 0.75, weight: 400 },
};

/** The height of a line of text with some padding, in its own em, and the share of it above the baseline. */
const LINE_EM = { ltr: 1.25, rtl: 1.45 };
const BASELINE = 0.77;
/** The distance between two baselines, in em, at which letters just do not touch: in most scripts, and in Nastaliq. */
const LEADING_EM = { ltr: 1.18, rtl: 1.9 };

/** The side of a cell of the grid, in px, so that a text is compared only with what is near. */
const CELL = 16;

/** The cost of a candidate near another mark, in points of covered line, and the distance that counts as near, in px. */
const STRANGER_COST = 6;
const NEAR = 16;

/** The distance within which a text stands beside its own line, and no other line may be, in px. */
const BESIDE = 8;

/** The gap between two texts beside and above each other, in px; slanted letters extend a little beyond their measure. */
const GAP = { x: 2.5, y: 1 };

export interface Size {
  width: number;
  height: number;
}

/** Further conditions on the place of a text. */
export interface PlacementLimits {
  /** The distance to keep from lines, in px, and the most points of lines that may lie nearer. */
  clear?: number;
  maxNear?: number;
  /** Whether everything else still fits once the text is placed. */
  fits?: () => boolean;
}

/** Candidates for the middle of a text, the best first: x, y, and its extra cost in points of covered line; x, … */
export type Candidates = readonly number[];

/** Places labels one after the other, so that none covers another one, a mark, or the frame's edge, and few cover lines. */
export class LabelBoard {
  /** The boxes that are taken, by row of cells: x, y, right, bottom, … */
  readonly #taken: number[][] = [];
  readonly #marks: number[] = [];
  /** The points of lines, by cell: x, y, number of the owner, … */
  readonly #lines: number[][] = [];
  /** The ids of those whose lines were added. */
  readonly #owners: string[] = [];
  readonly #columns: number;
  readonly #frame: Size;
  readonly #measure: Measure;
  readonly #em: number;
  readonly #line: number;
  readonly #leading: number;

  constructor(frame: Size, measure: Measure, em: number, direction: 'ltr' | 'rtl') {
    this.#line = LINE_EM[direction];
    this.#leading = LEADING_EM[direction];
    this.#frame = frame;
    this.#columns = Math.ceil(frame.width / CELL);
    this.#measure = measure;
    this.#em = em;
  }

  /** Adds a line that costs to cover. Its points must be so close that no text fits between two of them. */
  addLine(line: Line, owner: string): void {
    const { width, height } = this.#frame;
    if (this.#owners.at(-1) !== owner) this.#owners.push(owner);
    const number = this.#owners.length - 1;
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      (this.#lines[Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL)] ??= []).push(x, y, number);
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

  /** Whether a mark of this radius would cover none of the texts placed so far. */
  isClear([x, y]: Point, radius: number): boolean {
    return this.#isFree(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /**
   * Places a text at the candidate with the lowest cost. Returns no label where it fits nowhere, or
   * only over more than `most` points of lines. A place near the mark of another costs more, as it would seem to name that.
   */
  place(
    name: LabelText,
    candidatesFor: (size: Size) => Candidates,
    most = Infinity,
    { clear = 0, maxNear = Infinity, fits }: PlacementLimits = {},
  ): Label[] {
    const { kind, own } = name;
    const owner = name.beside ? this.#owners.indexOf(name.id) : -1;
    const texts = name.text.split('\n');
    const width = Math.max(...texts.map((text) => this.#measure(text, kind)));
    const size = LABEL_STYLES[kind].em * this.#em;
    const leading = Math.max(this.#leading, LABEL_STYLES[kind].leading ?? 0);
    const height = size * (this.#line + leading * (texts.length - 1));
    const { width: right, height: bottom } = this.#frame;
    const candidates = candidatesFor({ width, height });
    let [bestX, bestY, least] = [0, 0, Infinity];
    for (let i = 0; i < candidates.length; i += 3) {
      let cost = candidates[i + 2] ?? 0;
      // Candidates are sorted, so no later one is better.
      if (cost >= least) break;
      const x = (candidates[i] ?? 0) - width / 2;
      const y = (candidates[i + 1] ?? 0) - height / 2;
      if (x < 2 || y < 2 || x + width > right - 2 || y + height > bottom - 2) continue;
      if (!this.#isFree(x, y, width, height)) continue;
      const hits = this.#hits(x, y, width, height);
      if (hits > most) continue;
      if (name.beside && this.#hits(x - BESIDE, y - BESIDE, width + 2 * BESIDE, height + 2 * BESIDE, owner) > 0)
        continue;
      cost += clear > 0 ? this.#hits(x - clear, y - clear, width + 2 * clear, height + 2 * clear) : hits;
      if (cost >= least || cost > maxNear) continue;
      if (own) cost += STRANGER_COST * this.#strangers(x, y, width, height, own);
      if (cost >= least || (fits && !this.#stillMeets(fits, x, y, width, height))) continue;
      [bestX, bestY, least] = [x, y, cost];
    }
    if (least === Infinity) return [];
    this.take(bestX, bestY, width, height);
    return texts.map((text, n) => ({
      ...name,
      text,
      x: bestX + width / 2,
      y: bestY + size * (this.#line * BASELINE + leading * n),
    }));
  }

  /** Returns a snapshot of what is taken, for `restore`. */
  save(): readonly number[] {
    return Array.from(this.#taken, (boxes) => boxes?.length ?? 0);
  }

  /** Frees all that was taken since this snapshot. */
  restore(snapshot: readonly number[]): void {
    this.#taken.forEach((boxes, row) => (boxes.length = snapshot[row] ?? 0));
  }

  #stillMeets(condition: () => boolean, x: number, y: number, width: number, height: number): boolean {
    const snapshot = this.save();
    this.take(x, y, width, height);
    const isMet = condition();
    this.restore(snapshot);
    return isMet;
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

  /** The number of other marks that a text would seem to name. */
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

  /** The number of points of lines in a box, without those of one owner. */
  #hits(x: number, y: number, width: number, height: number, without?: number): number {
    const left = x - 1;
    const right = x + width + 1;
    const bottom = y + height;
    let hits = 0;
    for (let row = rowOf(y); row <= rowOf(bottom); row++) {
      const start = row * this.#columns;
      const end = start + Math.min(this.#columns - 1, rowOf(right));
      for (let cell = start + rowOf(left); cell <= end; cell++) {
        const points = this.#lines[cell];
        if (!points) continue;
        for (let i = 0; i < points.length; i += 3) {
          const px = points[i] ?? 0;
          const py = points[i + 1] ?? 0;
          if (px > left && px < right && py > y && py < bottom && points[i + 2] !== without) hits++;
        }
      }
    }
    return hits;
  }
}

const rowOf = (px: number): number => Math.max(0, Math.floor(px / CELL));
