import { ofYear } from '../../i18n/lang/uz.grammar.js';
import { uz as frame } from '../../i18n/lang/uz.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TrendStrings } from './en.js';

export { names } from './uz.names.js';

/** The words of the first drawing, without those that only set punctuation as English does. */
export const words: FirstWords<TrendStrings, 'aside' | 'join' | 'sentence'> = {
  ...frame,
  units: { incidents: 'hodisalar', cases: 'roʻyxatga olingan ishlar', fatalities: 'halok boʻlganlar' },
  apart: { wider: 'kengroq taʼrif', narrower: 'torroq taʼrif' },
  topic: (what, place) => `${place}: ${what}`,
  headlineDispute: 'Oʻsish qanchalik keskin? Kim sanashiga bogʻliq',
  claim: (from, to, change, printed) =>
    `Maqolada: ${from}, ${to}, ${change}${printed === undefined ? '' : ` (bosilgani: ${printed})`}.`,
  rises: (list) => `Bitta qator ichida oʻsha yillar uchun: ${list}.`,
  riseOf: (name, change, from, to) => `${name}: ${from} – ${to}, ${change}.`,
  article: 'Maqoladagi raqamlar',
  twin: (value, name, year) => `${value} – “${name}” maʼlumoti, ${year}`,
  noTwin: (value) => `${value}: boshqa manba topilmadi`,
  until: (date) => `${ofYear(date)}gacha`,
  legendPart: 'yilning bir qismi',
  legendHandover: (from, to) => `avval ${from}, keyin ${to}`,
  note: 'Qatorda maʼlumot boʻlmagan yil ochiq qoladi. Taʼriflar turlicha.',
  notDrawn: (list) => `Chizmada yoʻq: ${list}.`,
  inYear: (value, year) => `${ofYear(year)}da ${value}`,
  who: 'Kim nimani sanaydi',
  choose: 'Tanlash',
  nothing: 'Maʼlumot topilmadi.',
};

export const panels = () => import('./uz.panels.js');
