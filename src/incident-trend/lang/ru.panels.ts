import { ruFrame } from '../../i18n/lang/ru.panels.js';
import { genitive, stop } from '../../i18n/lang/ru.grammar.js';
import type { Panels } from './panel-words.js';

export { names } from './ru.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...ruFrame,
  title: (name, value) => `${name}: ${value}`,
  others: 'Другие данные:',
  sum: 'Сумма:',
  unnamed: 'Издатель не назван',
  reported: (date) => `сообщение: ${date}`,
  points: 'Данные по рядам и годам',
  tableCaption: 'Данные по годам и рядам',
  year: 'Год',
  none: '–',
  manyCaption: 'Много значений: сводка по рядам',
  manyColumns: ['Ряд', 'Значений', 'Первое', 'Последнее', 'Наименьшее', 'Наибольшее'],
  traceOf: (name, counts, from, to, low, high, date) =>
    `${name}: значений — ${counts}, с ${genitive(from)} по ${to}, от ${low} до ${high} (${date}).`,
  between: (low, high, counts) => `от ${low} до ${high} (значений: ${counts})`,
  along: 'По времени',
  logNote: 'Логарифмическая шкала: равная высота — равное отношение.',
  logZero: 'Нулю на ней нет места, он стоит на отдельной линии.',
  logNothing: 'Для логарифмической шкалы нужно значение больше нуля; шкала линейная.',
  changeOf: (name, from, to, change) => `${name}: с ${from} до ${to}, ${change}.`,
  changePrinted: (change, printed) => `${change} (напечатано: ${printed})`,
  changePart: (name, year, part) => stop(`${name}: изменение не указано, за ${year} данные только ${part}`),
  changeMissing: (name, years) => stop(`${name}: изменение не указано, нет данных за ${years}`),
  changeFromZero: (name, from, to) => `${name}: с ${from} до ${to}; рост с нуля в процентах не выражается.`,
  shownSeries: 'Показанные ряды',
  from: 'С',
  to: 'По',
  reset: 'Показать всё',
  noneShown: 'Ни один ряд не показан. Выберите ряд, чтобы увидеть данные.',
  noneInTime: 'В выбранном периоде данных нет.',
  shownTime: (from, to) => stop(`Показано: с ${genitive(from)} по ${to}`),
  notShown: (list) => stop(`Не показано: ${list}`),
  keys: 'На графике клавиши со стрелками ведут от значения к значению, Home и End — к первому и последнему; Enter выбирает значение, Escape снимает выбор.',
  events: 'События',
  event: (date, label) => `${date}: ${label}`,
};
