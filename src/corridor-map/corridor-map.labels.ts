import type { Point } from './corridor-map.camera.js';

/** How wide a text is, in px; bold and italic as the label's kind is drawn. */
export type Measure = (text: string, kind: LabelKind) => number;

/** What a text names: it decides how it is set. */
export type LabelKind = 'port' | 'town' | 'corridor' | 'country';

/** A text to be placed. */
export interface Name {
  id: string;
  text: string;
  kind: LabelKind;
  /** Where its own mark is. */
  own?: Point;
}

/** A text in its place. */
export interface Label extends Name {
  /** Middle of the text and its baseline, in px. */
  x: number;
  y: number;
}

/** A rectangle in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
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

/** Height of a row of points, in px. */
const ROW = 16;

/** What it costs to stand at another mark, in points of covered line, and how near that is, in px. */
const STRAY = 6;
const NEAR = 16;

/** Places texts one after the other, so that none covers another, a mark, or the frame's edge, and few a line. */
export class LabelBoard {
  readonly #taken: Box[] = [];
  readonly #marks: Point[] = [];
  /** The points of lines, by rows of px, because most texts are far from most lines. */
  readonly #rows = new Map<number, Point[]>();
  readonly #frame: Size;
  readonly #measure: Measure;
  readonly #em: number;

  /** `lines` are points so close together that no text fits between two of them. */
  constructor(frame: Size, lines: readonly Point[], measure: Measure, em: number) {
    this.#frame = frame;
    for (const point of lines) {
      const row = Math.floor(point[1] / ROW);
      const others = this.#rows.get(row);
      if (others) others.push(point);
      else this.#rows.set(row, [point]);
    }
    this.#measure = measure;
    this.#em = em;
  }

  /** Keeps texts off a mark of this radius. */
  reserve([x, y]: Point, radius: number): void {
    this.#taken.push({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
    this.#marks.push([x, y]);
  }

  /** Whether a mark of this radius would stand clear of every text so far. */
  isClear([x, y]: Point, radius: number): boolean {
    const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    return !this.#taken.some((other) => overlap(box, other));
  }

  /**
   * Puts a text to the best of these middles, where it covers the fewest lines; `undefined` where it fits nowhere, or
   * only over more than `most` points of lines. A text that stands at another mark than its own would name that one.
   */
  place(name: Name, spots: (size: Size) => readonly Spot[], most = Infinity): Label | undefined {
    const { text, kind, own } = name;
    const size = { width: this.#measure(text, kind), height: LABEL_STYLES[kind].em * this.#em * LINE_EM };
    let best: { box: Box; cost: number } | undefined;
    for (const [[x, y], penalty] of spots(size)) {
      const box = { x: x - size.width / 2, y: y - size.height / 2, ...size };
      if ((best && best.cost <= penalty) || !this.#fits(box)) continue;
      const hits = this.#hits(box);
      const cost = hits + penalty + (own ? STRAY * this.#strangers(box, own) : 0);
      if (hits <= most && (!best || cost < best.cost)) best = { box, cost };
    }
    if (!best) return undefined;
    const { box } = best;
    this.#taken.push(box);
    return { ...name, x: box.x + box.width / 2, y: box.y + size.height * BASELINE };
  }

  #fits(box: Box): boolean {
    const { width, height } = this.#frame;
    const inside = box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;
    return inside && !this.#taken.some((other) => overlap(box, other));
  }

  /** The marks of others that a text would seem to name. */
  #strangers({ x, y, width, height }: Box, own: Point): number {
    const near = ([px, py]: Point) => px > x - NEAR && px < x + width + NEAR && py > y - NEAR && py < y + height + NEAR;
    return this.#marks.filter((mark) => (mark[0] !== own[0] || mark[1] !== own[1]) && near(mark)).length;
  }

  #hits({ x, y, width, height }: Box): number {
    let hits = 0;
    for (let row = Math.floor(y / ROW); row <= (y + height) / ROW; row++) {
      for (const [px, py] of this.#rows.get(row) ?? []) {
        if (px > x - 1 && px < x + width + 1 && py > y && py < y + height) hits++;
      }
    }
    return hits;
  }
}

export interface Size {
  width: number;
  height: number;
}

/** Room between two texts beside and above each other, in px; slanted letters reach a little beyond their measure. */
const GAP = { x: 2.5, y: 1 };

function overlap(a: Box, b: Box): boolean {
  const apart = (one: Box, other: Box) =>
    one.x >= other.x + other.width + GAP.x || one.y >= other.y + other.height + GAP.y;
  return !apart(a, b) && !apart(b, a);
}

/** A middle for a text, and how much worse it is than the best, in points of covered line. */
export type Spot = readonly [middle: Point, penalty: number];

/** The middles of a text around a mark: beside it first, then above and below, then at its corners. */
export function around([x, y]: Point, radius: number): (size: Size) => Spot[] {
  return ({ width, height }) => {
    const dx = radius + 3 + width / 2;
    const dy = radius + 2 + height / 2;
    const corner = width / 2 - radius;
    const offsets: Point[] = [
      [dx, 0],
      [-dx, 0],
      [0, dy],
      [0, -dy],
    ];
    const corners: Point[] = [
      [corner, dy],
      [-corner, dy],
      [corner, -dy],
      [-corner, -dy],
    ];
    return [...offsets, ...corners].map(([ox, oy], i) => [[x + ox, y + oy], i / 10]);
  };
}

/** Every so many points of a line a text is tried. */
const STRIDE = 3;

/** The middles of a text along lines, the first line first: above, below and beside it, from its middle outwards. */
export function along(lines: readonly (readonly Point[])[]): (size: Size) => Spot[] {
  return ({ width, height }) =>
    lines.flatMap((line, n) =>
      line.flatMap(([x, y], i): Spot[] => {
        if (i % STRIDE !== 0) return [];
        const penalty = n * 3 + Math.abs(i / line.length - 0.5);
        const [beside, above] = [width / 2 + 7, height * 0.75];
        const middles: Point[] = [
          [x, y - above],
          [x, y + above],
          [x + beside, y],
          [x - beside, y],
        ];
        return middles.map((middle, side) => [middle, penalty + (side > 1 ? 1 : 0)]);
      }),
    );
}

/** Steps of the search inside an area, in px. */
const GRID = 22;
/** This far from the middle of an area is as bad as covering a point of line, in px. */
const OFF_CENTRE = 80;

/** The middles of a text that stays inside an area, the better the nearer to the area's middle. */
export function inside(ring: readonly Point[]): (size: Size) => Spot[] {
  return ({ width }) => {
    const heights = ring.map(([, y]) => y);
    const spots: Point[] = [];
    for (let y = Math.min(...heights) + GRID / 2; y < Math.max(...heights); y += GRID) {
      const crossings = crossingsAt(ring, y);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = [(crossings[i] ?? 0) + width / 2, (crossings[i + 1] ?? 0) - width / 2];
        for (let x = from; x <= to; x += GRID) spots.push([x, y]);
      }
    }
    const middle = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
    const [cx, cy] = [middle(0), middle(1)];
    return spots.map((spot) => [spot, Math.hypot(spot[0] - cx, spot[1] - cy) / OFF_CENTRE]);
  };
}

/** Where a level line enters and leaves an area, in turn. */
function crossingsAt(ring: readonly Point[], y: number): number[] {
  const crossings: number[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && point[1] > y !== before[1] > y) {
      crossings.push(point[0] + ((y - point[1]) / (before[1] - point[1])) * (before[0] - point[0]));
    }
    before = point;
  }
  return crossings.sort((a, b) => a - b);
}
