import { english } from './format.english.js';
import type { Writer } from './format.writer.js';

/** How the newspapers of a language write, where not every browser's `Intl` knows a word of it: Chromium has no month. */
export interface Own {
  /** From January on, as they stand inside a sentence, parted by spaces. */
  months: string;
  /** What stands behind a year that a month follows, and between a day and its month. */
  year: string;
  day: string;
  /**
   * What stands for the marks of English figures (those of thousands and decimals, a dollar, thousand, million and so on),
   * behind a sum of money by its ISO 4217 code, and behind another number by its unit in `Intl`.
   */
  signs: Readonly<Record<string, string>>;
  /** Before the last of a list. */
  and: string;
}

/** A language that has its words in its table. */
export function tableWriter({ months, year, day, signs, and }: Own): (lang: string) => Writer {
  const names = months.split(' ');
  const written = (text: string) => text.replace(/[,.$kmbt]n?/g, (mark) => signs[mark] ?? '');

  const date: Writer['date'] = (time, options) => {
    const [years = 0, months = 0, days = 0] = new Date(time).toISOString().split(/\D/).map(Number);
    const head = options.year ? `${years}`.slice(options.year === '2-digit' ? 2 : 0) : '';
    if (!options.month) return head;
    // Months are never cut, for endings are put behind them.
    return (head && head + year) + (options.day ? days + day : '') + (names[months - 1] ?? '');
  };

  const en = english('en');
  const writer: Writer = {
    ...en,
    date,
    number: (...value) => written(en.number(...value)),
    percent: (...share) => written(en.percent(...share)),
    money: (amount, digits, currency) => `${written(en.money(amount, digits, 'USD'))} ${signs[currency] ?? currency}`,
    unit: (value, name, _, digits) => `${writer.number(value, digits)}\u00a0${signs[name] ?? name}`,
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
