import type { Names } from '../../i18n/languages.js';

/** The translated names of the facts that the first drawing shows. */
export const names: Names = {
  'Khyber Pakhtunkhwa': '开伯尔-普什图省',
  'Police / CTD': '警方 / CTD',
  'KP Police': '省警方',
  'KP CTD': '省CTD',
  'The article': '文章',
  'CTD cases': 'CTD案件',
  'PIPS, TTP alone': 'PIPS，仅巴塔',
  'UN, TTP alone': '联合国，仅巴塔',
};
