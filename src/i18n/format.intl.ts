import type { Writer } from './format.english.js';

/** Caches Intl objects by their options, because they cost far more to create than to use. */
function shared<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const made: Record<string, Made> = {};
  return (options) => (made[JSON.stringify(options)] ??= make(options));
}

/** Formats any language with `Intl`, with the calendar and the digits of its tag. */
export function intlWriter(lang: string): Writer {
  // Screen readers read the minus sign (−), but often skip the hyphen that `Intl` writes in most languages.
  const numbers = shared((options: Intl.NumberFormatOptions) => {
    const { format } = new Intl.NumberFormat(lang, options);
    return (value: number) => format(value).replace('-', '−');
  });
  const dates = shared((options: Intl.DateTimeFormatOptions) => {
    // Years and months of the facts are Gregorian and do not map to those of another calendar; only days do.
    const calendar = options.day && /-ca-/.test(lang) ? undefined : 'gregory';
    return new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar, ...options });
  });
  const plurals = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang);
  const regions = new Intl.DisplayNames(lang, { type: 'region' });
  return {
    number: (value, maximumFractionDigits) => numbers({ maximumFractionDigits })(value),
    percent: (ratio, maximumFractionDigits, signed) =>
      numbers({ style: 'percent', maximumFractionDigits, signDisplay: signed ? 'exceptZero' : undefined })(ratio),
    // Without the minimum, some engines write a round sum with cents.
    money: (amount, maximumFractionDigits, currency) =>
      numbers({
        style: 'currency',
        currency,
        notation: 'compact',
        minimumFractionDigits: 0,
        maximumFractionDigits,
      })(amount),
    unit: (value, unit, unitDisplay, maximumFractionDigits) =>
      numbers({ style: 'unit', unit, unitDisplay, maximumFractionDigits })(value),
    date: (time, options) => dates(options).format(time),
    range: (from, to, options) => dates(options).formatRange(from, to),
    list: (items) => lists.format(items),
    plural: (value) => plurals.select(value),
    country: (code) => regions.of(code) ?? code,
  };
}

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
