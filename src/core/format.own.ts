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
  /** What stands behind a sum of money, by ISO 4217 codes, and behind other numbers, by the units of `Intl`. */
  units: Readonly<Record<string, string>>;
  /** Before the last of a list. */
  and: string;
}

const NO_BREAK = '\u00a0';

/** A language that has its words in its table. */
export function ownWriter({ months, year, day, steps, units, and }: Own): (lang: string) => Writer {
  const names = months.split(' ');
  const signs: Own['steps'] = { ',': NO_BREAK, '.': ',', $: '' };
  /** English figures as they are written here: spaces between thousands, and a comma. */
  const figures = (text: string) =>
    text.replace(/[,.$kmbt]n?/g, (sign) => signs[sign] ?? NO_BREAK + (steps[sign] ?? ''));

  const date: Writer['date'] = (time, options) => {
    const at = new Date(time);
    const years = `${at.getUTCFullYear()}`.slice(options.year === '2-digit' ? 2 : 0);
    // Months are never cut, for endings are put behind them.
    const month = options.month && (options.day ? at.getUTCDate() + day : '') + (names[at.getUTCMonth()] ?? '');
    return [options.year && years + (month ? year : ''), month].filter(Boolean).join(' ');
  };

  const en = english('en');
  const writer: Writer = {
    ...en,
    date,
    number: (...value) => figures(en.number(...value)),
    percent: (...share) => figures(en.percent(...share)),
    money: (amount, digits, currency) => `${figures(en.money(amount, digits, 'USD'))} ${units[currency] ?? currency}`,
    unit: (value, name, _, digits) => writer.number(value, digits) + NO_BREAK + (units[name] ?? name),
    range(from, to, options) {
      const [first, last] = [date(from, options), date(to, options)];
      if (first === last) return last;
      // What both have in common is written once: the year at the head, the month behind the days.
      return `${first} – ${last}`
        .replace(/(\d{4}\D+ )(.+ – )\1/, '$1$2')
        .replace(/\b(\d\d?)(\D+) – (\d\d?\2)$/, '$1–$3');
    },
    list: (items) => [...items.slice(0, -2), items.slice(-2).join(and)].join(', '),
  };
  return () => writer;
}
