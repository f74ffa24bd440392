import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'Исламабад',
  Ashgabat: 'Ашғабат',
  'Shehbaz Sharif': 'Шахбаз Шариф',
  'Kassym-Jomart Tokayev': 'Қасым-Жомарт Тоқаев',
  'Shavkat Mirziyoyev': 'Шавкат Мирзиёев',
  'Sadyr Japarov': 'Садыр Жапаров',
  'forum on 30 years of neutrality': 'бейтараптықтың 30 жылдығы форумы',
  'official visit': 'ресми сапар',
  'Conditional US waiver for Chabahar': 'Чабахар үшін АҚШ-тың шартты ерекшелігі',
  'Afghan–Pakistani crossings closed': 'Ауғанстан мен Пәкістан арасындағы өткізу пункттері жабылды',
};
