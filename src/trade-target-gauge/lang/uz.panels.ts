import { uzFrame } from '../../i18n/lang/uz.panels.js';
import { ofYear } from '../../i18n/lang/uz.grammar.js';
import type { Panels } from './panel-words.js';

export { names } from './uz.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...uzFrame,
  inArticle: 'maqolada',
  outOf: (amounts, target) => `${amounts}, maqsad ${target}`,
  units: { 'USD million': 'mln dollar', 'thousand tonnes': 'ming tonna' },
  tableCaption: 'Tovarlar savdosi, mln AQSH dollari, kim hisoblagani boʻyicha',
  tableCaptionIn: (unit) => `Birlik: ${unit}`,
  tableColumns: [
    'Mamlakatlar',
    'Davr',
    'Kim hisoblagan',
    'Jami',
    'Birinchining eksporti',
    'Birinchining importi',
    'Izoh',
  ],
  partial: 'yilning bir qismi',
  approximate: 'taxminan',
  derived: 'eksport va import yigʻindisi',
  elsewhere: (says) => `boshqa manbada: ${says}`,
  calendarYear: 'kalendar yili',
  fiscalYear: 'moliya yili',
  changed: (from, to, unit, who, change) => `${from} → ${to} ${unit} (${who}): ${change}.`,
  reported: (date) => `xabar: ${date}`,
  stop: '.',
  semicolon: '; ',
  periods: (from, to) => `${from} – ${to}`,
  stated: (change, remark) => `Aytilgani: ${change}${remark && ` (${remark})`}`,
  about: (change) => `taxminan ${change}`,
  paceCaption: 'Hozirgacha surʼat',
  paceColumns: ['Maʼlumot', 'Hozirgacha oʻsish', 'Shu surʼatda maqsadga yetish'],
  growthSince: (growth, since) => `yiliga ${growth}, ${ofYear(since)}dan beri`,
  oneCount: 'faqat bitta maʼlumot',
  never: 'hech qachon',
  reached: 'bajarildi',
  beyond: 'yuz yildan koʻproq vaqtdan keyin',
  growth: 'Yillik oʻsish, foizda',
  exactly: 'Aynan shuning oʻzi son bilan',
  percent: (value) => `yiliga ${value} foiz`,
  answers: (growth) => `Yiliga ${growth} oʻsishda maqsadga yetiladi`,
  answer: (who, when, verdict) => `${who}: ${when}${verdict && `, ${verdict}`}.`,
  inYear: (year) => `${year}-yilda`,
  inTime: (deadlines) => `muddatga ulguradi: ${deadlines}`,
  late: (deadlines) => `muddatga kech: ${deadlines}`,
  arithmetic: 'Har bir maʼlumot davri oxiridan murakkab foiz: hisob-kitob, bashorat emas.',
};
