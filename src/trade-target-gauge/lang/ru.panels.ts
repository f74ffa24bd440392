import { ruFrame } from '../../i18n/lang/ru.panels.js';
import { genitive, stop } from '../../i18n/lang/ru.grammar.js';
import type { Panels } from './panel-words.js';

export { names } from './ru.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...ruFrame,
  inArticle: 'в статье',
  outOf: (amounts, target) => `${amounts} из ${target}`,
  units: { 'USD million': 'млн долларов', 'thousand tonnes': 'тыс. тонн' },
  tableCaption: 'Торговля товарами, млн долларов США, по источникам данных',
  tableCaptionIn: (unit) => `Единица: ${unit}`,
  tableColumns: ['Страны', 'Период', 'Кто считал', 'Всего', 'Экспорт первой', 'Импорт первой', 'Примечания'],
  partial: 'часть года',
  approximate: 'приблизительно',
  derived: 'сумма экспорта и импорта',
  elsewhere: (says) => `в другом источнике: ${says}`,
  calendarYear: 'календарный год',
  fiscalYear: 'финансовый год',
  changed: (from, to, unit, who, change) => `С ${from} до ${to} ${unit} (${who}): ${change}.`,
  reported: (date) => `сообщение: ${date}`,
  stop: '.',
  semicolon: '; ',
  periods: (from, to) => `${from} – ${to}`,
  stated: (change, remark) => `Заявлено: ${change}${remark && ` (${remark})`}`,
  about: (change) => `около ${change}`,
  paceCaption: 'Темп до сих пор',
  paceColumns: ['Данные', 'Рост до сих пор', 'Когда при таком темпе будет достигнута цель'],
  growthSince: (growth, since) => `${growth} в год с ${genitive(since)}`,
  oneCount: 'только одно значение',
  never: 'никогда',
  reached: 'достигнуто',
  beyond: 'более чем через сто лет',
  growth: 'Рост в год, в процентах',
  exactly: 'То же числом',
  percent: (value) => `${value} % в год`,
  answers: (growth) => `При росте на ${growth} в год цель будет достигнута`,
  answer: (who, when, verdict) => stop(`${who}: ${when}${verdict && `, ${verdict}`}`),
  inYear: (year) => `в ${year} году`,
  inTime: (deadlines) => `вовремя для срока: ${deadlines}`,
  late: (deadlines) => `слишком поздно для срока: ${deadlines}`,
  arithmetic: 'Сложный процент от конца каждого периода: арифметика, а не прогноз.',
};
