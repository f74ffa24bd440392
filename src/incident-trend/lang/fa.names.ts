import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that the first drawing shows. */
export const names: Names = {
  'Khyber Pakhtunkhwa': 'خیبر پختونخوا',
  'Police / CTD': 'پلیس / CTD',
  'KP Police': 'پلیس ایالت',
  'KP CTD': 'CTD ایالت',
  'The article': 'مقاله',
  'CTD cases': 'پرونده‌های CTD',
  'PIPS, TTP alone': 'PIPS، تنها تی‌تی‌پی',
  'UN, TTP alone': 'سازمان ملل، تنها تی‌تی‌پی',
};
