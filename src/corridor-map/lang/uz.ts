import { uz as frame } from '../../i18n/lang/uz.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';

export { names } from './uz.names.js';

export const words: FirstWords<MapStrings, 'points'> = {
  ...frame,
  /** The countries that the map at rest may name. */
  countries: {
    ...frame.countries,
    AE: 'BAA',
    AZ: 'Ozarbayjon',
    IQ: 'Iroq',
    NP: 'Nepal',
    OM: 'Ummon',
    RU: 'Rossiya',
    SA: 'Saudiya Arabistoni',
  },
  status: {
    operating: 'ishlamoqda',
    'under-construction': 'qurilmoqda',
    planned: 'rejada',
    disrupted: 'uzilishlar bilan',
    closed: 'yopiq',
    superseded: 'almashtirilgan reja',
  },
  partly: (state) => `qisman ${state}`,
  modes: { rail: 'temir yoʻl', road: 'avtoyoʻl', sea: 'dengiz' },
  lines: { rail: 'Ishlayotgan temir yoʻl', road: 'Ishlayotgan avtoyoʻl', sea: 'Dengiz yoʻli' },
  headlinePaper: (country) => `${country} orqali oʻtadigan temir yoʻlning katta qismi hali qogʻozda`,
  corridors: (f, count, operating) =>
    `${f.number(count)} ta yoʻlak, shundan ${f.number(operating)} tasi hech boʻlmasa qisman ishlamoqda.`,
  way: (country, total, { operating, building, planned }) =>
    `${country}: bu yoʻlaklarda uzunligi aytilgan ${total} temir yoʻldan ${operating} ishlamoqda, ${building} qurilmoqda, ${planned} rejada.`,
  closedCrossings: (f, count) =>
    `Oxirgi xabarlarga koʻra, yoʻldagi ${f.number(count)} ta oʻtkazish punkti savdo uchun yopiq edi.`,
  legendClosed: (reported) => `Oʻtkazish punkti oxirgi xabarlarga koʻra yopiq, ${reported}`,
  legendGauge: 'Iz kengligi oʻzgaradi',
  legendPort: 'Port',
  legendDisputed: 'Bahsli chegara yoki hudud',
  legendControl: 'Nazorat chizigʻi',
  disputed: (what) => `farqlar: ${what}`,
  disputes: { length: 'uzunlik', cost: 'narx', area: 'hudud' },
  places: 'Portlar va oʻtkazish punktlari',
  placesState: 'nima kelishildi, nima yopiq',
  pointCount: (f, count) => `${f.number(count)} ta nuqta.`,
  terms: 'Atamalar',
  compare: 'Dengizga yoʻllarni solishtirish',
  list: 'Yoʻlaklar, portlar va oʻtkazish punktlari',
  disputedAreas: 'Bahsli hududlar',
  map: 'Yoʻlaklar xaritasi',
  schematic: 'Chiziqlar sxematik; uzunliklar aytilganidek, oʻlchanmagan.',
  boundaries: 'Chegaralar: Natural Earth; rasmiy emas, tan olishni anglatmaydi. Joylar: GeoNames, CC BY 4.0.',
};

export const panels = () => import('./uz.panels.js');
