import { faFrame } from '../../i18n/lang/fa.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './fa.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...faFrame,
  inArticle: 'در مقاله',
  outOf: (amounts, target) => `${amounts} از ${target}`,
  units: { 'USD million': 'میلیون دلار', 'thousand tonnes': 'هزار تن' },
  tableCaption: 'تجارت کالا به میلیون دلار آمریکا، به تفکیک شمارنده',
  tableCaptionIn: (unit) => `واحد: ${unit}`,
  tableColumns: ['کشورها', 'دوره', 'شمارنده', 'مجموع', 'صادرات کشور نخست', 'واردات کشور نخست', 'توضیحات'],
  partial: 'بخشی از سال',
  approximate: 'تقریبی',
  derived: 'مجموع صادرات و واردات',
  elsewhere: (says) => `در جای دیگر: ${says}`,
  calendarYear: 'سال تقویمی',
  fiscalYear: 'سال مالی',
  changed: (from, to, unit, who, change) => `از ${from} به ${to} ${unit} (${who}): ${change}.`,
  reported: (date) => `گزارش ${date}`,
  stop: '.',
  semicolon: '؛ ',
  periods: (from, to) => `${from} تا ${to}`,
  stated: (change, remark) => `اعلام‌شده: ${change}${remark && ` (${remark})`}`,
  about: (change) => `حدود ${change}`,
  paceCaption: 'آهنگ کنونی',
  paceColumns: ['آمار', 'رشد تاکنون', 'زمان تحقق هدف با این آهنگ'],
  growthSince: (growth, since) => `سالانه ${growth} از ${since}`,
  oneCount: 'تنها یک آمار',
  never: 'هرگز',
  reached: 'محقق شده',
  beyond: 'پس از بیش از صد سال',
  growth: 'رشد سالانه، به درصد',
  exactly: 'همان، به عدد',
  percent: (value) => `${value} درصد در سال`,
  answers: (growth) => `با رشد سالانهٔ ${growth}، زمان تحقق هدف:`,
  answer: (who, when, verdict) => `${who}: ${when}${verdict && `، ${verdict}`}.`,
  inYear: (year) => `در سال ${year}`,
  inTime: (deadlines) => `پیش از پایان مهلت ${deadlines}`,
  late: (deadlines) => `پس از پایان مهلت ${deadlines}`,
  arithmetic: 'رشد مرکب از پایان دورهٔ هر آمار: حساب است، نه پیش‌بینی.',
};
