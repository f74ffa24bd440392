import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Prime minister of Pakistan': 'премьер-министр Пакистана',
  'Metro Morning': 'Metro Morning',
  'Foreign ministers, September 2025': 'министры иностранных дел, сентябрь 2025',
  'Kazakh ambassador': 'посол Казахстана',
  Kazakhstan: 'Казахстан',
  'Kazakh statistics': 'статистика Казахстана',
  'Pakistani figure quoted by the Kazakh ambassador': 'пакистанские данные, по словам посла Казахстана',
  'State Bank of Pakistan': 'Государственный банк Пакистана',
  'APP (Pakistani data)': 'APP (данные Пакистана)',
  'Joint declaration': 'совместная декларация',
  'Speeches of 5 February 2026': 'выступления 5 февраля 2026',
  'Uzbek ambassador': 'посол Узбекистана',
  'Uzbek statistics': 'статистика Узбекистана',
  'approached 500': 'приблизилась к 500',
};
