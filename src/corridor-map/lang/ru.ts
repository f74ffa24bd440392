import { ru as frame } from '../../i18n/lang/ru.js';
import type { FirstWords } from '../../i18n/languages.js';
import type { MapStrings } from './en.js';

export { names } from './ru.names.js';

export const words: FirstWords<MapStrings, 'points'> = {
  ...frame,
  status: {
    operating: 'действует',
    'under-construction': 'строится',
    planned: 'планируется',
    disrupted: 'с перебоями',
    closed: 'закрыто',
    superseded: 'план заменён',
  },
  partly: (state) => `частично ${state}`,
  modes: { rail: 'железная дорога', road: 'автодорога', sea: 'море' },
  lines: { superseded: 'Заменённый план' },
  headlinePaper: (country) => `${country}: бо́льшая часть железной дороги ещё на бумаге`,
  corridors: (f, count, operating) =>
    `Коридоров — ${f.number(count)}, из них действуют хотя бы частично — ${f.number(operating)}.`,
  way: (country, total, { operating, building, planned }) =>
    `${country}: из ${total} железных дорог с указанной длиной на этих коридорах ${operating} действуют, ${building} строятся, ${planned} планируются.`,
  closedCrossings: (f, count) =>
    `По последним сообщениям, на пути ${f.plural(count, { one: 'был закрыт для торговли', other: 'были закрыты для торговли' })} ${f.number(count)} ${f.plural(count, { one: 'пункт пропуска', few: 'пункта пропуска', many: 'пунктов пропуска', other: 'пункта пропуска' })}.`,
  legendClosed: (reported) => `Пункт пропуска закрыт по последним сообщениям, ${reported}`,
  legendGauge: 'Меняется ширина колеи',
  legendPort: 'Порт',
  legendDisputed: 'Спорная граница или территория',
  legendControl: 'Линия контроля',
  disputed: (what) => `расхождения: ${what}`,
  disputes: { length: 'длина', cost: 'стоимость', area: 'территория' },
  places: 'Порты и пункты пропуска',
  placesState: 'о чём договорились, что закрыто',
  pointCount: (f, count) =>
    `${f.number(count)} ${f.plural(count, { one: 'точка', few: 'точки', many: 'точек', other: 'точки' })}.`,
  terms: 'Термины',
  compare: 'Сравнить пути к морю',
  list: 'Коридоры, порты и пункты пропуска',
  disputedAreas: 'Спорные территории',
  map: 'Карта коридоров',
  schematic: 'Линии схематичны; длина — как указана в источниках, не измерена.',
  boundaries: 'Границы: Natural Earth; не официальные, не означают признания. Места: GeoNames, CC BY 4.0.',
};

export const panels = () => import('./ru.panels.js');
