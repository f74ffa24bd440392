import type { Names } from '../../i18n/languages.js';

/** What the first drawing shows of the facts. */
export const names: Names = {
  'Prime minister of Pakistan': 'نخست‌وزیر پاکستان',
  'Metro Morning': 'مترو مورنینگ',
  'Foreign ministers, September 2025': 'وزیران خارجه، سپتامبر ۲۰۲۵',
  'Kazakh ambassador': 'سفیر قزاقستان',
  Kazakhstan: 'قزاقستان',
  'Kazakh statistics': 'آمار قزاقستان',
  'Pakistani figure quoted by the Kazakh ambassador': 'رقم پاکستانی به نقل از سفیر قزاقستان',
  'State Bank of Pakistan': 'بانک دولتی پاکستان',
  'APP (Pakistani data)': 'آمار پاکستان (APP)',
  'Joint declaration': 'بیانیهٔ مشترک',
  'Speeches of 5 February 2026': 'سخنرانی‌های ۵ فوریهٔ ۲۰۲۶',
  'Uzbek ambassador': 'سفیر ازبکستان',
  'Uzbek statistics': 'آمار ازبکستان',
  'approached 500': 'نزدیک به ۵۰۰',
};
