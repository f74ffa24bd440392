import { kkFrame } from '../../i18n/lang/kk.panels.js';
import type { Panels } from './panel-words.js';

export { names } from './kk.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...kkFrame,
  title: (name, value) => `${name}: ${value}`,
  others: 'Басқа деректер:',
  sum: 'Қосынды:',
  unnamed: 'Жариялаушы аталмаған',
  reported: (date) => `хабар: ${date}`,
  points: 'Қатарлар мен жылдар бойынша деректер',
  tableCaption: 'Жылдар мен қатарлар бойынша деректер',
  year: 'Жыл',
  none: '–',
  manyCaption: 'Көп мән: қатарлар бойынша жиынтық',
  manyColumns: ['Қатар', 'Мәндер', 'Алғашқы', 'Соңғы', 'Ең азы', 'Ең көбі'],
  traceOf: (name, counts, first, last, low, high, date) =>
    `${name}: ${counts} мән (${first} – ${last}), ең азы ${low}, ең көбі ${high} (${date}).`,
  between: (low, high, counts) => `${low} – ${high} (${counts} мән)`,
  along: 'Уақыт бойымен',
  logNote: 'Логарифмдік шкала: тең биіктік – тең қатынас.',
  logZero: 'Нөлге онда орын жоқ, ол бөлек сызықта тұрады.',
  logNothing: 'Логарифмдік шкалаға нөлден үлкен мән керек; шкала сызықтық.',
  changeOf: (name, first, last, change) => `${name}: ${first} → ${last}, ${change}.`,
  changePrinted: (change, printed) => `${change} (басылғаны: ${printed})`,
  changePart: (name, year, part) => `${name}: өзгеріс көрсетілмеген, ${year}: дерек тек ${part}.`,
  changeMissing: (name, years) => `${name}: өзгеріс көрсетілмеген, дерек жоқ: ${years}.`,
  changeFromZero: (name, first, last) => `${name}: ${first} → ${last}; нөлден өсім пайызбен өрнектелмейді.`,
  shownSeries: 'Көрсетілген қатарлар',
  from: 'Басы',
  to: 'Соңы',
  reset: 'Бәрін көрсету',
  noneShown: 'Бірде-бір қатар көрсетілмеген. Деректі көру үшін қатар таңдаңыз.',
  noneInTime: 'Таңдалған кезеңде дерек жоқ.',
  shownTime: (first, last) => `Көрсетілді: ${first} – ${last}.`,
  notShown: (list) => `Көрсетілмеген: ${list}.`,
  keys: 'Сызбада көрсеткі пернелер мәннен мәнге, Home және End алғашқысы мен соңғысына апарады; Enter мәнді таңдайды, Escape таңдауды алып тастайды.',
  events: 'Оқиғалар',
  event: (date, label) => `${date}: ${label}`,
};
