import { fa as frame } from '../../i18n/lang/fa.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { names } from './fa.names.js';

export const words: FirstWords<GaugeStrings> = {
  ...frame,
  headline: 'تجارت در برابر هدف‌هایش',
  headlineCounts: 'تجارت، به روایت هر شمارنده',
  headlineFraction: 'با آمار هر کس، تجارت تنها کسری از هدف است',
  summarySpread: (times) =>
    `بالاترین آمار ${times} برابر پایین‌ترین آن است؛ از همین رو هر سنجه همهٔ دامنه را نشان می‌دهد.`,
  summaryOne: 'هر سنجه از صفر تا هدف می‌رود.',
  target: (amount) => `هدف: ${amount}`,
  ofTarget: (amount) => `از هدف ${amount} محقق شده`,
  to: ' تا ',
  comma: '، ',
  notCounted: 'آماری یافت نشد.',
  noTarget: 'هدفی اعلام نشده است.',
  noDeadline: 'مهلتی اعلام نشده است.',
  fiscal: (years) => `سال مالی ${years}`,
  byDate: (date) => `تا ${date}`,
  withinYears: (f, years) => `ظرف ${f.unit(years, 'year', 'long')}`,
  openDeadline: (by) => `«در سال‌های آینده» (${by}): تاریخی برای سنجش در دست نیست.`,
  needTimes: (when, times) => `${when}: باید ${times} برابر شود.`,
  needYearly: (when, growth, soFar) => `${when}: رشد سالانهٔ ${growth} لازم است${soFar && `؛ تاکنون ${soFar}`}.`,
  alreadyReached: (when) => `${when}: محقق شده.`,
  noGrowth: (when) => `${when}: از آخرین آمار، هیچ نرخ رشدی به آنجا نمی‌رسد.`,
  takes: 'آهنگ کنونی، و آنچه لازم است',
  otherPairs: 'تجارت کشورهای دیگر',
  hint: 'با انتخاب هر رقم، سنجش تنها بر پایهٔ همان آمار انجام می‌شود؛ کلیدهای جهت‌نما به رقم بعدی می‌روند.',
  legendRange: 'از پایین‌ترین تا بالاترین آمار',
  legendLow: 'تا پایین‌ترین آمار',
  note: 'آمار نهادهای گوناگون هرگز با هم جمع یا به هم پیوسته نمی‌شود. رشد، حساب است نه پیش‌بینی.',
};

export const panels = () => import('./fa.panels.js');
