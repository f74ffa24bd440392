import { ur as frame } from '../../ui/lang/ur.js';
import type { GaugeStrings } from './en.js';
import type { TableStrings } from './en.table.js';

export const ur: GaugeStrings & TableStrings = {
  ...frame,
  headline: 'تجارت اور اس کے اہداف',
  headlineFraction: 'جس کے بھی اعداد لیں، تجارت ہدف کا محض ایک حصہ ہے',
  summarySpread: (f, low, high) => {
    const [from, to] = [f.number(low, 1), f.number(high, 1)];
    const times = from === to ? `${to} گنا` : `${from} سے ${to} گنا`;
    return `سب سے بڑا شمار سب سے چھوٹے شمار کا ${times} ہے، اس لیے ہر پٹی پوری حد دکھاتی ہے۔`;
  },
  summaryOne: 'ہر پٹی صفر سے ہدف تک جاتی ہے۔',
  target: (amount) => `ہدف ${amount}`,
  ofTarget: (amount) => `${amount} کے ہدف میں سے حاصل`,
  spoken: (amounts, share, ofTarget) => `${amounts}: ${share} ${ofTarget}`,
  notCounted: 'کوئی شمار نہیں ملا',
  noTarget: 'کوئی ہدف بیان نہیں ہوا۔',
  noDeadline: 'کوئی مدت بیان نہیں ہوئی۔',
  fiscal: (years) => `مالی سال ${years}`,
  byDate: (date) => `${date} تک`,
  withinYears: (f, years) => `${f.unit(years, 'year', 'long')} کے اندر`,
  openDeadline: (by) => `«آنے والے برسوں میں» (${by}): ناپنے کے لیے کوئی تاریخ نہیں۔`,
  needTimes: (when, by, times) => `${when} (${by}): تجارت کو ${times} گنا ہونا ہوگا۔`,
  needYearly: (when, by, growth) => `${when} (${by}): سالانہ ${growth} اضافہ درکار ہے۔`,
  alreadyReached: (when, by) => `${when} (${by}): حاصل ہو چکا۔`,
  hint: 'کسی رقم کو چنیں تو پیمائش صرف اسی شمار سے ہوگی۔',
  legendRange: 'کم سے کم سے زیادہ سے زیادہ شمار تک',
  legendLow: 'کم سے کم شمار تک',
  tableCaption: 'اشیا کی تجارت، ملین امریکی ڈالر، شمار کرنے والے کے لحاظ سے',
  tableColumns: ['ممالک', 'مدت', 'شمار کنندہ', 'کل', 'پہلے ملک کی برآمدات', 'پہلے ملک کی درآمدات', 'ملاحظات'],
  partial: 'سال کا ایک حصہ',
  approximate: 'تقریباً',
  derived: 'برآمدات اور درآمدات کا مجموعہ',
  elsewhere: (says) => `کہیں اور: ${says}`,
  note: 'مختلف اداروں کے شمار کبھی جمع یا جوڑے نہیں جاتے۔ مدت کے لیے درکار اضافہ حساب ہے، پیش گوئی نہیں۔',
};
