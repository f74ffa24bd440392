import { kk as frame } from '../../i18n/lang/kk.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';

export { names } from './kk.names.js';

export const words: FirstWords<MapStrings, 'points'> = {
  ...frame,
  /** The countries that the map at rest may name. */
  countries: {
    ...frame.countries,
    AE: 'БАӘ',
    AZ: 'Әзербайжан',
    IQ: 'Ирак',
    NP: 'Непал',
    OM: 'Оман',
    RU: 'Ресей',
    SA: 'Сауд Арабиясы',
  },
  status: {
    operating: 'жұмыс істейді',
    'under-construction': 'салынып жатыр',
    planned: 'жоспарда',
    disrupted: 'үзілістермен',
    closed: 'жабық',
    superseded: 'ауыстырылған жоспар',
  },
  partly: (state) => `ішінара ${state}`,
  modes: { rail: 'теміржол', road: 'автожол', sea: 'теңіз' },
  lines: {},
  headlinePaper: (country) => `${country} арқылы өтетін теміржолдың көбі әлі қағаз жүзінде`,
  corridors: (f, count, operating) =>
    `${f.number(count)} дәліз, оның ішінде кемінде ішінара жұмыс істейтіні – ${f.number(operating)}.`,
  way: (country, total, { operating, building, planned }) =>
    `${country}: осы дәліздерде ұзындығы айтылған ${total} теміржолдың ${operating} бөлігі жұмыс істейді, ${building} салынып жатыр, ${planned} жоспарда.`,
  closedCrossings: (f, count) =>
    `Соңғы хабарлар бойынша, жолдағы ${f.number(count)} өткізу пункті сауда үшін жабық болды.`,
  legendClosed: (reported) => `Өткізу пункті соңғы хабарлар бойынша жабық, ${reported}`,
  legendGauge: 'Жол табанының ені өзгереді',
  legendPort: 'Порт',
  legendDisputed: 'Даулы шекара немесе аумақ',
  legendControl: 'Бақылау сызығы',
  disputed: (what) => `айырмашылық: ${what}`,
  disputes: { length: 'ұзындық', cost: 'құн', area: 'аумақ' },
  places: 'Порттар мен өткізу пункттері',
  placesState: 'не келісілді, не жабық',
  pointCount: (f, count) => `${f.number(count)} нүкте.`,
  terms: 'Терминдер',
  compare: 'Теңізге шығатын жолдарды салыстыру',
  list: 'Дәліздер, порттар және өткізу пункттері',
  disputedAreas: 'Даулы аумақтар',
  map: 'Дәліздер картасы',
  schematic: 'Сызықтар сұлбалы; ұзындықтар айтылғандай, өлшенбеген.',
  boundaries: 'Шекаралар: Natural Earth; ресми емес, мойындауды білдірмейді. Орындар: GeoNames, CC BY 4.0.',
};

export const panels = () => import('./kk.panels.js');
