import type { Writer } from './format.writer.js';

/** Intl objects cost far more to make than to use, so each is made once per language and options, and shared. */
function shared<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const made: Record<string, Made> = {};
  return (options) => (made[JSON.stringify(options)] ??= make(options));
}

/** Any language as `Intl` writes it, with the calendar and the digits of its tag. */
export function intlWriter(lang: string): Writer {
  // Screen readers say the true minus, and many of them pass over the hyphen that most languages of `Intl` put for it.
  const numbers = shared((options: Intl.NumberFormatOptions) => {
    const { format } = new Intl.NumberFormat(lang, options);
    return (value: number) => format(value).replace('-', '−');
  });
  const dates = shared((options: Intl.DateTimeFormatOptions) => {
    // The facts are counted by Gregorian years, within which those of other calendars begin: only days can be told in one.
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
    // Some engines else write a round sum with the cents of its currency.
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
