import { fa as frame } from '../../i18n/lang/fa.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TimelineStrings } from './en.js';

export { names } from './fa.names.js';

const OFFICES: Record<string, [one: string, many: string]> = {
  president: ['رئیس‌جمهور', 'رؤسای جمهور'],
  'prime minister': ['نخست‌وزیر', 'نخست‌وزیران'],
  'caretaker prime minister': ['نخست‌وزیر موقت', 'نخست‌وزیران موقت'],
  'foreign minister': ['وزیر خارجهٔ', 'وزیران خارجهٔ'],
};
const RANKS: Record<string, string> = {
  bilateral: 'دوجانبه',
  official: 'رسمی',
  state: 'دولتی',
  'state or official': 'دولتی یا رسمی',
};

export const words: FirstWords<TimelineStrings> = {
  ...frame,
  headline: 'چه کسی با چه کسی و کی دیدار کرد',
  headlineBurst: (f, home, countries, weeks) =>
    `${home} در ${f.number(weeks)} هفته با رهبران ${f.number(countries)} کشور دیدار کرد`,
  summary: (f, visits, since, inArticle, bilateral) => {
    const ofArticle = inArticle > 0 ? `، ${f.number(inArticle)} مورد از آن‌ها در مقاله` : '';
    return `${f.number(visits)} دیدار از سال ${since} تاکنون${ofArticle}؛ ${f.number(bilateral)} دیدار دوجانبه و ${f.number(visits - bilateral)} دیدار در نشست‌های سران.`;
  },
  summaryEvents: (f, events) => `${f.number(events)} رویداد.`,
  around: 'رویدادهای پیرامونی',
  today: 'امروز',
  planned: 'در برنامه',
  plannedFor: (date) => `برنامه‌ریزی‌شده برای ${date}`,
  tools: 'پالایش و جست‌وجو',
  inArticle: 'در مقاله',
  legend: {
    bilateral: 'دوجانبه',
    summit: 'در نشست سران',
    agreement: 'توافق',
    infrastructure: 'زیرساخت',
    sanction: 'تحریم',
    conflict: 'درگیری',
    closure: 'بسته شدن',
    event: 'رویداد دیگر',
  },
  vague: 'روز نامعلوم',
  going: (who, place) => ['سفر ', who, ' به ', place],
  more: (f, count, until, newest) => `${f.number(count)} مورد دیگر، ${newest ? 'از' : 'تا'} ${until}`,
  stop: '.',
  comma: '، ',
  sentence: (parts, end = '.') => parts.join('؛ ') + end,
  dated: (label, date) => `${label} (${date})`,
  office: (role, countries, many) => `${OFFICES[role]?.[many ? 1 : 0] ?? role} ${countries}`,
  visit: (rank = 'bilateral') => `سفر ${RANKS[rank] ?? rank}`,
  atLeast: (count) => `دست‌کم ${count}`,
  documents: (_f, _count, written) => `${written} سند گزارش شده`,
  documentsUnknown: 'شمار اسناد یافت نشد',
  noDocuments: 'سند دوجانبهٔ امضاشده‌ای یافت نشد',
  otherCounts: (counts) => `شمارهای دیگر ${counts}`,
  firstSince: (office, date, gap) => `نخستین سفر ${office} از ${date}، پس از ${gap}`,
  stillSo: (date) => `طبق آخرین گزارش، ${date}، همچنان چنین بود`,
  wasToRun: (date) => `قرار بود تا ${date} ادامه یابد`,
  elsewhere: (says) => `در جای دیگر: ${says}`,
  note: 'شمار اسناد همان است که گزارش شده.',
  kinds: {
    policy: 'سیاست',
    agreement: 'توافق',
    pledge: 'تعهد',
    sanction: 'تحریم',
    waiver: 'معافیت',
    conflict: 'درگیری',
    closure: 'بسته شدن',
    infrastructure: 'زیرساخت',
    summit: 'نشست سران',
    talks: 'گفت‌وگو',
    withdrawal: 'خروج',
    '30+': 'دست‌کم ۳۰',
  },
};

export const panels = () => import('./fa.panels.js');
