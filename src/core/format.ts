import { parseEdtf, type EdtfPoint } from './edtf.js';

/** What a language's plural rules may ask for; `other` always stands in for a missing one. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Formatters of one language. Missing values (`null`, `undefined`, `NaN`) give an empty string, never "NaN". */
export interface Format {
  readonly lang: string;
  /** A plain number with at most `digits` decimals (0 by default). */
  number(value: number | null | undefined, digits?: number): string;
  /** A share: 0.223 gives "22%". At most `digits` decimals (0 by default). */
  percent(ratio: number | null | undefined, digits?: number): string;
  /** A change with its sign: 1.815 gives "+181.5%". */
  change(ratio: number | null | undefined, digits?: number): string;
  /** US dollars, short: 445.9e6 gives "$445.9m" in English. Another `currency` by its ISO 4217 code. */
  usd(dollars: number | null | undefined, digits?: number, currency?: string): string;
  /** A number with a unit of `Intl.NumberFormat`, such as `kilometer` or `year`. */
  unit(value: number | null | undefined, unit: string, display?: 'short' | 'long', digits?: number): string;
  /** A moment in UTC, as `Intl.DateTimeFormat` writes it. */
  date(time: number, options: Intl.DateTimeFormatOptions): string;
  /**
   * An EDTF date in words, as precise as it is known. `bare` is short and leaves the year to a heading nearby, unless
   * the date is a year or crosses one. A text that is no EDTF date comes back as it is.
   */
  edtf(text: string, style?: DateStyle): string;
  /** The items as a sentence part: "a, b and c". */
  list(items: readonly string[]): string;
  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** The form of this number: `plural(2, {one: 'month', other: 'months'})`. */
  plural(value: number, forms: PluralForms): string;
}

// Newsrooms write "bn" and "m"; Intl's English gives "B" and "M".
const COMPACT_WORDS: Record<string, string> = { K: 'k', M: 'm', B: 'bn', T: 'tn' };

export type DateStyle = 'long' | 'short' | 'bare';

/** Words around dates that `Intl` has no pattern for; they come from the language's table. */
export interface DateWords {
  about(date: string): string;
  since(date: string): string;
}

const isMissing = (value: number | null | undefined): value is null | undefined =>
  value === null || value === undefined || Number.isNaN(value);

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

/** Makes the formatters of one language. `words` fills what `Intl` cannot say. */
export function makeFormat(lang: string, words: DateWords): Format {
  const numberWith = shared((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options));
  const dateWith = shared(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }),
  );
  const plurals = new Intl.PluralRules(lang);
  const countries = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const english = lang.startsWith('en');

  const options = ({ precision }: EdtfPoint, style: DateStyle): Intl.DateTimeFormatOptions => {
    const written: Intl.DateTimeFormatOptions = {};
    if (precision === 'year' || style !== 'bare') written.year = 'numeric';
    if (precision !== 'year') written.month = style === 'long' ? 'long' : 'short';
    if (precision === 'day') written.day = 'numeric';
    return written;
  };

  const format: Format = {
    lang,
    number: (value, digits = 0) =>
      isMissing(value) ? '' : numberWith({ maximumFractionDigits: digits }).format(value),
    percent: (ratio, digits = 0) =>
      isMissing(ratio) ? '' : numberWith({ style: 'percent', maximumFractionDigits: digits }).format(ratio),
    change: (ratio, digits = 1) =>
      isMissing(ratio)
        ? ''
        : numberWith({ style: 'percent', maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(ratio),
    usd: (dollars, digits = 1, currency = 'USD') =>
      isMissing(dollars)
        ? ''
        : numberWith({ style: 'currency', currency, notation: 'compact', maximumFractionDigits: digits })
            .formatToParts(dollars)
            .map(({ type, value }) => (english && type === 'compact' ? (COMPACT_WORDS[value] ?? value) : value))
            .join(''),
    unit: (value, unit, display = 'short', digits = 1) =>
      isMissing(value)
        ? ''
        : numberWith({ style: 'unit', unit, unitDisplay: display, maximumFractionDigits: digits }).format(value),
    date: (time, opts) => dateWith(opts).format(time),
    edtf(text, style = 'long') {
      const date = parseEdtf(text);
      if (!date) return text;
      const { from, to } = date;
      if (!to) return words.since(dateWith(options(from, style)).format(from.start));
      const oneYear = new Date(from.start).getUTCFullYear() === new Date(to.end - 1).getUTCFullYear();
      const plain = style === 'bare' && !oneYear ? 'short' : style;
      const written = dateWith(options(from.precision === to.precision ? from : coarser(from, to), plain));
      // The last instant of the interval, not the first one after it.
      const range = from === to ? written.format(from.start) : written.formatRange(from.start, to.end - 1);
      return date.approximate ? words.about(range) : range;
    },
    list: (items) => lists.format(items),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    plural: (value, forms) => forms[plurals.select(value)] ?? forms.other,
  };
  return format;
}

function coarser(a: EdtfPoint, b: EdtfPoint): EdtfPoint {
  const order = ['year', 'month', 'day'];
  return order.indexOf(a.precision) <= order.indexOf(b.precision) ? a : b;
}
