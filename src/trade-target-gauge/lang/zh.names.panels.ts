import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Dawn and The Boardroom PK': '《黎明报》和The Boardroom PK',
  Dawn: '《黎明报》',
  'Deputy prime minister of Uzbekistan': '乌兹别克斯坦副总理',
  'Afghan Ministry of Industry and Commerce': '阿富汗工业和商业部',
  'Pakistan Foreign Office': '巴基斯坦外交部',
  'Pakistani official data': '巴基斯坦官方数据',
};
