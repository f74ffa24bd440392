import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Prime minister of Pakistan': 'Пәкістан премьер-министрі',
  'Metro Morning': 'Metro Morning',
  'Foreign ministers, September 2025': 'сыртқы істер министрлері, 2025 ж. қыркүйек',
  'Kazakh ambassador': 'Қазақстан елшісі',
  Kazakhstan: 'Қазақстан',
  'Kazakh statistics': 'Қазақстан статистикасы',
  'Pakistani figure quoted by the Kazakh ambassador': 'Пәкістан дерегі, Қазақстан елшісінің сөзінен',
  'State Bank of Pakistan': 'Пәкістан мемлекеттік банкі',
  'APP (Pakistani data)': 'APP (Пәкістан дерегі)',
  'Joint declaration': 'бірлескен декларация',
  'Speeches of 5 February 2026': '2026 ж. 5 ақпандағы сөздер',
  'Uzbek ambassador': 'Өзбекстан елшісі',
  'Uzbek statistics': 'Өзбекстан статистикасы',
  'approached 500': '500-ге жақындады',
};
