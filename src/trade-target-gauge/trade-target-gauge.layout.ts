import { linearScale, type Scale } from '../core/scale.js';
import { textWidth } from '../core/text-width.js';
import type { Size } from '../core/size.js';
import type { Count, Gauge } from './trade-target-gauge.model.js';

/** Room that a count's text needs beside its lead line, in em; with less, the counts become a plain list. */
const TEXT_EM = 13;
/** From here on, in em, the years of a count stand beside its text, else below it. */
const BESIDE_EM = 27;
const EDGE = 6;
/** Font size of what stands above the bar, in em. */
export const TICK_EM = 0.75;
/** From a mark to the text that its lead line leads to. */
export const LEAD = 12;
/** With more counts than this, leads are a thicket. */
const MOST_LEADS = 6;

/** A count with the place of its mark. */
export type PlacedCount = Count & { at: number };

/** Positions in px from the inline start of the graphic. */
export interface PlacedGauge {
  width: number;
  em: number;
  /** From a value. */
  scale: Scale;
  /** Where the bar is solid and where its light part ends. */
  low: number;
  high: number;
  target: number | undefined;
  /** Where the label of the target ends, and how wide it is. */
  labelEnd: number;
  labelWidth: number;
  counts: readonly PlacedCount[];
  /** True when every count has room for a lead line from its mark to its text. */
  hasLeaderLines: boolean;
  /** True when the years of a count stand beside its text. */
  beside: boolean;
  /** The room for the years of each count, at the inline end; 0 where no count has a second year. */
  years: number;
}

/** Places a gauge on a width: only here values become pixels. */
export function placeGauge(gauge: Gauge, { width, em }: Size): PlacedGauge {
  // A mark at the end of the axis keeps within it; only the target may stand on its edge.
  const scale = linearScale([0, gauge.max], [0, gauge.max === gauge.target?.value ? width : width - EDGE]);
  const counts = gauge.counts.map((count) => ({ ...count, at: Math.max(0, scale(count.value)) }));
  const targetAt = gauge.target && scale(gauge.target.value);
  const labelWidth = gauge.target ? textWidth(gauge.target.label, em * TICK_EM, true) + em : 0;
  // The label of the target ends at its mark, or where the axis has no room for that, as near as it can.
  const labelEnd = Math.max(targetAt ?? width, labelWidth);
  const beside = width >= BESIDE_EM * em;
  const besideWidth = counts.some(({ history }) => history.length > 1) ? Math.round(width * 0.28) : 0;
  const last = counts[0]?.at ?? 0;
  const hasLeaderLines = counts.length <= MOST_LEADS && last + TEXT_EM * em + (beside ? besideWidth : 0) <= width;
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
