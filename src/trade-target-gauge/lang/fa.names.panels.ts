import type { Names } from '../../i18n/languages.js';

/** What only the panels show of the facts. */
export const names: Names = {
  'Dawn and The Boardroom PK': 'داون و The Boardroom PK',
  Dawn: 'داون',
  'Deputy prime minister of Uzbekistan': 'معاون نخست‌وزیر ازبکستان',
  'Afghan Ministry of Industry and Commerce': 'وزارت صنعت و تجارت افغانستان',
  'Pakistan Foreign Office': 'وزارت خارجهٔ پاکستان',
  'Pakistani official data': 'آمار رسمی پاکستان',
};
