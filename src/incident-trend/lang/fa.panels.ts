import { faFrame } from '../../i18n/lang/fa.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './fa.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...faFrame,
  title: (name, value) => `${name}: ${value}`,
  others: 'شمارهای دیگر:',
  sum: 'مجموع:',
  unnamed: 'نام ناشر ذکر نشده',
  reported: (date) => `گزارش ${date}`,
  points: 'شمارها، به تفکیک سری و سال',
  tableCaption: 'شمارها به تفکیک سال و سری',
  year: 'سال',
  none: '–',
  manyCaption: 'شمارهای بسیار، خلاصهٔ هر سری',
  manyColumns: ['سری', 'تعداد شمارها', 'نخستین', 'آخرین', 'کمترین', 'بیشترین'],
  traceOf: (name, counts, from, to, low, high, date) =>
    `${name}: ${counts} شمار از ${from} تا ${to}، بین ${low} و ${high} (${date}).`,
  between: (low, high, counts) => `${low} تا ${high} (${counts} شمار)`,
  along: 'در طول زمان',
  logNote: 'مقیاس لگاریتمی: ارتفاع برابر به معنای نسبت برابر است.',
  logZero: 'صفر در آن جایی ندارد و بر خط جداگانه‌ای می‌نشیند.',
  logNothing: 'مقیاس لگاریتمی به شماری بزرگ‌تر از صفر نیاز دارد؛ مقیاس خطی است.',
  changeOf: (name, from, to, change) => `${name}: از ${from} به ${to}، ${change}.`,
  changePrinted: (change, printed) => `${change} (چاپ‌شده: \u200e${printed})`,
  changePart: (name, year, part) => `${name}: تغییر ذکر نمی‌شود، زیرا شمار ${year} تنها ${part} است.`,
  changeMissing: (name, years) => `${name}: تغییر ذکر نمی‌شود، زیرا برای ${years} شماری نیست.`,
  changeFromZero: (name, from, to) => `${name}: از ${from} به ${to}؛ افزایش از صفر درصدی ندارد.`,
  shownSeries: 'سری‌های نمایش‌داده‌شده',
  from: 'از',
  to: 'تا',
  reset: 'نمایش همه',
  noneShown: 'هیچ سری‌ای نمایش داده نمی‌شود. برای دیدن شمارها یکی را انتخاب کنید.',
  noneInTime: 'در بازهٔ انتخاب‌شده شماری نیست.',
  shownTime: (from, to) => `نمایش: ${from} تا ${to}.`,
  notShown: (list) => `نمایش‌داده‌نشده: ${list}.`,
  keys: 'در نمودار، کلیدهای جهت‌نما از یک شمار به شمار دیگر می‌روند، Home و End به نخستین و آخرین؛ Enter شمار را انتخاب و Escape آن را رها می‌کند.',
  events: 'رویدادهای همزمان',
  event: (date, label) => `${date}: ${label}`,
};
