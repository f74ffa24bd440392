import type { Scale } from '../core/measure.js';
import type { Line, Mark } from './incident-trend.model.js';

export interface PlacedMark extends Mark {
  x: number;
  y: number;
}

export interface PlacedLine extends Line {
  marks: readonly PlacedMark[];
  /** The stroke of a series too dense for marks; a position of `NaN` is a break in it. */
  stroke?: readonly Position[];
  /** The bars, one for each mark. */
  bars?: readonly Box[];
}

export interface Position {
  x: number;
  y: number;
}

/** A text beside a mark, one or more rows high; `y` is the first baseline. */
export interface Label {
  /** The position that its rows are anchored to, so that a font of any width keeps it beside its mark. */
  x: number;
  /** On which side of its mark it stands: 1 after it, -1 before it, 0 above or below. */
  side: number;
  y: number;
  /** Font size in em. */
  size: number;
  rows: readonly Row[];
}

export interface Row {
  text: string;
  /** The classes of the row: `strong`, `soft`, the tone of a line. */
  look: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark that pointer or keyboard can be on; on a stroke it stands for all counts of one pixel. */
export interface HitMark extends PlacedMark {
  /** The counts in words, where it stands for several: "12 to 340 (1,470 counts)". */
  count?: string;
}

/** A pressed key, and whether it leads forward or back in time. */
export interface Keys {
  key: string;
  forward: boolean;
  back: boolean;
}

/** The counts of lines drawn as strokes, which have no marks: by position, by id, and by key from the current one. */
export interface StrokeCounts {
  at(line: PlacedLine, x: number): readonly HitMark[];
  find(id: string): HitMark | undefined;
  byKey(keys: Keys, current: HitMark | undefined): HitMark | undefined;
}

/** An event in the time of the counts. */
export interface TrendEvent {
  /** The letter that stands for its label where the chart is too narrow for labels. */
  key: string;
  time: number;
  /** Whether it comes after the last count, and so has no place on the axis. */
  after: boolean;
  label: string;
  /** The date and the label, as a sentence. */
  description: string;
  sources: readonly string[];
}

/** An event on the chart: a vertical line with its label or its letter on top. */
export interface PlacedEvent extends TrendEvent {
  x: number;
  text: string;
  textX: number;
  /** The `text-anchor` of the label. Defaults to `start`. */
  anchor?: 'end' | undefined;
  textY: number;
}

/** The trend in px. Where time runs from right to left, as on a right-to-left page, every `x` is mirrored already. */
export interface PlacedTrend {
  width: number;
  height: number;
  em: number;
  /** Whether time runs against the reading direction. */
  turned?: boolean;
  /** The scales: `x` of a time in milliseconds, `y` of a count. */
  x: Scale;
  y: Scale;
  /** The `y` of the baseline, where a count is zero. */
  bottom: number;
  /** The `x` where the time axis starts and ends; in a right-to-left graphic the start is on the right. */
  start: number;
  end: number;
  yTicks: readonly { y: number; label: string }[];
  xTicks: readonly { x: number; label: string }[];
  lines: readonly PlacedLine[];
  labels: readonly Label[];
  events?: readonly PlacedEvent[];
  /** The counts of lines that are drawn as strokes, for hit-tests and keys. */
  strokeCounts?: StrokeCounts | undefined;
  /** Whether every line has its name beside it; otherwise the names are a list below. */
  named: boolean;
}

/** How a layout differs from the default one. All positions are those of a left-to-right page. */
export interface Plan {
  /** The time that the axis covers. Defaults to the time from the first mark to the last. */
  span?: readonly [start: number, end: number] | undefined;
  /** Makes the axis of counts between two positions, with about `count` ticks. Defaults to an axis that starts at zero. */
  axis?: ((range: readonly [bottom: number, top: number], count: number) => Axis) | undefined;
  /** The distance between the ends of the axis and the first and last marks, in px. */
  pad?: number | undefined;
  /** Whether the names are a list below even where they would fit beside the lines. */
  list?: boolean | undefined;
  /** The horizontal offset of the marks of a line, by its index, in px. */
  shift?: ((line: number) => number) | undefined;
  /** The boxes that labels keep clear of, besides marks and lines. */
  taken?: ((x: Scale, y: Scale, bottom: number) => readonly Box[]) | undefined;
}

export interface Axis {
  y: Scale;
  /** The values that are labelled. */
  ticks: readonly number[];
}
