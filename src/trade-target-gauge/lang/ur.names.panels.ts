import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Dawn and The Boardroom PK': 'ڈان اور دی بورڈ روم پی کے',
  Dawn: 'ڈان',
  'Deputy prime minister of Uzbekistan': 'ازبکستان کے نائب وزیر اعظم',
  'Afghan Ministry of Industry and Commerce': 'افغان وزارت صنعت و تجارت',
  'Pakistan Foreign Office': 'پاکستان کا دفتر خارجہ',
  'Pakistani official data': 'پاکستان کے سرکاری اعداد',
};
