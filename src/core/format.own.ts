import type { Writer } from './format.js';
import { intlWriter } from './format.intl.js';

/** How the newspapers of a language write, where not every browser's `Intl` knows a word of it: Chromium has no month. */
export interface Own {
  /** From January on, as they stand inside a sentence. */
  months: readonly string[];
  /** What stands behind a year that a month follows, and between a day and its month. */
  year: string;
  day: string;
  /** What stands behind thousands, millions and so on. */
  steps: readonly string[];
  /** What stands behind a sum of money, by ISO 4217 codes. */
  sums: Readonly<Record<string, string>>;
  /** Units by their names in `Intl`. */
  units: Readonly<Record<string, string>>;
  /** Before the last of a list. */
  and: string;
}

const NO_BREAK = '\u00a0';

/** A language that has its words in its table. Its figures are written as in Russian: spaces between thousands, a comma. */
export function ownWriter({ months, year, day, steps, sums, units, and }: Own): (lang: string) => Writer {
  const head = (time: number, options: Intl.DateTimeFormatOptions): string => {
    if (!options.year) return '';
    const digits = String(new Date(time).getUTCFullYear()).slice(options.year === '2-digit' ? 2 : 0);
    return options.month ? digits + year : digits;
  };
  // Never cut, for endings are put behind it.
  const monthOf = (time: number, options: Intl.DateTimeFormatOptions) =>
    options.month ? (months[new Date(time).getUTCMonth()] ?? '') : '';
  const dayOf = (time: number, options: Intl.DateTimeFormatOptions) =>
    options.day ? `${new Date(time).getUTCDate()}` : '';
  const rest = (time: number, options: Intl.DateTimeFormatOptions): string =>
    [dayOf(time, options), monthOf(time, options)].filter(Boolean).join(day);
  const together = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');
  const date: Writer['date'] = (time, options) => together(head(time, options), rest(time, options));

  return (lang) => {
    const russian = intlWriter('ru');
    return {
      ...russian,
      date,
      percent: (...share) => russian.percent(...share).replace(/\s%/, '%'),
      money(amount, digits, currency) {
        let step = 0;
        while (Math.abs(amount) > 999.9 && step < steps.length - 1) {
          amount /= 1000;
          step++;
        }
        const name = sums[currency] ?? NO_BREAK + currency;
        return russian.number(amount, digits) + (steps[step] ?? '') + name;
      },
      unit: (value, name, _, digits) => `${russian.number(value, digits)}${NO_BREAK}${units[name] ?? name}`,
      range(from, to, options) {
        const last = date(to, options);
        if (date(from, options) === last) return last;
        // What both have in common is written once: the year at the head, the month behind the days.
        if (head(from, options) !== head(to, options)) return `${date(from, options)} – ${last}`;
        if (!options.day || monthOf(from, options) !== monthOf(to, options))
          return together(head(to, options), `${rest(from, options)} – ${rest(to, options)}`);
        return together(head(to, options), `${dayOf(from, options)}–${rest(to, options)}`);
      },
      list: (items) => (items.length < 2 ? items.join() : items.slice(0, -1).join(', ') + and + (items.at(-1) ?? '')),
      plural: (value) => (value === 1 ? 'one' : 'other'),
      country: intlWriter(lang).country,
    };
  };
}
