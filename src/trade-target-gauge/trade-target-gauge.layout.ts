import { linearScale, niceTicks } from '../core/scale.js';
import { textWidth, type Locale } from '../core/text.js';
import type { Size } from '../ui/size-controller.js';
import type { GaugeStrings } from './lang/en.js';
import type { Count, Gauge } from './trade-target-gauge.model.js';

const MILLION = 1_000_000;
/** Room that a count's text needs beside its lead line, in em; with less, the counts become a plain list. */
const TEXT_EM = 13;

/** Positions in px from the inline start of the graphic. */
export interface PlacedGauge {
  width: number;
  /** Where the bar is solid and where its light part ends. */
  low: number;
  high: number;
  target: number | undefined;
  ticks: readonly { at: number; label: string; anchor: 'start' | 'middle' }[];
  counts: readonly (Count & { at: number })[];
  /** True when every count has room for a lead line from its mark to its text. */
  leads: boolean;
}

/** Places a gauge on a width: only here values become pixels. */
export function placeGauge(gauge: Gauge, { width, em }: Size, { f }: Locale<GaugeStrings>): PlacedGauge {
  const scale = linearScale([0, gauge.max], [0, width]);
  const counts = gauge.counts.map((count) => ({ ...count, at: Math.max(0, scale(count.usdMillion)) }));
  const font = em * 0.75;
  const targetLabel = gauge.target ? textWidth(gauge.target.label, font, true) + em : 0;
  const room = (gauge.target ? scale(gauge.target.usdMillion) : width) - targetLabel;
  const ticks = niceTicks(0, gauge.max, Math.max(1, Math.round(width / (em * 9))))
    .map((value) => ({ at: scale(value), label: f.usd(value * MILLION, 2), value }))
    .filter(({ at, label, value }) => value === 0 || at + textWidth(label, font) / 2 < room)
    .map(({ at, label, value }) => ({
      at,
      label: value === 0 ? f.number(0) : label,
      anchor: value === 0 ? ('start' as const) : ('middle' as const),
    }));
  return {
    width,
    low: Math.max(0, scale(gauge.low)),
    high: Math.max(0, scale(gauge.high)),
    target: gauge.target && scale(gauge.target.usdMillion),
    ticks,
    counts,
    leads: counts.every(({ at }) => at + TEXT_EM * em <= width),
  };
}
