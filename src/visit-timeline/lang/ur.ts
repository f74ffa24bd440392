import { ur as frame } from '../../i18n/lang/ur.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TimelineStrings } from './en.js';

export { names } from './ur.names.js';

const OFFICES: Record<string, [one: string, many: string]> = {
  president: ['صدر', 'صدور'],
  'prime minister': ['وزیر اعظم', 'وزرائے اعظم'],
  'caretaker prime minister': ['نگران وزیر اعظم', 'نگران وزرائے اعظم'],
  'foreign minister': ['وزیر خارجہ', 'وزرائے خارجہ'],
};
const RANKS: Record<string, string> = {
  bilateral: 'دوطرفہ',
  official: 'سرکاری',
  state: 'ریاستی',
  'state or official': 'ریاستی یا سرکاری',
};

export const words: FirstWords<TimelineStrings> = {
  ...frame,
  headline: 'کون کس سے کب ملا',
  headlineBurst: (f, home, countries, weeks) =>
    `${f.number(weeks)} ${f.plural(weeks, { one: 'ہفتے', other: 'ہفتوں' })} میں ${home} کی ${f.number(countries)} ملکوں کے رہنماؤں سے ملاقات`,
  summary: (f, visits, since, inArticle, bilateral) => {
    const meetings = `${since} سے اب تک ${f.number(visits)} ${f.plural(visits, { one: 'ملاقات', other: 'ملاقاتیں' })}`;
    const ofArticle = inArticle > 0 ? `، جن میں سے ${f.number(inArticle)} مضمون میں مذکور` : '';
    return `${meetings}${ofArticle}؛ ${f.number(bilateral)} دوطرفہ، ${f.number(visits - bilateral)} سربراہی اجلاسوں میں۔`;
  },
  summaryEvents: (f, events) =>
    `دوروں کے گرد ${f.number(events)} ${f.plural(events, { one: 'واقعہ', other: 'واقعات' })}۔`,
  around: 'گرد و پیش',
  today: 'آج',
  planned: 'منصوبہ',
  plannedFor: (date) => `منصوبے کے مطابق ${date}`,
  tools: 'چھانٹیں اور تلاش کریں',
  inArticle: 'مضمون میں مذکور',
  legend: {
    bilateral: 'دوطرفہ',
    summit: 'سربراہی اجلاس میں',
    agreement: 'معاہدہ',
    infrastructure: 'تعمیرات',
    sanction: 'پابندی',
    conflict: 'تصادم',
    closure: 'بندش',
    event: 'دیگر واقعہ',
  },
  vague: 'دن معلوم نہیں',
  going: (who, place) => [who, ' کا دورہ: ', place],
  more: (f, count, until, newest) => `مزید ${f.number(count)}، ${until} تک${newest ? ' پیچھے' : ''}`,
  sentence: (parts, end = '۔') => `${parts.join('؛ ')}${end}`,
  stop: '۔',
  comma: '، ',
  dated: (label, date) => `${label} (${date})`,
  office: (role, countries, many) => `${countries} کے ${OFFICES[role]?.[many ? 1 : 0] ?? role}`,
  visit: (rank = 'bilateral') => `${RANKS[rank] ?? rank} دورہ`,
  atLeast: (count) => `کم از کم ${count}`,
  documents: (f, count, written) => `${written} ${f.plural(count, { one: 'دستاویز', other: 'دستاویزات' })} کی اطلاع`,
  documentsUnknown: 'دستاویزات کی تعداد دستیاب نہیں',
  noDocuments: 'کوئی دستخط شدہ دوطرفہ دستاویز نہیں ملی',
  otherCounts: (counts) => `دیگر شمار ${counts}`,
  firstSince: (role, date, gap) => `${date} کے بعد، ${gap} میں، ${role} کا پہلا دورہ`,
  stillSo: (date) => `آخری اطلاع (${date}) تک یہی صورت تھی`,
  wasToRun: (date) => `${date} تک جاری رہنا تھا`,
  elsewhere: (says) => `کہیں اور: ${says}`,
  note: 'دستاویزات ویسے درج ہیں جیسے رپورٹ ہوئیں۔',
  kinds: {
    policy: 'پالیسی',
    agreement: 'معاہدہ',
    pledge: 'وعدہ',
    sanction: 'پابندی',
    waiver: 'استثنا',
    conflict: 'تصادم',
    closure: 'بندش',
    infrastructure: 'تعمیرات',
    summit: 'سربراہی اجلاس',
    talks: 'مذاکرات',
    withdrawal: 'واپسی',
    '30+': 'کم از کم 30',
  },
};

export const panels = () => import('./ur.panels.js');
