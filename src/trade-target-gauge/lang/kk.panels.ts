import { kkFrame } from '../../i18n/lang/kk.panels.js';
import { from } from '../../i18n/lang/kk.grammar.js';
import type { Panels } from './panel-words.js';

export { names } from './kk.names.panels.js';

/** The words that arrive after the first drawing. */
export const words: Panels = {
  ...kkFrame,
  inArticle: 'мақалада',
  outOf: (amounts, target) => `${amounts}, мақсат ${target}`,
  units: { 'USD million': 'млн доллар', 'thousand tonnes': 'мың тонна' },
  tableCaption: 'Тауар саудасы, млн АҚШ доллары, кім санағаны бойынша',
  tableCaptionIn: (unit) => `Бірлік: ${unit}`,
  tableColumns: [
    'Елдер',
    'Кезең',
    'Кім санаған',
    'Барлығы',
    'Біріншісінің экспорты',
    'Біріншісінің импорты',
    'Ескерту',
  ],
  partial: 'жылдың бір бөлігі',
  approximate: 'шамамен',
  derived: 'экспорт пен импорт қосындысы',
  elsewhere: (says) => `басқа дереккөзде: ${says}`,
  calendarYear: 'күнтізбелік жыл',
  fiscalYear: 'қаржы жылы',
  changed: (first, last, unit, who, change) => `${first} → ${last} ${unit} (${who}): ${change}.`,
  reported: (date) => `хабар: ${date}`,
  stop: '.',
  semicolon: '; ',
  periods: (first, last) => `${first} – ${last}`,
  stated: (change, remark) => `Айтылғаны: ${change}${remark && ` (${remark})`}`,
  about: (change) => `шамамен ${change}`,
  paceCaption: 'Әзірге қарқын',
  paceColumns: ['Дерек', 'Әзірге өсім', 'Осы қарқынмен мақсатқа жету'],
  growthSince: (growth, since) => `жылына ${growth}, ${from(since)} бері`,
  oneCount: 'тек бір дерек',
  never: 'ешқашан',
  reached: 'орындалды',
  beyond: 'жүз жылдан астам уақыттан кейін',
  growth: 'Жылдық өсім, пайызбен',
  exactly: 'Соның өзі санмен',
  percent: (value) => `жылына ${value} пайыз`,
  answers: (growth) => `Жылына ${growth} өсіммен мақсатқа жетеді`,
  answer: (who, when, verdict) => `${who}: ${when}${verdict && `, ${verdict}`}.`,
  inYear: (year) => `${year} жылы`,
  inTime: (deadlines) => `мерзімге үлгереді: ${deadlines}`,
  late: (deadlines) => `мерзімге кеш: ${deadlines}`,
  arithmetic: 'Әр дерек кезеңінің соңынан күрделі пайыз: есеп, болжам емес.',
};
