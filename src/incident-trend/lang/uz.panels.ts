import { uzFrame } from '../../i18n/lang/uz.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './uz.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...uzFrame,
  title: (name, value) => `${name}: ${value}`,
  others: 'Boshqa sonlar:',
  sum: 'Yigʻindi:',
  unnamed: 'Nashr nomi aytilmagan',
  reported: (date) => `xabar: ${date}`,
  points: 'Maʼlumotlar qatorlar va yillar boʻyicha',
  tableCaption: 'Yillar va qatorlar boʻyicha maʼlumotlar',
  year: 'Yil',
  none: '–',
  manyCaption: 'Koʻp qiymatlar: qatorlar boʻyicha jamlanma',
  manyColumns: ['Qator', 'Qiymatlar', 'Birinchi', 'Oxirgi', 'Eng kam', 'Eng koʻp'],
  traceOf: (name, counts, from, to, low, high, date) =>
    `${name}: ${counts} ta qiymat (${from} – ${to}), eng kami ${low}, eng koʻpi ${high} (${date}).`,
  between: (low, high, counts) => `${low} – ${high} (${counts} ta qiymat)`,
  along: 'Vaqt boʻylab',
  logNote: 'Logarifmik shkala: teng balandlik – teng nisbat.',
  logZero: 'Nolga unda joy yoʻq, u alohida chiziqda turadi.',
  logNothing: 'Logarifmik shkala uchun noldan katta qiymat kerak; shkala chiziqli.',
  changeOf: (name, from, to, change) => `${name}: ${from} → ${to}, ${change}.`,
  changePrinted: (change, printed) => `${change} (bosilgani: ${printed})`,
  changePart: (name, year, part) => `${name}: oʻzgarish aytilmagan, ${year} uchun maʼlumot faqat ${part}.`,
  changeMissing: (name, years) => `${name}: oʻzgarish aytilmagan, maʼlumot yoʻq: ${years}.`,
  changeFromZero: (name, from, to) => `${name}: ${from} → ${to}; noldan oʻsish foizda ifodalanmaydi.`,
  shownSeries: 'Koʻrsatilgan qatorlar',
  from: 'Boshlanishi',
  to: 'Oxiri',
  reset: 'Hammasini koʻrsatish',
  noneShown: 'Hech bir qator koʻrsatilmagan. Maʼlumotni koʻrish uchun qator tanlang.',
  noneInTime: 'Tanlangan davrda maʼlumot yoʻq.',
  shownTime: (from, to) => `Koʻrsatildi: ${from} – ${to}.`,
  notShown: (list) => `Koʻrsatilmagan: ${list}.`,
  keys: 'Grafikda yoʻnalish tugmalari qiymatdan qiymatga, Home va End birinchi va oxirgisiga olib boradi; Enter qiymatni tanlaydi, Escape tanlovni bekor qiladi.',
  events: 'Voqealar',
  event: (date, label) => `${date}: ${label}`,
};
