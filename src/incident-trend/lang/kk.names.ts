import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that the first drawing shows. */
export const names: Names = {
  'Khyber Pakhtunkhwa': 'Хайбер-Пахтунхва',
  'Police / CTD': 'Полиция / CTD',
  'KP Police': 'провинция полициясы',
  'KP CTD': 'провинция CTD-і',
  'The article': 'Мақала',
  'CTD cases': 'CTD істері',
  'PIPS, TTP alone': 'PIPS, тек TTP',
  'UN, TTP alone': 'БҰҰ, тек TTP',
};
