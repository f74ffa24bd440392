import { fa as frame } from '../../i18n/lang/fa.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TrendStrings } from './en.js';

export { names } from './fa.names.js';

export const words: FirstWords<TrendStrings> = {
  ...frame,
  units: { incidents: 'رویدادها', cases: 'پرونده‌های ثبت‌شده', fatalities: 'کشته‌شدگان' },
  apart: { wider: 'تعریف گسترده‌تر', narrower: 'تعریف محدودتر' },
  topic: (what, place) => `${what} در ${place}`,
  headlineDispute: 'افزایش چقدر تند است؟ بستگی دارد چه کسی بشمارد',
  claim: (from, to, change, printed) =>
    `به نوشتهٔ مقاله ${from} و ${to}، یعنی ${change}${printed === undefined ? '' : ` (چاپ‌شده: \u200e${printed})`}.`,
  rises: (list) => `در درون یک سری، همین سال‌ها ${list} به دست می‌دهد.`,
  riseOf: (name, change, from, to) => `${name}: ${change} از ${from} تا ${to}.`,
  sentence: (text) => `${text}.`,
  article: 'ارقام مقاله',
  twin: (value, name, year) => `${value} همان شمار «${name}» برای ${year} است`,
  noTwin: (value) => `برای ${value} منبع دیگری یافت نشد`,
  until: (date) => `تا ${date}`,
  aside: (value, remarks) => `${value} (${remarks})`,
  join: (parts) => parts.join('، '),
  legendPart: 'بخشی از سال',
  legendHandover: (from, to) => `نخست ${from}، سپس ${to}`,
  note: 'سالی که در یک سری شمرده نشده خالی می‌ماند. تعریف‌ها متفاوت‌اند.',
  notDrawn: (list) => `رسم‌نشده: ${list}.`,
  inYear: (value, year) => `${value} در ${year}`,
  who: 'چه کسی چه چیزی را می‌شمارد',
  choose: 'انتخاب',
  nothing: 'آماری یافت نشد.',
};

export const panels = () => import('./fa.panels.js');
