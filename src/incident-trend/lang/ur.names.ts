import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that the first drawing shows. */
export const names: Names = {
  'Khyber Pakhtunkhwa': 'خیبر پختونخوا',
  'Police / CTD': 'پولیس / سی ٹی ڈی',
  'KP Police': 'کے پی پولیس',
  'KP CTD': 'کے پی سی ٹی ڈی',
  'The article': 'مضمون',
  'CTD cases': 'سی ٹی ڈی مقدمات',
  'PIPS, TTP alone': 'PIPS، صرف ٹی ٹی پی',
  ISPR: 'آئی ایس پی آر',
  'UN, TTP alone': 'اقوام متحدہ، صرف ٹی ٹی پی',
};
