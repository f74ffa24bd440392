import { stop, timesOf } from '../../i18n/lang/ru.grammar.js';
import { ru as frame } from '../../i18n/lang/ru.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { names } from './ru.names.js';

export const words: FirstWords<GaugeStrings> = {
  ...frame,
  headline: 'Торговля и её цели',
  headlineCounts: 'Торговля: кто как считает',
  headlineFraction: 'Торговля — лишь доля намеченного, кто бы ни считал',
  summarySpread: (times) =>
    `Самая высокая оценка выше самой низкой в ${timesOf(times)}, поэтому каждая шкала показывает весь разброс.`,
  summaryOne: 'Каждая шкала идёт от нуля до цели.',
  target: (amount) => `Цель: ${amount}`,
  ofTarget: (amount) => `от цели в ${amount}`,
  to: '–',
  comma: ', ',
  notCounted: 'Данных не найдено.',
  noTarget: 'Цель не названа.',
  noDeadline: 'Срок не назван.',
  fiscal: (years) => `финансовый год ${years}`,
  byDate: (date) => `К сроку ${date}`,
  withinYears: (f, years) => `За ${f.unit(years, 'year', 'long')}`,
  openDeadline: (by) => `«В ближайшие годы» (${by}): даты, от которой можно считать, нет.`,
  needTimes: (when, times) => `${when}: нужно увеличить в ${timesOf(times)}.`,
  needYearly: (when, growth, soFar) =>
    stop(`${when}: нужен рост на ${growth} в год${soFar && `; до сих пор ${soFar}`}`),
  alreadyReached: (when) => `${when}: достигнуто.`,
  noGrowth: (when) => `${when}: от последних данных никакой рост туда не ведёт.`,
  takes: 'Темп до сих пор и сколько нужно',
  otherPairs: 'Другие пары стран',
  hint: 'Выберите сумму, чтобы считать только по ней; клавиши со стрелками ведут к следующей.',
  legendRange: 'От самой низкой до самой высокой оценки',
  legendLow: 'До самой низкой оценки',
  note: 'Данные разных источников никогда не складываются и не соединяются. Рост — арифметика, а не прогноз.',
};

export const panels = () => import('./ru.panels.js');
