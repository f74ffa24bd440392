import { ruFrame } from '../../i18n/lang/ru.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './ru.names.panels.js';

/** Months as they follow a noun: «февраль 2026 г.» → «февраля 2026 г.»; what is shortened, as «февр.», stays. */
const ofMonth = (month: string): string =>
  month.replace(/^[а-яё]+(?![а-яё.])/i, (name) => (/[ьй]$/i.test(name) ? `${name.slice(0, -1)}я` : `${name}а`));

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...ruFrame,
  tableCaption: 'Визиты и события в порядке списка',
  tableColumns: ['Кто или что', 'Дата', 'Место', 'Вид', 'Документы по сообщениям', 'Другие данные', 'Примечания'],
  withBilateral: 'с двусторонними переговорами',
  level: 'на уровне глав правительств',
  deals: (amount) => `деловые соглашения оценивались в ${amount}`,
  met: (names) => `встречи: ${names}`,
  search: 'Поиск',
  country: 'Страна',
  person: 'Лицо',
  kind: 'Вид',
  order: 'Порядок',
  newest: 'Сначала новые',
  oldest: 'Сначала старые',
  everything: 'Все',
  visits: 'Визиты',
  zoom: 'Время',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  showAll: 'Показать всё',
  quoted: (query) => `«${query}»`,
  shown: (f, shown, all) => `показано ${f.number(shown)} из ${f.number(all)}`,
  nothing: 'Ничего не найдено.',
  keys: 'В списке клавиши со стрелками ведут по времени, Home и End — к началу и концу, Page Up и Page Down — по годам; плюс и минус меняют масштаб, 0 показывает всё.',
  position: (title, position, all) => `${title}, ${position} из ${all}`,
  after: (f, count) => `Показать ещё ${f.number(count)}`,
  before: (f, count) => `Показать предыдущие: ${f.number(count)}`,
  bars: (time, most) =>
    `Каждый столбик — число событий примерно за такой срок: ${time}; самый высокий — ${most}. Щелчок по столбику приближает время.`,
  others: 'Другие страны',
  early: (month) => `начало ${ofMonth(month)}`,
  mid: (month) => `середина ${ofMonth(month)}`,
  late: (month) => `конец ${ofMonth(month)}`,
};
