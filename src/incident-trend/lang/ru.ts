import { genitive, stop } from '../../i18n/lang/ru.grammar.js';
import { ru as frame } from '../../i18n/lang/ru.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TrendStrings } from './en.js';

export { names } from './ru.names.js';

export const words: FirstWords<TrendStrings> = {
  ...frame,
  units: { incidents: 'инциденты', cases: 'зарегистрированные дела', fatalities: 'погибшие' },
  apart: { wider: 'более широкое определение', narrower: 'более узкое определение' },
  topic: (what, place) => `${place}: ${what}`,
  headlineDispute: 'Насколько крут рост? Зависит от того, кто считает',
  claim: (from, to, change, printed) =>
    `В статье — ${from} и ${to}, ${change}${printed === undefined ? '' : ` (напечатано: ${printed})`}.`,
  rises: (list) => stop(`Внутри одного ряда за те же годы: ${list}`),
  riseOf: (name, change, from, to) => stop(`${name}: ${change} с ${genitive(from)} по ${to}`),
  sentence: stop,
  article: 'Цифры статьи',
  twin: (value, name, year) => `${value} — это данные «${name}» за ${year}`,
  noTwin: (value) => `для ${value} другого источника не найдено`,
  until: (date) => `по ${date}`,
  aside: (value, remarks) => `${value} (${remarks})`,
  join: (parts) => parts.join(', '),
  legendPart: 'часть года',
  legendHandover: (from, to) => `${from}, затем ${to}`,
  note: 'Год, за который в ряду нет данных, остаётся пропуском. Определения различаются.',
  notDrawn: (list) => stop(`Не показано: ${list}`),
  inYear: (value, year) => `${value} за ${year}`,
  who: 'Кто что считает',
  choose: 'Выбрать',
  nothing: 'Данных не найдено.',
};

export const panels = () => import('./ru.panels.js');
