import type { Writer } from './format.writer.js';
import { intlWriter } from './format.intl.js';

/** The style of the newspapers of a language, where `Intl` writes too formally. */
export interface NewspaperStyle {
  /** The words after a sum of money, by ISO 4217 code, in place of the currency sign of `Intl`. */
  sums: Readonly<Record<string, string>>;
  /** Whether "million" is written out. */
  compactDisplay?: 'long';
  /** How many more decimals the scale words of the language need for the same precision: 445.9 million are 44.59 crore. */
  finer?: number;
  /**
   * The text between two dates, for languages with the day before the month. Months are then never abbreviated, and what
   * both dates have in common is written once.
   */
  between?: string;
}

/** Formats a language with `Intl`, except sums of money and, where `between` is given, dates. */
export function newspaperWriter({
  sums,
  compactDisplay,
  finer = 0,
  between,
}: NewspaperStyle): (lang: string) => Writer {
  return (lang) => {
    const writer = intlWriter(lang);
    const date: Writer['date'] = (time, options) =>
      writer.date(time, options.month && between !== undefined ? { ...options, month: 'long' } : options);
    return {
      ...writer,
      date,
      range(from, to, options) {
        // Years and months of another calendar begin on other days.
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
