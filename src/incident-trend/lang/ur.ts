import { ur as frame } from '../../i18n/lang/ur.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TrendStrings } from './en.js';

export { names } from './ur.names.js';

export const words: FirstWords<TrendStrings> = {
  ...frame,
  units: { incidents: 'واقعات', cases: 'درج مقدمات', fatalities: 'ہلاک افراد' },
  apart: { wider: 'وسیع تر تعریف', narrower: 'محدود تر تعریف' },
  topic: (what, place) => `${place} میں ${what}`,
  headlineDispute: 'اضافہ کتنا ہے؟ یہ گننے والے پر منحصر ہے',
  claim: (from, to, change, printed) =>
    `مضمون کے مطابق ${from} اور ${to}، یعنی ${change}${printed === undefined ? '' : ` (شائع شدہ: \u200e${printed})`}۔`,
  rises: (list) => `انہی برسوں کے لیے ایک ہی سلسلے کے اعداد ${list} دیتے ہیں۔`,
  riseOf: (name, change, from, to) => `${name}: ${from} سے ${to} تک ${change}۔`,
  sentence: (text) => `${text}۔`,
  article: 'مضمون کے اعداد',
  twin: (value, name, year) => `${value} دراصل ${year} کے لیے ${name} کا شمار ہے`,
  noTwin: (value) => `${value} کا کوئی اور ماخذ نہیں ملا`,
  until: (date) => `${date} تک`,
  aside: (value, remarks) => `${value} (${remarks})`,
  join: (parts) => parts.join('، '),
  legendPart: 'سال کا ایک حصہ',
  legendHandover: (from, to) => `پہلے ${from}، پھر ${to}`,
  note: 'جس سال کسی سلسلے میں شمار نہیں ہوا وہ خالی ہے۔ تعریفیں مختلف ہیں۔',
  notDrawn: (list) => `خاکے میں شامل نہیں: ${list}۔`,
  inYear: (value, year) => `${year} میں ${value}`,
  who: 'کون کیا گنتا ہے',
  nothing: 'کوئی شمار نہیں ملا۔',
  choose: 'چنیں',
};

export const panels = () => import('./ur.panels.js');
