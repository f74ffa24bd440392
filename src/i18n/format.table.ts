import { english, type Writer } from './format.english.js';

/** The words of a language that not every browser's `Intl` supports: Chromium lacks the names of months. */
export interface FormatTable {
  /** The months from January on, as inside a sentence, separated by spaces. */
  months: string;
  /** The text after a year that is followed by a month, and between a day and its month. */
  year: string;
  day: string;
  /**
   * Replacements for the marks of English numbers (`,` `.` `$` `k` `m` `bn` `tn`), names of currencies by ISO 4217 code, and
   * names of units by their `Intl` identifier.
   */
  signs: Readonly<Record<string, string>>;
  /** The text before the last item of a list. */
  and: string;
}

/** Formats a language with the words of a table. */
export function tableWriter({ months, year, day, signs, and }: FormatTable): (lang: string) => Writer {
  const names = months.split(' ');
  const localised = (text: string) => text.replace(/[,.$kmbt]n?/g, (mark) => signs[mark] ?? '');

  const date: Writer['date'] = (time, options) => {
    const [years = 0, months = 0, days = 0] = new Date(time).toISOString().split(/\D/).map(Number);
    const head = options.year ? `${years}`.slice(options.year === '2-digit' ? 2 : 0) : '';
    if (!options.month) return head;
    // Months are never abbreviated, because endings may be added to them.
    return (head && head + year) + (options.day ? days + day : '') + (names[months - 1] ?? '');
  };

  const en = english('en');
  const writer: Writer = {
    ...en,
    date,
    number: (...value) => localised(en.number(...value)),
    percent: (...share) => localised(en.percent(...share)),
    money: (amount, digits, currency) => `${localised(en.money(amount, digits, 'USD'))} ${signs[currency] ?? currency}`,
    unit: (value, name, _, digits) => `${writer.number(value, digits)}\u00a0${signs[name] ?? name}`,
    range(from, to, options) {
      const [first, last] = [date(from, options), date(to, options)];
      if (first === last) return last;
      // What both dates have in common is written once: the year at the start, the month after the days.
      return `${first} – ${last}`
        .replace(/(\d{4}\D+ )(.+ – )\1/, '$1$2')
        .replace(/\b(\d\d?)(\D+) – (\d\d?\2)$/, '$1–$3');
    },
    list: (items) => [...items.slice(0, -2), items.slice(-2).join(and)].join(', '),
  };
  return () => writer;
}
