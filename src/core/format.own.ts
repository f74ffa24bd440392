import { english } from './format.english.js';
import type { Writer } from './format.js';

/** How the newspapers of a language write, where not every browser's `Intl` knows a word of it: Chromium has no month. */
export interface Own {
  /** From January on, as they stand inside a sentence, parted by spaces. */
  months: string;
  /** What stands behind a year that a month follows, and between a day and its month. */
  year: string;
  day: string;
  /** What stands behind thousands, millions and so on, by what English newsrooms put there. */
  steps: Readonly<Record<string, string>>;
  /** What stands behind a sum of money, by ISO 4217 codes. */
  sums: Readonly<Record<string, string>>;
  /** Units by their names in `Intl`. */
  units: Readonly<Record<string, string>>;
  /** Before the last of a list. */
  and: string;
}

const NO_BREAK = '\u00a0';

/** English figures as they are written here: spaces between thousands, and a comma. */
const figures = (text: string): string => text.replace(/,/g, NO_BREAK).replace('.', ',');

/** A language that has its words in its table. */
export function ownWriter({ months, year, day, steps, sums, units, and }: Own): (lang: string) => Writer {
  const names = months.split(' ');

  const date: Writer['date'] = (time, options) => {
    const at = new Date(time);
    const years = `${at.getUTCFullYear()}`.slice(options.year === '2-digit' ? 2 : 0);
    // Months are never cut, for endings are put behind them.
    const month = options.month && names[at.getUTCMonth()];
    const dayed = options.day ? [at.getUTCDate(), month].filter(Boolean).join(day) : month;
    return [options.year && (month ? years + year : years), dayed].filter(Boolean).join(' ');
  };

  const en = english('en');
  const writer: Writer = {
    ...en,
    date,
    number: (...value) => figures(en.number(...value)),
    percent: (...share) => figures(en.percent(...share)),
    money: (amount, digits, currency) =>
      `${figures(en.money(amount, digits, '').replace(NO_BREAK, '')).replace(/[a-z]+/, (scale) => NO_BREAK + (steps[scale] ?? ''))} ${sums[currency] ?? currency}`,
    unit: (value, name, _, digits) => writer.number(value, digits) + NO_BREAK + (units[name] ?? name),
    range(from, to, options) {
      const same = (parts: Intl.DateTimeFormatOptions) => date(from, parts) === date(to, parts);
      const last = date(to, options);
      if (same(options)) return last;
      const first = date(from, options);
      if (!options.month || !same({ year: 'numeric' })) return `${first} – ${last}`;
      // What both have in common is written once: the year at the head, the month behind the days.
      const behind = date(to, { ...options, year: undefined });
      if (!options.day || !same({ month: 'long' })) return `${first} – ${behind}`;
      return first.replace(/\d+\D+$/, (end) => `${Number.parseInt(end)}–${behind}`);
    },
    list: (items) => [...items.slice(0, -2), items.slice(-2).join(and)].join(', '),
  };
  return () => writer;
}
