import type { Writer } from './format.js';

/** Intl objects cost far more to make than to use, so each is made once per language and options, and shared. */
function shared<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const made = new Map<string, Made>();
  return (options) => {
    const key = JSON.stringify(options);
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(options)));
    return value;
  };
}

/** Any language as `Intl` writes it, with the calendar and the digits of its tag. */
export function intlWriter(lang: string): Writer {
  const numbers = shared((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options));
  // Screen readers say the true minus, and many of them pass over the hyphen that most languages of `Intl` put for it.
  const write = (value: number, options: Intl.NumberFormatOptions): string => {
    const text = numbers(options).format(value);
    return value < 0 ? text.replace('-', '−') : text;
  };
  const dates = shared((options: Intl.DateTimeFormatOptions) => {
    // The facts are counted by Gregorian years, within which those of other calendars begin: only days can be told in one.
    const calendar = options.day && /-ca-/.test(lang) ? undefined : 'gregory';
    return new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar, ...options });
  });
  const plurals = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang);
  const regions = new Intl.DisplayNames(lang, { type: 'region' });
  return {
    number: (value, maximumFractionDigits) => write(value, { maximumFractionDigits }),
    percent: (ratio, maximumFractionDigits, signed) =>
      write(ratio, { style: 'percent', maximumFractionDigits, signDisplay: signed ? 'exceptZero' : 'auto' }),
    money: (amount, maximumFractionDigits, currency) =>
      write(amount, { style: 'currency', currency, notation: 'compact', maximumFractionDigits }),
    unit: (value, unit, unitDisplay, maximumFractionDigits) =>
      write(value, { style: 'unit', unit, unitDisplay, maximumFractionDigits }),
    date: (time, options) => dates(options).format(time),
    range: (from, to, options) => dates(options).formatRange(from, to),
    list: (items) => lists.format(items),
    plural: (value) => plurals.select(value),
    country: (code) => regions.of(code) ?? code,
  };
}
