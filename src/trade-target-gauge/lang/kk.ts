import { to } from '../../i18n/lang/kk.grammar.js';
import { kk as frame } from '../../i18n/lang/kk.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { GaugeStrings } from './en.js';

export { names } from './kk.names.js';

/** Marks stand as in English. */
export const words: FirstWords<GaugeStrings, 'comma'> = {
  ...frame,
  headline: 'Сауда және оның мақсаттары',
  headlineCounts: 'Сауда: кім қалай санайды',
  headlineFraction: 'Кім санаса да, сауда – мақсаттың бір бөлігі ғана',
  summarySpread: (times) =>
    `Ең жоғары көрсеткіш ең төменінен ${times} есе үлкен, сондықтан әр шкала бүкіл аралықты көрсетеді.`,
  summaryOne: 'Әр шкала нөлден мақсатқа дейін барады.',
  target: (amount) => `Мақсат: ${amount}`,
  ofTarget: (amount) => `орындалды, мақсат – ${amount}`,
  to: '–',
  notCounted: 'Дерек табылмады.',
  noTarget: 'Мақсат аталмаған.',
  noDeadline: 'Мерзім аталмаған.',
  fiscal: (years) => `${years} қаржы жылы`,
  byDate: (date) => `${to(date)} дейін`,
  withinYears: (f, years) => `${f.unit(years, 'year', 'long')} ішінде`,
  openDeadline: (by) => `«Алдағы жылдары» (${by}): есептейтін күн жоқ.`,
  needTimes: (when, times) => `${when}: ${times} есе көп болуы керек.`,
  needYearly: (when, growth, soFar) => `${when}: жылына ${growth} өсім керек${soFar && `; әзірге ${soFar}`}.`,
  alreadyReached: (when) => `${when}: орындалды.`,
  noGrowth: (when) => `${when}: соңғы деректен ешқандай өсім оған жеткізбейді.`,
  takes: 'Әзірге қарқын және қанша керек',
  otherPairs: 'Басқа елдердің саудасы',
  hint: 'Тек сол дерек бойынша өлшеу үшін соманы таңдаңыз; көрсеткі пернелер келесісіне апарады.',
  legendRange: 'Ең төмен мен ең жоғары көрсеткіш арасы',
  legendLow: 'Ең төмен көрсеткішке дейін',
  note: 'Әртүрлі дереккөздің деректері ешқашан қосылмайды және жалғанбайды. Өсім – есеп, болжам емес.',
};

export const panels = () => import('./kk.panels.js');
