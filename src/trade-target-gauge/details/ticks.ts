import { svg, type TemplateResult } from 'lit';
import { niceTicks } from '../../core/ticks.js';
import { textWidth } from '../../core/measure.js';
import { isolate, type Locale } from '../../i18n/locale.js';
import type { GaugeStrings } from '../lang/en.js';
import { TICK_EM, type PlacedGauge } from '../trade-target-gauge.layout.js';
import type { Gauge } from '../trade-target-gauge.model.js';

/** The space for one tick, in em. */
const STEP_EM = 9;

/** Returns round amounts from zero to the end of an axis; none without a count or a target. */
export function amountsOf({ max, target, counts }: Gauge, about: number): number[] {
  return target || counts.some(({ value }) => value > 0) ? niceTicks(0, max, about) : [];
}

/** Draws round amounts along a bar, except where the label of the target is. `x` mirrors positions on right-to-left pages. */
export function drawTicks(
  gauge: Gauge,
  { width, em, scale, labelEnd, labelWidth }: PlacedGauge,
  x: (at: number) => number,
  [top, bottom]: readonly [top: number, bottom: number],
  locale: Locale<GaugeStrings>,
): readonly TemplateResult[] {
  const { dir, f } = locale;
  const free = (from: number, to: number) => to < labelEnd - labelWidth || (from > labelEnd && to < width);
  let taken = -Infinity;
  return amountsOf(gauge, Math.max(1, Math.round(width / (em * STEP_EM)))).flatMap((value) => {
    const at = scale(value);
    const label = value ? gauge.write(value, 2) : f.number(0);
    const half = value && textWidth(label, em * TICK_EM) / 2;
    if (!free(at - half, at + half) || at - half < taken) return [];
    taken = at + half + em;
    const start = dir === 'rtl' ? 'end' : 'start';
    return svg`
      <line class="tick" x1=${x(at)} x2=${x(at)} y1=${top} y2=${bottom} />
      <text class="tick-label" x=${x(at)} y=${top - 6} text-anchor=${value ? 'middle' : start}>${isolate(label, locale)}</text>`;
  });
}
