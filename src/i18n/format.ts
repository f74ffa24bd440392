import { parseEdtf, type EdtfPoint } from '../core/edtf.js';
import { english, type Writer } from './format.english.js';

/** The plural forms of a language; `other` is used for a missing one. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The formatters of one language. Missing values (`null`, `undefined`, `NaN`) give an empty string. */
export interface Format {
  readonly lang: string;
  /** Formats a plain number with at most `digits` decimals (0 by default). */
  number(value: number | null | undefined, digits?: number): string;
  /** Formats a share: 0.223 gives "22%". At most `digits` decimals (0 by default). */
  percent(ratio: number | null | undefined, digits?: number): string;
  /** Formats a change with its sign: 1.815 gives "+181.5%". */
  change(ratio: number | null | undefined, digits?: number): string;
  /** Formats US dollars, short: 445.9e6 gives "$445.9m" in English. `currency` is an ISO 4217 code. */
  usd(dollars: number | null | undefined, digits?: number, currency?: string): string;
  /** Formats a number with a unit of `Intl.NumberFormat`, such as `kilometer` or `year`. */
  unit(value: number | null | undefined, unit: string, display?: 'short' | 'long', digits?: number): string;
  /** Formats a day in UTC, with the `year`, `month` and `day` options of `Intl.DateTimeFormat`. */
  date(time: number, options: Intl.DateTimeFormatOptions): string;
  /**
   * Formats an EDTF date in words, as precise as it is known. `bare` is short and leaves the year to a heading nearby, unless
   * the date is a year or crosses one. A text that is no EDTF date comes back as it is.
   */
  edtf(text: string, style?: DateStyle): string;
  /** Joins items for a sentence: "a, b and c". */
  list(items: readonly string[]): string;
  /** Returns the name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** Returns the plural form for a number: `plural(2, {one: 'month', other: 'months'})`. */
  plural(value: number, forms: PluralForms): string;
}

export type DateStyle = 'long' | 'short' | 'bare';

/** The words that `Intl` has no pattern for, or is slow to load; every language's table has them. */
export interface FormatWords {
  /** Words around dates. */
  date: { about(date: string): string; since(date: string): string };
  /**
   * Names of countries by ISO 3166-1 alpha-2 code. `Intl.DisplayNames` takes longer to start than a graphic to draw, so it
   * is used only for countries that are not here.
   */
  countries: Readonly<Record<string, string>>;
  /** Creates the writer of numbers and dates for a language tag. Defaults to that of English. */
  writer?: (lang: string) => Writer;
}

const isMissing = (value: number | null | undefined): value is null | undefined =>
  value === null || value === undefined || Number.isNaN(value);

function optionsFor({ precision }: EdtfPoint, style: DateStyle): Intl.DateTimeFormatOptions {
  const written: Intl.DateTimeFormatOptions = {};
  if (precision === 'year' || style !== 'bare') written.year = 'numeric';
  if (precision !== 'year') written.month = style === 'long' ? 'long' : 'short';
  if (precision === 'day') written.day = 'numeric';
  return written;
}

/** Creates the formatters of one language from its words. */
export function makeFormat(lang: string, { date: words, countries, writer }: FormatWords): Format {
  const w = (writer ?? english)(lang);
  return {
    lang,
    number: (value, digits = 0) => (isMissing(value) ? '' : w.number(value, digits)),
    percent: (ratio, digits = 0) => (isMissing(ratio) ? '' : w.percent(ratio, digits, false)),
    change: (ratio, digits = 1) => (isMissing(ratio) ? '' : w.percent(ratio, digits, true)),
    usd: (dollars, digits = 1, currency = 'USD') => (isMissing(dollars) ? '' : w.money(dollars, digits, currency)),
    unit: (value, unit, display = 'short', digits = 1) =>
      isMissing(value) ? '' : w.unit(value, unit, display, digits),
    date: w.date,
    edtf(text, style = 'long') {
      const date = parseEdtf(text);
      if (!date) return text;
      const { from, to } = date;
      if (!to) return words.since(w.date(from.start, optionsFor(from, style)));
      const oneYear = new Date(from.start).getUTCFullYear() === new Date(to.end - 1).getUTCFullYear();
      const plain = style === 'bare' && !oneYear ? 'short' : style;
      const options = optionsFor(from.precision === to.precision ? from : coarser(from, to), plain);
      // The last instant of the interval, not the first one after it.
      const range = from === to ? w.date(from.start, options) : w.range(from.start, to.end - 1, options);
      return date.approximate ? words.about(range) : range;
    },
    list: w.list,
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries[code] ?? w.country(code)) : code),
    plural: (value, forms) => forms[w.plural(value)] ?? forms.other,
  };
}

function coarser(a: EdtfPoint, b: EdtfPoint): EdtfPoint {
  const order = ['year', 'month', 'day'];
  return order.indexOf(a.precision) <= order.indexOf(b.precision) ? a : b;
}
