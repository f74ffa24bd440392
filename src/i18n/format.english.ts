/** Formats numbers, dates and lists that are not missing. */
export interface Writer {
  number(value: number, digits: number): string;
  percent(ratio: number, digits: number, signed: boolean): string;
  money(amount: number, digits: number, currency: string): string;
  unit(value: number, unit: string, display: 'short' | 'long', digits: number): string;
  date(time: number, options: Intl.DateTimeFormatOptions): string;
  /** Formats a range of dates, both ends included. */
  range(from: number, to: number, options: Intl.DateTimeFormatOptions): string;
  list(items: readonly string[]): string;
  plural(value: number): Intl.LDMLPluralRule;
  /** Returns the name of an ISO 3166-1 alpha-2 code; the code itself where it has no name. */
  country(code: string): string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
// Newsrooms write "bn" and "m"; Intl's English gives "B" and "M".
const SCALES = ['', 'k', 'm', 'bn', 'tn'];
const SIGNS: Record<string, string> = { USD: '$', EUR: '€' };

/** Multiplies a number by a power of ten, without binary rounding errors. */
const shift = (value: number, by: number): number => Number((value * 10 ** by).toPrecision(15));

function number(value: number, digits: number, plus = ''): string {
  const rounded = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  const [whole = '', part] = String(rounded).split('.');
  const sign = value < 0 ? '−' : plus;
  return (rounded && sign ? sign : '') + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

const iso = (time: number): string => new Date(time).toISOString();

/**
 * Formats English as `Intl` does, but with a minus sign (−) and without `Intl`, which takes a browser longer to start than
 * to draw a graphic. American, or British for the tag `en-GB`. Rarely needed formats still use `Intl`.
 */
export function english(lang: string): Writer {
  // British English has the day before the month, and no comma before "and".
  const british = /gb$/i.test(lang);

  const date: Writer['date'] = (time, { year, month, day }) => {
    const at = new Date(time);
    const name = MONTHS[at.getUTCMonth()] ?? '';
    // "Sept" is the only British short name of four letters.
    const short = name.slice(0, british && name[0] === 'S' ? 4 : 3);
    const named = month && (month === 'short' ? short : name);
    const years = year && String(at.getUTCFullYear()).slice(year === '2-digit' ? 2 : 0);
    const days = day && at.getUTCDate();
    const both = british ? [days, named] : [named, days && days + (named && years ? ',' : '')];
    return [...both, years].filter(Boolean).join(' ');
  };

  return {
    number,
    percent: (ratio, digits, signed) => `${number(shift(ratio, 2), digits, signed ? '+' : '')}%`,
    money(amount, digits, currency) {
      const size = Math.abs(amount);
      let scale = 0;
      let written = number(size, digits);
      while (scale < 4 && written.includes(',')) written = number(shift(size, -3 * ++scale), digits);
      const text = written + SCALES[scale];
      const sum = (SIGNS[currency] ?? `${currency}\u00a0`) + text;
      return amount < 0 && written !== '0' ? `−${sum}` : sum;
    },
    unit(value, unit, display, digits) {
      const written = number(value, digits);
      if (display === 'long') return `${written} ${unit}${unit === 'percent' || written === '1' ? '' : 's'}`;
      return `${written} ${unit === 'kilometer' ? 'km' : unit}`;
    },
    date,
    range(from, to, options) {
      const [first, last] = [date(from, options), date(to, options)];
      const agree = (length: number) => iso(from).slice(0, length) === iso(to).slice(0, length);
      if (first === last) return last;
      if (!options.month || !agree(4)) return `${first} – ${last}`;
      // What both dates have in common is written once.
      const begin = { ...options, year: undefined };
      if (!agree(7)) return `${date(from, begin)} – ${last}`;
      return british
        ? `${new Date(from).getUTCDate()} – ${last}`
        : `${date(from, begin)} – ${last.replace(/^\D+/, '')}`;
    },
    list: (items) =>
      items.length < 3
        ? items.join(' and ')
        : `${items.slice(0, -1).join(', ')}${british ? '' : ','} and ${items.at(-1)}`,
    plural: (value) => (value === 1 ? 'one' : 'other'),
    country: (code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
  };
}
