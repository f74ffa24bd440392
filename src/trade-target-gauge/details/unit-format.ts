import type { Format } from '../../i18n/format.js';
import type { Write } from '../trade-target-gauge.model.js';

const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** Returns a writer for values in a unit: money short ("$445.9m"), anything else as a number before its unit. */
export function writerOf(unit: string, f: Format): Write {
  const [, currency, scale = ''] = /^([A-Z]{3})(?: (thousand|million|billion|trillion))?$/.exec(unit) ?? [];
  return (value, digits = 1) =>
    currency ? f.usd(value * 1000 ** SCALES.indexOf(scale), digits, currency) : `${f.number(value, digits)} ${unit}`;
}
