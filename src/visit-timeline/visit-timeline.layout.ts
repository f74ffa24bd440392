import { linearScale, textWidth, type Size } from '../core/measure.js';
import type { Locale } from '../i18n/locale.js';
import type { TimelineStrings } from './lang/en.js';
import type { Entry, Stretch, TimelineModel } from './visit-timeline.model.js';

/** Half the width of a mark in px, with its ring and a small gap. */
const HALF = 9;
const ROW = 19;
const PAD = 4;
/** The smallest width of a vague or planned date, so that it stays visible, in px. */
const MIN_STRETCH = 6;
/** The share of the width that lane names beside their lanes may take; wider ones are above. */
const MAX_NAME_SHARE = 0.22;

/** A mark with its position, in px from the inline start and the top of the strip. */
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
  /** The lower edge. */
  bottom: number;
}

export interface Strip {
  /** The direction of time; `undefined` for that of the language. */
  dir?: TimelineModel['axis'];
  width: number;
  height: number;
  /** The left edge of the years, and the top of the lanes. */
  start: number;
  top: number;
  bottom: number;
  lanes: readonly PlacedLane[];
  years: readonly { x: number; labelX: number; label: string }[];
  marks: readonly PlacedMark[];
  /** Today, with the position of its label; `undefined` outside of the span. */
  today: { x: number; labelX: number } | undefined;
  /** Texts before marks that say how long ago the previous visit was, where there is space: end and baseline. */
  gaps?: readonly { x: number; y: number; text: string }[];
}

/** Lays out a timeline for a width. */
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
  const beside = widest <= width * MAX_NAME_SHARE;
  const start = beside ? widest : 0;
  const [from, to] = model.span;
  const straight = linearScale([from, to], [start, width]);
  // Times outside of the span are at its edge.
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

/** Assigns rows to marks, so that none overlap. */
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
    const missing = Math.max(0, how === 'vague' || how === 'planned' ? MIN_STRETCH - (x1 - x0) : 0) / 2;
    return { x0: x0 - missing, x1: x1 + missing, how };
  });
  const edges = [...(x === undefined ? [] : [x - HALF, x + HALF]), ...placed.flatMap(({ x0, x1 }) => [x0 - 1, x1 + 1])];
  return { x, stretches: placed, low: Math.min(...edges), high: Math.max(...edges) };
}

/** Returns a line where each year begins, with a label in its middle; narrow years have short labels, and not all of them. */
function yearsOf(
  from: number,
  to: number,
  scale: (time: number) => number,
  font: number,
  { f }: Locale<TimelineStrings>,
) {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to - 1).getUTCFullYear()];
  const yearWidth = scale(Date.UTC(first + 1, 0)) - scale(from);
  const long = textWidth('2026', font) + 6;
  const short = textWidth('26', font) + 6;
  const every = Math.ceil((yearWidth < long ? short : long) / yearWidth);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const start = Date.UTC(first + i, 0);
    const year = f.date(start, { year: yearWidth < long ? '2-digit' : 'numeric' });
    const x = scale(start);
    return { x, labelX: x + yearWidth / 2, label: i % every === 0 ? year : '' };
  });
}
