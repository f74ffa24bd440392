import { linearScale, type Scale, textWidth, type Size } from '../core/measure.js';
import type { Count, Gauge } from './trade-target-gauge.model.js';

/** The space that a count's text needs beside its leader line, in em; with less, the counts become a plain list. */
const TEXT_EM = 13;
/** From this width on, in em, the years of a count are beside its text, otherwise below it. */
const BESIDE_EM = 27;
const EDGE = 6;
/** The font size of the texts above the bar, in em. */
export const TICK_EM = 0.75;
/** The distance from a mark to the text at the end of its leader line, in px. */
export const LEADER_GAP = 12;
/** With more counts than this there are no leader lines. */
const MAX_LEADER_LINES = 6;

/** A count with the position of its mark. */
export type PlacedCount = Count & { at: number };

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
  /** Whether the years of a count are beside its text. */
  beside: boolean;
  /** The width of the years of each count, at the inline end; 0 where no count has a second year. */
  years: number;
}

/** Lays out a gauge for a width. */
export function placeGauge(gauge: Gauge, { width, em }: Size): PlacedGauge {
  // The axis ends before the edge, so that the last mark is inside; only a target may be on the edge.
  const scale = linearScale([0, gauge.max], [0, gauge.max === gauge.target?.value ? width : width - EDGE]);
  const counts = gauge.counts.map((count) => ({ ...count, at: Math.max(0, scale(count.value)) }));
  const targetAt = gauge.target && scale(gauge.target.value);
  const labelWidth = gauge.target ? textWidth(gauge.target.label, em * TICK_EM, true) + em : 0;
  // The label of the target ends at its line, or as near as its width allows.
  const labelEnd = Math.max(targetAt ?? width, labelWidth);
  const beside = width >= BESIDE_EM * em;
  const besideWidth = counts.some(({ history }) => history.length > 1) ? Math.round(width * 0.28) : 0;
  const last = counts[0]?.at ?? 0;
  const hasLeaderLines = counts.length <= MAX_LEADER_LINES && last + TEXT_EM * em + (beside ? besideWidth : 0) <= width;
  const below = Math.round(width - (hasLeaderLines ? last : 0) - em);
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
    beside,
    years: beside ? besideWidth : besideWidth && below,
  };
}
