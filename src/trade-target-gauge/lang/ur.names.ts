import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Prime minister of Pakistan': 'وزیر اعظم پاکستان',
  'Foreign ministers, September 2025': 'وزرائے خارجہ، ستمبر 2025',
  'Kazakh ambassador': 'قازق سفیر',
  Kazakhstan: 'قازقستان',
  'Kazakh statistics': 'قازق شماریات',
  'Pakistani figure quoted by the Kazakh ambassador': 'قازق سفیر کا نقل کردہ پاکستانی شمار',
  'State Bank of Pakistan': 'اسٹیٹ بینک آف پاکستان',
  'APP (Pakistani data)': 'اے پی پی (پاکستانی اعداد)',
  'Joint declaration': 'مشترکہ اعلامیہ',
  'Speeches of 5 February 2026': '5 فروری 2026 کی تقاریر',
  'Uzbek ambassador': 'ازبک سفیر',
  'Uzbek statistics': 'ازبک شماریات',
  'approached 500': '500 کے قریب',
  'Metro Morning': 'میٹرو مارننگ',
};
