import { urFrame } from '../../i18n/lang/ur.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './ur.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...urFrame,
  title: (name, value) => `${name}: ${value}`,
  reported: (date) => `${date} کی خبر`,
  others: 'دیگر شمار:',
  sum: 'مجموعہ:',
  unnamed: 'ناشر کا نام نہیں دیا گیا',
  points: 'شمار، سلسلے اور سال کے لحاظ سے',
  tableCaption: 'سال اور سلسلے کے لحاظ سے شمار',
  year: 'سال',
  none: '–',
  manyCaption: 'بہت سے شمار، ہر سلسلے کا خلاصہ',
  manyColumns: ['سلسلہ', 'شمار کی تعداد', 'پہلا', 'آخری', 'سب سے کم', 'سب سے زیادہ'],
  traceOf: (name, counts, from, to, low, high, date) =>
    `${name}: ${from} سے ${to} تک ${counts} شمار، ${low} اور ${high} کے درمیان (${date})۔`,
  between: (low, high, counts) => `${low} تا ${high} (${counts} شمار)`,
  along: 'وقت کے ساتھ ساتھ',
  logNote: 'لوگارتھمی پیمانہ: برابر اونچائی برابر نسبت ہے۔',
  logZero: 'صفر کی اس پر کوئی جگہ نہیں، اس لیے وہ نیچے اپنی الگ لکیر پر ہے۔',
  logNothing: 'لوگارتھمی پیمانے کے لیے صفر سے بڑا شمار درکار ہے؛ پیمانہ سادہ ہے۔',
  changeOf: (name, from, to, change) => `${name}: ${from} سے ${to}، ${change}۔`,
  changePrinted: (change, printed) => `${change} (شائع شدہ: \u200e${printed})`,
  changePart: (name, year, part) => `${name}: تبدیلی نہیں بتائی گئی، ${year} کا شمار صرف ${part} ہے۔`,
  changeMissing: (name, years) => `${name}: تبدیلی نہیں بتائی گئی، ${years} کا شمار نہیں۔`,
  changeFromZero: (name, from, to) => `${name}: ${from} سے ${to}؛ صفر سے اضافے کا کوئی فیصد نہیں۔`,
  shownSeries: 'دکھائے گئے سلسلے',
  from: 'از',
  to: 'تا',
  reset: 'سب دکھائیں',
  noneShown: 'کوئی سلسلہ نہیں دکھایا گیا۔ شمار دیکھنے کے لیے کوئی سلسلہ چنیں۔',
  noneInTime: 'چنی ہوئی مدت میں کوئی شمار نہیں۔',
  shownTime: (from, to) => `دکھایا گیا: ${from} تا ${to}۔`,
  keys: 'چارٹ پر تیر والے بٹن ایک شمار سے دوسرے شمار تک لے جاتے ہیں، Home اور End پہلے اور آخری تک؛ Enter شمار چنتا ہے، Escape چھوڑ دیتا ہے۔',
  notShown: (list) => `نہیں دکھایا گیا: ${list}۔`,
  events: 'واقعات',
  event: (date, label) => `${date}: ${label}`,
};
