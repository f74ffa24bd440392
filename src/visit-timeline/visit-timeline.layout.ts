import { linearScale } from '../core/scale.js';
import { textWidth } from '../core/text-width.js';
import type { Locale } from '../i18n/locale.js';
import type { Size } from '../core/size.js';
import type { TimelineStrings } from './lang/en.js';
import type { Entry, Stretch, TimelineModel } from './visit-timeline.model.js';

/** Half the room a mark takes, with its ring and a little air. */
const HALF = 9;
const ROW = 19;
const PAD = 4;
/** A month stays visible at every width, and so does a day that is planned. */
const THINNEST = 6;
/** Names of lanes beside them may take this part of the width; beyond it they stand above. */
const BESIDE = 0.22;

/** Positions in px from the inline start and the top of the strip. */
export interface PlacedMark {
  entry: Entry;
  y: number;
  x: number | undefined;
  stretches: readonly { x0: number; x1: number; how: Stretch['how'] }[];
}

export interface PlacedLane {
  name: string;
  /** The baseline of its name. */
  labelY: number;
  /** Its lower edge. */
  bottom: number;
}

export interface Strip {
  /** Which way time runs; `undefined` for the way the language is written. */
  dir?: TimelineModel['axis'];
  width: number;
  height: number;
  /** Where the years begin, and where the lanes do. */
  start: number;
  top: number;
  bottom: number;
  lanes: readonly PlacedLane[];
  years: readonly { x: number; labelX: number; label: string }[];
  marks: readonly PlacedMark[];
  /** The reader's day, with the place of its label; `undefined` where it lies outside. */
  today: { x: number; labelX: number } | undefined;
  /** How long it had been before a mark, said where there is room: the end of the text, and its baseline. */
  gaps?: readonly { x: number; y: number; text: string }[];
}

/** Places a timeline on a width: only here times become pixels. */
export function placeStrip(
  model: TimelineModel,
  now: number,
  { width, em }: Size,
  locale: Locale<TimelineStrings>,
): Strip {
  const { t } = locale;
  const font = em * 0.75;
  const { lanes } = model;
  const widest = Math.max(...lanes.map(({ name }) => textWidth(name, font))) + 8;
  const beside = widest <= width * BESIDE;
  const start = beside ? widest : 0;
  const [from, to] = model.span;
  const straight = linearScale([from, to], [start, width]);
  // What began before the time that is shown, or goes on after it, ends at the edge.
  const scale = (time: number) => Math.min(Math.max(straight(time), start), width);
  const top = font * 1.7;

  const placed: PlacedLane[] = [];
  const marks: PlacedMark[] = [];
  let y = top;
  for (const { code, name } of lanes) {
    const own = model.entries.filter((entry) => entry.lanes.includes(code));
    const head = y + PAD + (beside ? 0 : font * 1.2);
    const rows = pack(own, from, scale, head);
    marks.push(...rows.marks);
    placed.push({ name, labelY: beside ? head + ROW / 2 + font * 0.35 : y + PAD + font, bottom: rows.bottom + PAD });
    y = rows.bottom + PAD;
  }
  const inside = now >= from && now < to;
  const half = textWidth(t.today, font) / 2;
  const x = scale(now);
  return {
    dir: model.axis,
    width,
    height: y + (inside ? font * 1.5 : 1),
    start,
    top,
    bottom: y,
    lanes: placed,
    years: yearsOf(from, to, scale, font, locale),
    marks,
    today: inside ? { x, labelX: Math.min(Math.max(x, half), width - half) } : undefined,
  };
}

/** Puts what is close in time into rows of its own, so that no mark covers another. */
function pack(entries: readonly Entry[], from: number, scale: (time: number) => number, top: number) {
  const ends: number[] = [];
  const marks = entries
    .map((entry) => ({ entry, ...spread(entry, from, scale) }))
    .sort((a, b) => a.low - b.low)
    .map(({ entry, x, stretches, low, high }): PlacedMark => {
      const free = ends.findIndex((end) => end <= low);
      const row = free < 0 ? ends.length : free;
      ends[row] = high;
      return { entry, x, stretches, y: top + (row + 0.5) * ROW };
    });
  return { marks, bottom: top + Math.max(1, ends.length) * ROW };
}

function spread({ at, stretches }: Entry, from: number, scale: (time: number) => number) {
  const x = at === undefined || (at < from && stretches.length > 0) ? undefined : scale(at);
  const placed = stretches.map((stretch) => {
    const { how } = stretch;
    const [x0, x1] = [scale(stretch.from), scale(stretch.to)];
    const missing = Math.max(0, how === 'vague' || how === 'planned' ? THINNEST - (x1 - x0) : 0) / 2;
    return { x0: x0 - missing, x1: x1 + missing, how };
  });
  const edges = [...(x === undefined ? [] : [x - HALF, x + HALF]), ...placed.flatMap(({ x0, x1 }) => [x0 - 1, x1 + 1])];
  return { x, stretches: placed, low: Math.min(...edges), high: Math.max(...edges) };
}

/** A line where each year begins, its name in its middle: short where years are narrow, and not every year's. */
function yearsOf(
  from: number,
  to: number,
  scale: (time: number) => number,
  font: number,
  { f }: Locale<TimelineStrings>,
) {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to - 1).getUTCFullYear()];
  const room = scale(Date.UTC(first + 1, 0)) - scale(from);
  const long = textWidth('2026', font) + 6;
  const short = textWidth('26', font) + 6;
  const every = Math.ceil((room < long ? short : long) / room);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const start = Date.UTC(first + i, 0);
    const year = f.date(start, { year: room < long ? '2-digit' : 'numeric' });
    const x = scale(start);
    return { x, labelX: x + room / 2, label: i % every === 0 ? year : '' };
  });
}
