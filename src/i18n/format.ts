import { parseEdtf, type EdtfPoint } from '../core/edtf.js';
import { english } from './format.english.js';
import type { Writer } from './format.writer.js';

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
  /** A day in UTC, by its `year`, `month` and `day`, as `Intl.DateTimeFormat` writes it. */
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

export type DateStyle = 'long' | 'short' | 'bare';

/** What `Intl` has no pattern for, or is slow to know; it comes from the language's table. */
export interface FormatWords {
  /** Words around dates. */
  date: { about(date: string): string; since(date: string): string };
  /**
   * Names of countries by their ISO 3166-1 alpha-2 codes. `Intl.DisplayNames` takes longer to start than a graphic to draw,
   * so it is asked only for those that are not here.
   */
  countries: Readonly<Record<string, string>>;
  /** Writes numbers and dates of the language's tag. English brings its own. */
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

/** Makes the formatters of one language; `words` brings what they are made of. */
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
