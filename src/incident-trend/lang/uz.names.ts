import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Khyber Pakhtunkhwa': 'Xaybar-Paxtunxva',
  'Police / CTD': 'Politsiya / CTD',
  'KP Police': 'viloyat politsiyasi',
  'KP CTD': 'viloyat CTD',
  'The article': 'Maqola',
  'CTD cases': 'CTD ishlari',
  'PIPS, TTP alone': 'PIPS, faqat TTP',
};
