import { linearScale } from '../../core/measure.js';
import type { Axis, Plan } from '../incident-trend.layout.types.js';

/** The share of the axis between zero and the lowest power of ten, whose true distance would be infinite. */
const ZERO = 0.12;

/**
 * A logarithmic axis from the power of ten below the lowest count to the highest count. Zero has no place on it: where
 * there is one, it stands on a line of its own below. `undefined` where no count is above zero.
 */
export function logAxis(lowest: number, highest: number, zero: boolean): Plan['axis'] {
  if (!(lowest > 0 && lowest <= highest)) return undefined;
  const low = Math.floor(Math.log10(lowest) + 1e-9);
  const high = Math.max(Math.log10(highest), low + 0.1);
  return ([bottom, top], count): Axis => {
    const foot = zero ? bottom + (top - bottom) * ZERO : bottom;
    const scale = linearScale([low, high], [foot, top]);
    const powers = Math.floor(high) - low + 1;
    // 1, 10, 100 where there are enough of them; else 1, 2, 5, 10, 20.
    const steps = powers >= Math.min(count, 4) ? [1] : [1, 2, 5];
    const every = Math.max(1, Math.ceil(powers / count));
    const ticks = Array.from({ length: Math.ceil(powers / every) }, (_, i) => low + i * every)
      .flatMap((power) => steps.map((step) => step * 10 ** power))
      .filter((tick) => Math.log10(tick) <= high + 1e-9);
    return { y: (value) => (value > 0 ? scale(Math.log10(value)) : bottom), ticks: zero ? [0, ...ticks] : ticks };
  };
}
