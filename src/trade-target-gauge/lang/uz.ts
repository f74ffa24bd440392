import { ofYear } from '../../i18n/lang/uz.grammar.js';
import { uz as frame } from '../../i18n/lang/uz.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { names } from './uz.names.js';

/** Marks stand as in English. */
export const words: FirstWords<GaugeStrings, 'comma'> = {
  ...frame,
  headline: 'Savdo va uning maqsadlari',
  headlineCounts: 'Savdo: kim qanday hisoblaydi',
  headlineFraction: 'Kim hisoblasa ham, savdo maqsadning bir qismi, xolos',
  summarySpread: (times) =>
    `Eng yuqori koʻrsatkich eng pastidan ${times} baravar katta, shuning uchun har bir shkala butun oraliqni koʻrsatadi.`,
  summaryOne: 'Har bir shkala noldan maqsadgacha boradi.',
  target: (amount) => `Maqsad: ${amount}`,
  ofTarget: (amount) => `bajarildi, maqsad – ${amount}`,
  to: '–',
  notCounted: 'Maʼlumot topilmadi.',
  noTarget: 'Maqsad aytilmagan.',
  noDeadline: 'Muddat aytilmagan.',
  fiscal: (years) => `${years} moliya yili`,
  byDate: (date) => `${ofYear(date)}gacha`,
  withinYears: (f, years) => `${f.unit(years, 'year', 'long')} ichida`,
  openDeadline: (by) => `“Yaqin yillarda” (${by}): hisoblash uchun sana yoʻq.`,
  needTimes: (when, times) => `${when}: ${times} baravar koʻp boʻlishi kerak.`,
  needYearly: (when, growth, soFar) => `${when}: yiliga ${growth} oʻsish kerak${soFar && `; hozircha ${soFar}`}.`,
  alreadyReached: (when) => `${when}: bajarildi.`,
  noGrowth: (when) => `${when}: oxirgi maʼlumotdan hech qanday oʻsish u yerga olib bormaydi.`,
  takes: 'Hozirgacha surʼat va qancha kerak',
  otherPairs: 'Boshqa davlatlar savdosi',
  hint: 'Faqat shu maʼlumot boʻyicha oʻlchash uchun summani tanlang; yoʻnalish tugmalari keyingisiga olib boradi.',
  legendRange: 'Eng past va eng yuqori koʻrsatkich orasi',
  legendLow: 'Eng past koʻrsatkichgacha',
  note: 'Turli manbalarning maʼlumotlari hech qachon qoʻshilmaydi va ulanmaydi. Oʻsish – hisob-kitob, bashorat emas.',
};

export const panels = () => import('./uz.panels.js');
