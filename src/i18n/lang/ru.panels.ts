import type { FramePanelWords } from '../languages.js';
import { stop } from './ru.grammar.js';

export const ruFrame: FramePanelWords = {
  undated: 'без даты',
  notFound: 'не найдено',
  error: 'Не удалось построить этот график.',
  source: 'Источник',
  group: {
    shared: (headlines) => `Также отмечено: ${headlines.join('; ')}`,
  },
  sort: {
    ascending: (column) => `Сортировка: ${column}, по возрастанию.`,
    descending: (column) => `Сортировка: ${column}, по убыванию.`,
    given: 'В исходном порядке.',
    hint: 'Кнопки в шапке таблицы сортируют её.',
  },
  sourceList: {
    kinds: {
      official: 'официальный источник',
      'state-media': 'государственное СМИ',
      news: 'СМИ',
      repost: 'перепечатка',
      reference: 'справочное издание',
    },
    corrections: 'Исправления',
    notFollowed: 'Сказано в статье, но здесь не принято:',
  },
  export: {
    svg: 'SVG (рисунок)',
    png: 'PNG (картинка)',
    csv: 'CSV (данные)',
    jsonld: 'JSON-LD (описание)',
    scale: 'Размер PNG',
    saved: 'Файл готов.',
    notMade: 'Не удалось создать файл.',
    cite: 'Ссылка для цитирования',
    bibtex: 'BibTeX',
    copy: 'Копировать',
    copied: 'Скопировано.',
    selected: 'Текст выделен: скопируйте его с клавиатуры.',
    citation: ({ headline, asOf, sources, site, page, day }) =>
      [
        `«${headline}».`,
        site && stop(site),
        stop(`Данные на ${asOf}`),
        sources && stop(`Источники: ${sources}`),
        `${page} (дата обращения: ${day}).`,
      ]
        .filter(Boolean)
        .join(' '),
    bibtexNote: (asOf, sources) => `Data as of ${asOf}${sources && `; sources: ${sources}`}`,
  },
};
