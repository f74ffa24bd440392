import type { Scale } from '../core/scale.js';
import type { Line, Mark } from './incident-trend.model.js';

export interface PlacedMark extends Mark {
  x: number;
  y: number;
}

export interface PlacedLine extends Line {
  marks: readonly PlacedMark[];
  /** What is drawn of a trace; a spot that is not a number is a break. */
  stroke?: readonly Spot[];
  /** One for each mark. */
  bars?: readonly Box[];
}

export interface Spot {
  x: number;
  y: number;
}

/** A text beside a mark, one or more rows high; `y` is the first baseline. */
export interface Label {
  /** Where its rows start, have their middle or end, so that fonts of any width keep it beside its mark. */
  x: number;
  /** 1 where it stands after its mark, -1 before it, 0 above or below. */
  side: number;
  y: number;
  /** Font size in em. */
  size: number;
  rows: readonly Row[];
}

export interface Row {
  text: string;
  /** Classes: `strong`, `soft`, the tone of a line. */
  look: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark that the reader may be on; of a trace it stands for all counts of one pixel. */
export interface Spotted extends PlacedMark {
  /** What it counts in words, where that is not one number: "12 to 340 (1,470 counts)". */
  count?: string;
}

/** A key of the keyboard, and whether it leads along time or back. */
export interface Keys {
  key: string;
  forward: boolean;
  back: boolean;
}

/** The counts of lines that are drawn as one stroke, which have no marks: what stands at a position, has an id, or is led to. */
export interface StrokeCounts {
  at(line: PlacedLine, x: number): readonly Spotted[];
  find(id: string): Spotted | undefined;
  byKey(keys: Keys, current: Spotted | undefined): Spotted | undefined;
}

/** Something that happened while the counts were made. */
export interface TrendEvent {
  /** Its letter, where the drawing has no room for its words. */
  key: string;
  time: number;
  label: string;
  /** Its date and what happened, in words. */
  said: string;
  sources: readonly string[];
}

/** An event on the chart: a line through it, and its words or its letter on top. */
export interface PlacedEvent extends TrendEvent {
  x: number;
  text: string;
  textX: number;
  /** Which end of the words is there. Defaults to their start. */
  anchor?: 'end' | undefined;
  textY: number;
}

/** Positions in px. Where time runs from right to left, as it does on a right-to-left page, x is already turned round. */
export interface PlacedTrend {
  width: number;
  height: number;
  em: number;
  /** True where time runs another way than words are read. */
  turned?: boolean;
  /** From a time in milliseconds and from a count. */
  x: Scale;
  y: Scale;
  /** Where the counts begin. */
  bottom: number;
  /** Where the axis starts and ends: in a right-to-left graphic its start is on the right. */
  start: number;
  end: number;
  yTicks: readonly { y: number; label: string }[];
  xTicks: readonly { x: number; label: string }[];
  lines: readonly PlacedLine[];
  labels: readonly Label[];
  events?: readonly PlacedEvent[];
  /** What there is to pick from where lines are strokes. */
  strokeCounts?: StrokeCounts | undefined;
  /** True when every line has its name beside it; else the names are a list. */
  named: boolean;
}

/** What an author or a reader asked for beyond the usual; all positions as if the page read from left to right. */
export interface Plan {
  /** The time that the axis covers. Defaults to that of the marks. */
  span?: readonly [start: number, end: number] | undefined;
  /** The axis of counts between two positions, with about so many ticks. Defaults to one that starts at zero. */
  axis?: ((range: readonly [bottom: number, top: number], count: number) => Axis) | undefined;
  /** Between the ends of the axis and the first and last marks. */
  pad?: number | undefined;
  /** True where the names always are a list. */
  list?: boolean | undefined;
  /** How far the marks of a line stand from their time. */
  shift?: ((line: number) => number) | undefined;
  /** What else the labels keep clear of. */
  taken?: ((x: Scale, y: Scale, bottom: number) => readonly Box[]) | undefined;
}

export interface Axis {
  y: Scale;
  /** Where it is labelled. */
  ticks: readonly number[];
}
