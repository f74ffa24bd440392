import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that the first drawing shows. */
export const names: Names = {
  'Khyber Pakhtunkhwa': 'Xaybar-Paxtunxva',
  'Police / CTD': 'Politsiya / CTD',
  'KP Police': 'viloyat politsiyasi',
  'KP CTD': 'viloyat CTD',
  'The article': 'Maqola',
  'CTD cases': 'CTD ishlari',
  'PIPS, TTP alone': 'PIPS, faqat TTP',
  'UN, TTP alone': 'BMT, faqat TTP',
};
