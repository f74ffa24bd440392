import { urFrame } from '../../i18n/lang/ur.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './ur.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...urFrame,
  inArticle: 'مضمون میں مذکور',
  outOf: (amounts, target) => `${target} میں سے ${amounts}`,
  units: { 'USD million': 'ملین ڈالر', 'thousand tonnes': 'ہزار ٹن' },
  tableCaption: 'اشیا کی تجارت، ملین امریکی ڈالر، شمار کرنے والے کے لحاظ سے',
  tableCaptionIn: (unit) => `شمار کی اکائی: ${unit}`,
  tableColumns: ['ممالک', 'مدت', 'شمار کنندہ', 'کل', 'پہلے ملک کی برآمدات', 'پہلے ملک کی درآمدات', 'ملاحظات'],
  partial: 'سال کا ایک حصہ',
  approximate: 'تقریباً',
  derived: 'برآمدات اور درآمدات کا مجموعہ',
  elsewhere: (says) => `کہیں اور: ${says}`,
  calendarYear: 'تقویمی سال',
  fiscalYear: 'مالی سال',
  changed: (from, to, unit, who, change) => `${from} سے ${to} ${unit} (${who}): ${change}۔`,
  reported: (date) => `${date} کی خبر`,
  stop: '۔',
  semicolon: '؛ ',
  periods: (from, to) => `${from} تا ${to}`,
  stated: (change, remark) => `بیان کردہ: ${change}${remark && ` (${remark})`}`,
  about: (change) => `تقریباً ${change}`,
  paceCaption: 'اب تک کی رفتار',
  paceColumns: ['شمار', 'اب تک اضافہ', 'اس رفتار سے ہدف کب حاصل ہو'],
  growthSince: (growth, since) => `${since} سے سالانہ ${growth}`,
  oneCount: 'صرف ایک شمار',
  never: 'کبھی نہیں',
  reached: 'حاصل ہو چکا',
  beyond: 'سو سال سے زیادہ میں',
  growth: 'سالانہ اضافہ، فیصد میں',
  exactly: 'یہی شرح بطور عدد',
  percent: (value) => `سالانہ ${value} فیصد`,
  answers: (growth) => `سالانہ ${growth} اضافے پر ہدف حاصل ہوگا`,
  answer: (who, when, verdict) => `${who}: ${when}${verdict && `، ${verdict}`}۔`,
  inYear: (year) => `${year} میں`,
  inTime: (deadlines) => `${deadlines} کی مدت کے اندر`,
  late: (deadlines) => `${deadlines} کی مدت کے بعد`,
  arithmetic: 'ہر شمار کی مدت کے اختتام سے مرکب اضافہ: یہ حساب ہے، پیش گوئی نہیں۔',
};
