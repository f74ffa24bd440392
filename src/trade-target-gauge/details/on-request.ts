import type { Locale } from '../../i18n/locale.js';
import type { Format } from '../../i18n/format.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import { range, type Gauge, type Write } from '../trade-target-gauge.model.js';
import { ariaTextOf } from './bar.js';

/** Options and drawings that few pages use; loaded with the first attribute that needs them. */
export { readGaugeOptions } from '../trade-target-gauge.options.js';
export { drawDial } from './dial.js';

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

const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** Returns a writer for values in a unit: money short ("$445.9m"), anything else as a number before its unit. */
export function writerOf(unit: string, f: Format): Write {
  const [, currency, scale = ''] = /^([A-Z]{3})(?: (thousand|million|billion|trillion))?$/.exec(unit) ?? [];
  return (value, digits = 1) =>
    currency ? f.usd(value * 1000 ** SCALES.indexOf(scale), digits, currency) : `${f.number(value, digits)} ${unit}`;
}
