import type { Locale } from '../../i18n/locale.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import { range, type Gauge } from '../trade-target-gauge.model.js';
import { ariaTextOf } from './aria-text.js';

/**
 * Returns the headline of a gauge without a name: the share of the target by all counts for a bar; the amounts for a half
 * circle, which contains the share.
 */
export function headlineOf(
  gauges: readonly Gauge[],
  radial: boolean,
  locale: Locale<GaugeStrings>,
): string | undefined {
  const [gauge] = gauges;
  if (!gauge || gauge.name) return undefined;
  const { target, counts, reached, write } = gauge;
  const values = counts.map(({ value }) => value);
  if (!target) return ariaTextOf(gauge, locale);
  if (!reached) return target.label;
  if (radial) return withPanelWords(locale).t.outOf(range(values, write, locale.t.to), write(target.value));
  const shares = values.map((value) => value / target.value);
  return `${range(shares, (share) => locale.f.percent(share))} ${reached.of}`;
}
