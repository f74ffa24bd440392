import { linearScale, type Scale, textWidth, type Size } from '../core/measure.js';
import { parseEdtf } from '../core/edtf.js';
import { endOf, newest, type Count, type Counted, type Gauge } from './trade-target-gauge.model.js';

/** The space that a count's text needs beside its leader line, in em; with less, the counts become a plain list. */
const TEXT_EM = 13;
/** The widest drawing, in px: in a wider frame the rest stays free. */
export const WIDEST = 760;
/** The greatest width of a year of a history, and the width of a year's name beside it, in em. */
const YEAR_EM = 1.6;
const NAME_EM = 2;
const EDGE = 6;
/** The font size of the texts above the bar, in em. */
export const TICK_EM = 0.75;
/** The distance from a mark to the text at the end of its leader line, in px. */
export const LEADER_GAP = 12;
/** With more counts than this there are no leader lines. */
const MAX_LEADER_LINES = 6;

/** A count with the position of its mark, and the width of its history: 0 where it has no second year. */
export type PlacedCount = Count & { at: number; history: readonly Counted[]; years: number };

/** The layout of a gauge, in px from the inline start of the graphic. */
export interface PlacedGauge {
  width: number;
  em: number;
  /** Maps a value to its position. */
  scale: Scale;
  /** The ends of the solid part and of the light part of the bar. */
  low: number;
  high: number;
  target: number | undefined;
  /** The end of the target's label, and its width. */
  labelEnd: number;
  labelWidth: number;
  counts: readonly PlacedCount[];
  /** Whether there are leader lines from the marks to the texts of the counts. */
  hasLeaderLines: boolean;
  /** The width of one year of a history, and of the name of its first or last one. */
  pitch: number;
  yearName: number;
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** The first and the last year of a history. */
export const yearsOf = (history: readonly Counted[]): readonly [first: number, last: number] => {
  const start = parseEdtf(history[0]?.period ?? '')?.start ?? endOf(newest(history));
  return [yearOf(start), yearOf(endOf(newest(history)) - 1)];
};

/** Lays out a gauge for a width. */
export function placeGauge(gauge: Gauge, { width, em }: Size): PlacedGauge {
  // The axis ends before the edge, so that the last mark is inside; only a target may be on the edge.
  const scale = linearScale([0, gauge.max], [0, gauge.max === gauge.target?.value ? width : width - EDGE]);
  const spans = gauge.counts.map(({ history }) => {
    const [first, last] = yearsOf(history);
    return history[1] ? last - first + 1 : 0;
  });
  const targetAt = gauge.target && scale(gauge.target.value);
  const labelWidth = gauge.target ? textWidth(gauge.target.label, em * TICK_EM, true) + em : 0;
  // The label of the target ends at its line, or as near as its width allows.
  const labelEnd = Math.max(targetAt ?? width, labelWidth);
  const last = Math.max(0, scale(gauge.counts[0]?.value ?? 0));
  const hasLeaderLines = gauge.counts.length <= MAX_LEADER_LINES && last + TEXT_EM * em <= width;
  const yearName = NAME_EM * em;
  // The longest history has space under the highest mark, where it may need a row of its own.
  const space = width - (hasLeaderLines ? last : 0) - 2 * yearName - 4 * LEADER_GAP;
  const pitch = Math.min(YEAR_EM * em, space / Math.max(1, ...spans));
  const counts = gauge.counts.map((count, i) => ({
    ...count,
    at: Math.max(0, scale(count.value)),
    years: spans[i] ? Math.round(spans[i] * pitch + 2 * yearName) : 0,
  }));
  return {
    width,
    em,
    scale,
    low: Math.max(0, scale(gauge.low)),
    high: Math.max(0, scale(gauge.high)),
    target: targetAt,
    labelEnd,
    labelWidth,
    counts,
    hasLeaderLines,
    pitch,
    yearName,
  };
}
