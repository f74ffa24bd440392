import type { Locale } from '../../i18n/locale.js';
import type { GaugeStrings } from '../lang/en.js';
import { withPanelWords } from '../lang/en.panels.js';
import { range, type Gauge, type Write } from '../trade-target-gauge.model.js';

/** Returns a gauge in words: "445.9 of 2,000 million dollars, 22 percent, Uzbek statistics, 2025". */
export function ariaTextOf({ target, low, high, unit, measured }: Gauge, base: Locale<GaugeStrings>): string {
  const { t, f } = withPanelWords(base);
  if (measured.length === 0) return t.notCounted;
  const plain: Write = (value) => f.number(value, 1);
  const amounts = range([low, high], plain, t.to);
  return [
    `${target ? t.outOf(amounts, plain(target.value)) : amounts} ${t.units[unit] ?? unit}`,
    target &&
      range([low / target.value, high / target.value], (share) => f.unit(share * 100, 'percent', 'long', 0), t.to),
    [...new Set([measured.at(-1)?.label, measured[0]?.label])].join(t.to),
  ]
    .filter(Boolean)
    .join(t.comma);
}
