import { during, to } from '../../i18n/lang/kk.grammar.js';
import { kk as frame } from '../../i18n/lang/kk.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { TrendStrings } from './en.js';

export { names } from './kk.names.js';

/** The words of the first drawing, without those that only set punctuation as English does. */
export const words: FirstWords<TrendStrings, 'aside' | 'join' | 'sentence'> = {
  ...frame,
  units: { incidents: 'оқиғалар', cases: 'тіркелген істер', fatalities: 'қаза тапқандар' },
  apart: { wider: 'кеңірек анықтама', narrower: 'тарырақ анықтама' },
  topic: (what, place) => `${place}: ${what}`,
  headlineDispute: 'Өсім қаншалықты күрт? Кім санайтынына байланысты',
  claim: (first, last, change, printed) =>
    `Мақалада: ${first}, ${last}, ${change}${printed === undefined ? '' : ` (басылғаны: ${printed})`}.`,
  rises: (list) => `Бір қатардың ішінде сол жылдар үшін: ${list}.`,
  riseOf: (name, change, first, last) => `${name}: ${first} – ${last}, ${change}.`,
  article: 'Мақаладағы сандар',
  twin: (value, name, year) => `${value} – «${name}» дерегі, ${year}`,
  noTwin: (value) => `${value}: басқа дереккөз табылмады`,
  until: (date) => `${to(date)} дейін`,
  legendPart: 'жылдың бір бөлігі',
  legendHandover: (first, last) => `алдымен ${first}, кейін ${last}`,
  note: 'Қатарда дерегі жоқ жыл бос қалады. Анықтамалар әртүрлі.',
  notDrawn: (list) => `Сызбада жоқ: ${list}.`,
  inYear: (value, year) => `${during(year)} ${value}`,
  who: 'Кім нені санайды',
  choose: 'Таңдау',
  nothing: 'Дерек табылмады.',
};

export const panels = () => import('./kk.panels.js');
