import type { Writer } from './format.writer.js';

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
