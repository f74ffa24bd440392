import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that the first drawing shows. */
export const names: Names = {
  'Khyber Pakhtunkhwa': 'Хайбер-Пахтунхва',
  'Police / CTD': 'Полиция / CTD',
  'KP Police': 'полиция провинции',
  'KP CTD': 'CTD провинции',
  'The article': 'Статья',
  'CTD cases': 'дела CTD',
  'PIPS, TTP alone': 'PIPS, только ТТП',
  'UN, TTP alone': 'ООН, только ТТП',
};
