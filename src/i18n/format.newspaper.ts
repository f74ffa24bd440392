import type { Writer } from './format.writer.js';
import { intlWriter } from './format.intl.js';

/** How the newspapers of a language write what `Intl` writes as a form or a table would. */
export interface Press {
  /** What stands behind a sum of money, by ISO 4217 codes; `Intl` puts a sign there. */
  sums: Readonly<Record<string, string>>;
  /** Whether "million" is written out. */
  compactDisplay?: 'long';
  /** How many more decimals a step of the language needs to say as much: 445.9 million are 44.59 crore. */
  finer?: number;
  /**
   * Between two dates, whose days stand before their months: months then are never cut, and what both have in common
   * is written once.
   */
  between?: string;
}

/** A language as `Intl` writes it, but for its sums and, where it says how, its dates. */
export function newspaperWriter({ sums, compactDisplay, finer = 0, between }: Press): (lang: string) => Writer {
  return (lang) => {
    const writer = intlWriter(lang);
    const date: Writer['date'] = (time, options) =>
      writer.date(time, options.month && between !== undefined ? { ...options, month: 'long' } : options);
    return {
      ...writer,
      date,
      range(from, to, options) {
        // The parts of another calendar begin elsewhere.
        if (between === undefined || /-ca-/.test(lang)) return writer.range(from, to, options);
        const same = (parts: Intl.DateTimeFormatOptions) => date(from, parts) === date(to, parts);
        if (same(options)) return date(to, options);
        const first = { ...options };
        if (same({ year: 'numeric' })) {
          first.year = undefined;
          if (options.day && same({ month: 'long' })) first.month = undefined;
        }
        return date(from, first) + between + date(to, options);
      },
      money(amount, digits, currency) {
        const name = sums[currency];
        if (name === undefined) return writer.money(amount, digits, currency);
        const maximumFractionDigits = digits + finer;
        const number = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay, maximumFractionDigits });
        return number.format(amount) + name;
      },
    };
  };
}
