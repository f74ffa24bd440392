import { ur as frame } from '../../i18n/lang/ur.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { names } from './ur.names.js';

export const words: FirstWords<GaugeStrings> = {
  ...frame,
  headline: 'تجارت اور اس کے اہداف',
  headlineCounts: 'تجارت، ہر شمار کنندہ کے اپنے اعداد میں',
  headlineFraction: 'جس کے بھی اعداد لیں، تجارت ہدف کا محض ایک حصہ ہے',
  summarySpread: (times) => `سب سے بڑا شمار سب سے چھوٹے شمار کا ${times} گنا ہے، اس لیے ہر پیمانہ پوری حد دکھاتا ہے۔`,
  summaryOne: 'ہر پیمانہ صفر سے ہدف تک جاتا ہے۔',
  target: (amount) => `ہدف ${amount}`,
  ofTarget: (amount) => `${amount} کے ہدف میں سے حاصل`,
  to: ' سے ',
  comma: '، ',
  notCounted: 'کوئی شمار نہیں ملا۔',
  noTarget: 'کوئی ہدف بیان نہیں ہوا۔',
  noDeadline: 'کوئی مدت بیان نہیں ہوئی۔',
  fiscal: (years) => `مالی سال ${years}`,
  byDate: (date) => `${date} تک`,
  withinYears: (f, years) => `${f.unit(years, 'year', 'long')} کے اندر`,
  openDeadline: (by) => `«آنے والے برسوں میں» (${by}): ناپنے کے لیے کوئی تاریخ نہیں۔`,
  needTimes: (when, times) => `${when}: موجودہ سے ${times} گنا ہونا ضروری ہے۔`,
  needYearly: (when, growth, soFar) => `${when}: سالانہ ${growth} اضافہ درکار ہے${soFar && `؛ اب تک ${soFar}`}۔`,
  alreadyReached: (when) => `${when}: حاصل ہو چکا۔`,
  noGrowth: (when) => `${when}: آخری شمار سے کوئی شرحِ اضافہ وہاں نہیں پہنچاتی۔`,
  takes: 'اب تک کی رفتار، اور ہدف تک کیا درکار ہے',
  otherPairs: 'دیگر ممالک کی باہمی تجارت',
  hint: 'کسی رقم کو چنیں تو پیمائش صرف اسی شمار سے ہوگی؛ تیر والے بٹن اگلی رقم تک لے جاتے ہیں۔',
  legendRange: 'کم سے کم سے زیادہ سے زیادہ شمار تک',
  legendLow: 'کم سے کم شمار تک',
  note: 'مختلف اداروں کے شمار کبھی جمع یا جوڑے نہیں جاتے۔ مدت کے لیے درکار اضافہ حساب ہے، پیش گوئی نہیں۔',
};

export const panels = () => import('./ur.panels.js');
