import { textWidth } from '../core/measure.js';
import type { Box, Label, PlacedLine, PlacedMark, Row } from './incident-trend.layout.types.js';

/** The area that labels are placed in, and what they must not cover. */
interface LabelArea {
  width: number;
  start: number;
  end: number;
  bottom: number;
  em: number;
  /** The letter spacing that the reader has added, in px. */
  spread: number;
  /** The `y` of each grid line. */
  grid: readonly number[];
  /** The unit of the axis, which is written at its top. */
  unit: string;
  /** Whether to place the lines' names. */
  names: boolean;
  /** Boxes that no label may cover, besides marks and lines. */
  taken: readonly Box[];
}

const NAME = 0.8125;
const VALUE = 0.75;
const LEADING = 1.25;
const GAP = 10;
const PADDING = 4;
/** The most marks whose values are written in the chart; with more, values stand in the table only. */
const MANY = 60;

/** The offset of a label from its mark, in half sizes of the label: [1, 0] is at its right, [0, -1] above it. */
type Side = readonly [number, number];
// prettier-ignore
const BESIDE: readonly Side[] = [[1, 0], [1, -0.4], [1, 0.4], [1, -0.8], [1, 0.8], [-1, 0], [-1, -0.4], [0, -1], [0, 1], [-0.7, 1.25], [0.7, 1.25]];
// prettier-ignore
const AROUND: readonly Side[] = [[0, -1], [0, 1], [1, 0], [-1, 0], [0.9, -0.7], [-0.9, -0.7], [0.9, 0.7], [-0.9, 0.7]];

/** Places each label next to its mark where nothing else stands: names first, then as many values as fit. */
export function placeLabels(lines: readonly PlacedLine[], area: LabelArea): { labels: Label[]; named: boolean } {
  const { em, spread, names } = area;
  const marks = lines.flatMap((line) => line.marks);
  const labels: Label[] = [];
  const caption = { x: 0, y: 0, width: textWidth(area.unit, em * VALUE), height: em };
  const taken = [caption, ...area.taken, ...(marks.length > MANY ? [] : lines.flatMap(obstacles))];

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
    const free = places.filter((place) => isFree(place, mark, marks, taken, area));
    // A grid line may run through a name if there is no other place, but not through a figure where it could be misread.
    const clear = ({ x, y }: Box) => x > area.end || !area.grid.some((line) => y + 2 < line && line < y + height - 2);
    const place = (size === NAME ? free.find(clear) : undefined) ?? free[0];
    if (!place) return false;
    // Padding keeps two texts from reading as one.
    taken.push({
      x: place.x - PADDING,
      y: place.y - PADDING / 2,
      width: width + 2 * PADDING,
      height: height + PADDING,
    });
    const { side } = place;
    labels.push({ x: place.x + (width / 2) * (1 - side), side, y: place.y + font * 0.85, size, rows });
    return true;
  };

  // The flagged name is the largest block, so it is placed first.
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

function isFree(
  place: Box,
  own: PlacedMark,
  marks: readonly PlacedMark[],
  taken: readonly Box[],
  area: LabelArea,
): boolean {
  const { x, y, width, height } = place;
  if (x < area.start || x + width > area.width || y < 0 || y + height > area.bottom) return false;
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

/** The boxes that no label may cover: around the marks, and along the lines between them in small steps. */
function obstacles({ marks }: PlacedLine): Box[] {
  return marks.flatMap((mark, i) => {
    const markBox = { x: mark.x - 6, y: mark.y - 6, width: 12, height: 12 };
    const before = marks[i - 1];
    if (!before || mark.link === undefined) return [markBox];
    const steps = Math.ceil(Math.hypot(mark.x - before.x, mark.y - before.y) / 6);
    const lineBoxes = Array.from({ length: steps }, (_, step) => ({
      x: before.x + ((mark.x - before.x) * step) / steps - 2,
      y: before.y + ((mark.y - before.y) * step) / steps - 2,
      width: 4,
      height: 4,
    }));
    return [markBox, ...lineBoxes];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The distance from a mark to the nearest point of a box. */
function distance({ x, y, width, height }: Box, mark: PlacedMark): number {
  const outside = (at: number, from: number, size: number) => Math.max(from - at, 0, at - from - size);
  return Math.hypot(outside(mark.x, x, width), outside(mark.y, y, height));
}
