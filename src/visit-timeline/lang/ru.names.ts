import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  Islamabad: 'Исламабад',
  Ashgabat: 'Ашхабад',
  'Shehbaz Sharif': 'Шахбаз Шариф',
  'Kassym-Jomart Tokayev': 'Касым-Жомарт Токаев',
  'Shavkat Mirziyoyev': 'Шавкат Мирзиёев',
  'Sadyr Japarov': 'Садыр Жапаров',
  'forum on 30 years of neutrality': 'форум к 30-летию нейтралитета',
  'official visit': 'официальный визит',
  'Conditional US waiver for Chabahar': 'Условное исключение США для Чабахара',
  'Afghan–Pakistani crossings closed': 'Закрыты пункты пропуска между Афганистаном и Пакистаном',
};
