import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Prime minister of Pakistan': 'Pokiston bosh vaziri',
  'Metro Morning': 'Metro Morning',
  'Foreign ministers, September 2025': 'tashqi ishlar vazirlari, 2025-yil sentabr',
  'Kazakh ambassador': 'Qozogʻiston elchisi',
  Kazakhstan: 'Qozogʻiston',
  'Kazakh statistics': 'Qozogʻiston statistikasi',
  'Pakistani figure quoted by the Kazakh ambassador': 'Pokiston maʼlumoti, Qozogʻiston elchisi soʻzidan',
  'State Bank of Pakistan': 'Pokiston Davlat banki',
  'APP (Pakistani data)': 'APP (Pokiston maʼlumoti)',
  'Joint declaration': 'qoʻshma deklaratsiya',
  'Speeches of 5 February 2026': '2026-yil 5-fevraldagi nutqlar',
  'Uzbek ambassador': 'Oʻzbekiston elchisi',
  'Uzbek statistics': 'Oʻzbekiston statistikasi',
  'approached 500': '500 ga yaqinlashdi',
};
