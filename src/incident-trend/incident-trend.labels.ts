import { textWidth } from '../core/text-width.js';
import type { Box, Label, PlacedLine, PlacedMark, Row } from './incident-trend.layout.types.js';

interface Room {
  width: number;
  start: number;
  end: number;
  bottom: number;
  em: number;
  /** How much further apart a reader has set letters, in px. */
  spread: number;
  /** Where grid lines run. */
  grid: readonly number[];
  /** The word for what the axis counts, at its top. */
  unit: string;
  /** Whether to place the lines' names. */
  names: boolean;
  /** What no label may cover, beside marks and lines. */
  taken: readonly Box[];
}

const NAME = 0.8125;
const VALUE = 0.75;
const LEADING = 1.25;
const GAP = 10;
const AIR = 4;
/** With more marks than this the values stay in the table. */
const MANY = 60;

/** Where a label stands from its mark, in half sizes of the label: [1, 0] is at its right, [0, -1] above it. */
type Side = readonly [number, number];
// prettier-ignore
const BESIDE: readonly Side[] = [[1, 0], [1, -0.4], [1, 0.4], [1, -0.8], [1, 0.8], [-1, 0], [-1, -0.4], [0, -1], [0, 1], [-0.7, 1.25], [0.7, 1.25]];
// prettier-ignore
const AROUND: readonly Side[] = [[0, -1], [0, 1], [1, 0], [-1, 0], [0.9, -0.7], [-0.9, -0.7], [0.9, 0.7], [-0.9, 0.7]];

/** Finds each label a free place next to its mark: names first, then as many values as have room. */
export function placeLabels(lines: readonly PlacedLine[], room: Room): { labels: Label[]; named: boolean } {
  const { em, spread, names } = room;
  const marks = lines.flatMap((line) => line.marks);
  const labels: Label[] = [];
  const caption = { x: 0, y: 0, width: textWidth(room.unit, em * VALUE), height: em };
  const taken = [caption, ...room.taken, ...(marks.length > MANY ? [] : lines.flatMap(obstacles))];

  const put = (mark: PlacedMark, size: number, rows: Row[], sides: readonly Side[]): boolean => {
    const font = em * size;
    const width = Math.max(
      ...rows.map(({ text, look }) => textWidth(text, font, look.startsWith('strong')) + text.length * spread),
    );
    const height = font * (1 + (rows.length - 1) * LEADING);
    const places = sides.map(([dx, dy]) => ({
      x: mark.x + dx * (width / 2 + GAP) - width / 2,
      y: mark.y + dy * (height / 2 + GAP) - height / 2,
      width,
      height,
      side: Math.sign(dx),
    }));
    const free = places.filter((place) => isFree(place, mark, marks, taken, room));
    // A grid line through a text is better than no text, and harms no figure.
    const clear = ({ x, y }: Box) => x > room.end || !room.grid.some((line) => y + 2 < line && line < y + height - 2);
    const place = (size === NAME ? free.find(clear) : undefined) ?? free[0];
    if (!place) return false;
    // A little air, so that two texts never read as one.
    taken.push({ x: place.x - AIR, y: place.y - AIR / 2, width: width + 2 * AIR, height: height + AIR });
    const { side } = place;
    labels.push({ x: place.x + (width / 2) * (1 - side), side, y: place.y + font * 0.85, size, rows });
    return true;
  };

  // The flagged name is the largest block, so it chooses first.
  const order = names ? [...lines].sort((a, b) => Number(b.flagged) - Number(a.flagged)) : [];
  const placed = order.filter((line) => {
    const last = line.marks.at(-1);
    return !last || put(last, NAME, nameRows(line, last), BESIDE);
  });
  for (const line of marks.length > MANY ? [] : lines) {
    const look = line.flagged ? `strong ${line.tone}` : line.tone;
    for (const mark of line.marks) {
      // The name of an unflagged line carries its last value.
      if (names && !line.flagged && mark === line.marks.at(-1)) continue;
      const written = put(mark, VALUE, [{ text: mark.full, look }], AROUND);
      if (!written && mark.part !== undefined) put(mark, VALUE, [{ text: mark.label, look }], AROUND);
    }
  }
  return { labels, named: names && placed.length === lines.length };
}

function isFree(place: Box, own: PlacedMark, marks: readonly PlacedMark[], taken: readonly Box[], room: Room): boolean {
  const { x, y, width, height } = place;
  if (x < room.start || x + width > room.width || y < 0 || y + height > room.bottom) return false;
  if (taken.some((other) => overlap(place, other))) return false;
  // A label that stands nearer to another mark would be read as that one's.
  const limit = distance(place, own);
  return marks.every((mark) => mark === own || distance(place, mark) > limit);
}

function nameRows({ name, flagged, tone, remarks }: PlacedLine, last: PlacedMark): Row[] {
  const first = { text: flagged ? name : `${name} ${last.label}`, look: `strong ${tone}` };
  const soft = [...(flagged || last.part === undefined ? [] : [last.part]), ...remarks];
  return [first, ...soft.map((text) => ({ text, look: 'soft' }))];
}

/** What no label may cover: the marks, and the lines between them in small steps. */
function obstacles({ marks }: PlacedLine): Box[] {
  return marks.flatMap((mark, i) => {
    const around = { x: mark.x - 6, y: mark.y - 6, width: 12, height: 12 };
    const before = marks[i - 1];
    if (!before || mark.link === undefined) return [around];
    const steps = Math.ceil(Math.hypot(mark.x - before.x, mark.y - before.y) / 6);
    const along = Array.from({ length: steps }, (_, step) => ({
      x: before.x + ((mark.x - before.x) * step) / steps - 2,
      y: before.y + ((mark.y - before.y) * step) / steps - 2,
      width: 4,
      height: 4,
    }));
    return [around, ...along];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** From a mark to the nearest point of a box. */
function distance({ x, y, width, height }: Box, mark: PlacedMark): number {
  const outside = (at: number, from: number, size: number) => Math.max(from - at, 0, at - from - size);
  return Math.hypot(outside(mark.x, x, width), outside(mark.y, y, height));
}
