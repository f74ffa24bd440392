import { linearScale, niceTicks } from '../core/scale.js';
import { textWidth, type Locale } from '../core/text.js';
import type { Size } from '../ui/size-controller.js';
import type { GaugeStrings } from './lang/en.js';
import type { Count, Gauge } from './trade-target-gauge.model.js';

/** Room that a count's text needs beside its lead line, in em; with less, the counts become a plain list. */
const TEXT_EM = 13;
/** From here on, in em, the years of a count stand beside its text, else below it. */
const BESIDE_EM = 27;
const EDGE = 6;
/** With more counts than this, leads are a thicket. */
const MOST_LEADS = 6;

/** A count with the place of its mark. */
export type PlacedCount = Count & { at: number };

/** Positions in px from the inline start of the graphic. */
export interface PlacedGauge {
  width: number;
  /** Where the bar is solid and where its light part ends. */
  low: number;
  high: number;
  target: number | undefined;
  /** Where the label of the target ends. */
  labelEnd: number;
  ticks: readonly { at: number; label: string; anchor: string }[];
  counts: readonly PlacedCount[];
  /** True when every count has room for a lead line from its mark to its text. */
  leads: boolean;
  /** True when the years of a count stand beside its text. */
  beside: boolean;
  /** The room for the years of each count, at the inline end; 0 where no count has a second year. */
  years: number;
}

/** Places a gauge on a width: only here values become pixels. */
export function placeGauge(gauge: Gauge, { width, em }: Size, { f }: Locale<GaugeStrings>): PlacedGauge {
  // A mark at the end of the axis keeps within it; only the target may stand on its edge.
  const scale = linearScale([0, gauge.max], [0, gauge.max === gauge.target?.value ? width : width - EDGE]);
  const counts = gauge.counts.map((count) => ({ ...count, at: Math.max(0, scale(count.value)) }));
  const font = em * 0.75;
  const targetAt = gauge.target && scale(gauge.target.value);
  const labelWidth = gauge.target ? textWidth(gauge.target.label, font, true) + em : 0;
  // The label of the target ends at its mark, or where the axis has no room for that, as near as it can.
  const labelEnd = Math.max(targetAt ?? width, labelWidth);
  const free = (from: number, to: number) => to < labelEnd - labelWidth || (from > labelEnd && to < width);
  const ticks = niceTicks(0, gauge.max, Math.max(1, Math.round(width / (em * 9))))
    .map((value) => ({
      at: scale(value),
      label: value ? gauge.write(value, 2) : f.number(0),
      anchor: value ? 'middle' : 'start',
    }))
    .filter(({ at, label }) => {
      const half = at && textWidth(label, font) / 2;
      return free(at - half, at + half);
    });
  const beside = width >= BESIDE_EM * em;
  const besideWidth = counts.some(({ history }) => history.length > 1) ? Math.round(width * 0.28) : 0;
  const last = counts[0]?.at ?? 0;
  const leads = counts.length <= MOST_LEADS && last + TEXT_EM * em + (beside ? besideWidth : 0) <= width;
  const below = Math.round(width - (leads ? last : 0) - em);
  return {
    width,
    low: Math.max(0, scale(gauge.low)),
    high: Math.max(0, scale(gauge.high)),
    target: targetAt,
    labelEnd,
    ticks,
    counts,
    leads,
    beside,
    years: beside ? besideWidth : besideWidth && below,
  };
}
