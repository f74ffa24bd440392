import { intlWriter } from '../format.intl.js';
import type { FrameStrings } from './en.js';
import type { FirstWords } from '../languages.js';
import { genitive, stop } from './ru.grammar.js';

export const ru: FirstWords<FrameStrings> = {
  writer: intlWriter,
  date: {
    about: (date) => `ок. ${date}`,
    since: (date) => `с ${genitive(date)}`,
  },
  countries: {},
  table: 'Таблица',
  sources: (f, count) => `Источники (${f.number(count)})`,
  download: 'Скачать и цитировать',
  asOf: (date) => stop(`По состоянию на ${date}`),
  age: (f, months) =>
    `Данным ${f.number(months)} ${f.plural(months, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })}.`,
  sourceMark: (number, publisher) => `Источник ${number}: ${publisher}`,
};
