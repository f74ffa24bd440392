import type { ExploreStrings } from './en.explore.js';

export const ruExplore: ExploreStrings = {
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
};
