import type { Writer } from './format.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
// Newsrooms write "bn" and "m"; Intl's English gives "B" and "M".
const SCALES = ['', 'k', 'm', 'bn', 'tn'];
const SIGNS: Record<string, string> = { USD: '$', EUR: '€' };

/** A number times a power of ten, without the dust of binary fractions. */
const shift = (value: number, by: number): number => Number((value * 10 ** by).toPrecision(15));

function number(value: number, digits: number, plus = ''): string {
  const rounded = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  const [whole = '', part] = String(rounded).split('.');
  const sign = value < 0 ? '-' : plus;
  return (rounded && sign ? sign : '') + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

function date(time: number, options: Intl.DateTimeFormatOptions): string {
  const { year, month, day } = options;
  const at = new Date(time);
  const name = month && MONTHS[at.getUTCMonth()]?.slice(0, month === 'short' ? 3 : undefined);
  const years = year && String(at.getUTCFullYear()).slice(year === '2-digit' ? 2 : 0);
  return [name, day && at.getUTCDate() + (name && years ? ',' : ''), years].filter(Boolean).join(' ');
}

function range(from: number, to: number, options: Intl.DateTimeFormatOptions): string {
  const [first, last] = [date(from, options), date(to, options)];
  const agree = (length: number) => iso(from).slice(0, length) === iso(to).slice(0, length);
  if (first === last) return last;
  if (!options.month || !agree(4)) return `${first} – ${last}`;
  // What both have in common is written once.
  return `${date(from, { ...options, year: undefined })} – ${agree(7) ? last.replace(/^\D+/, '') : last}`;
}

const iso = (time: number): string => new Date(time).toISOString();

/**
 * American English as `Intl` writes it, without `Intl`: a browser takes longer to start that than to draw a graphic, so the
 * language that every graphic brings along does not wait for it. What is seldom asked for is still left to `Intl`.
 */
export const english: Writer = {
  number,
  percent: (ratio, digits, signed) => `${number(shift(ratio, 2), digits, signed ? '+' : '')}%`,
  money(amount, digits, currency) {
    const size = Math.abs(amount);
    let scale = 0;
    let written = number(size, digits);
    while (scale < 4 && written.includes(',')) written = number(shift(size, -3 * ++scale), digits);
    const text = written + SCALES[scale];
    const sum = (SIGNS[currency] ?? `${currency}\u00a0`) + text;
    return amount < 0 && written !== '0' ? `-${sum}` : sum;
  },
  unit(value, unit, display, digits) {
    const written = number(value, digits);
    if (display === 'long') return `${written} ${unit}${unit === 'percent' || written === '1' ? '' : 's'}`;
    return `${written} ${unit === 'kilometer' ? 'km' : unit}`;
  },
  date,
  range,
  list: (items) => (items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`),
  plural: (value) => (value === 1 ? 'one' : 'other'),
  country: (code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
};
