import type { Format } from '../../i18n/format.js';
import { en as frame } from '../../i18n/lang/en.js';

const countries: typeof frame.countries = {
  ...frame.countries,
  AE: 'United Arab Emirates',
  AM: 'Armenia',
  AZ: 'Azerbaijan',
  BY: 'Belarus',
  GE: 'Georgia',
  IQ: 'Iraq',
  MN: 'Mongolia',
  NP: 'Nepal',
  OM: 'Oman',
  RU: 'Russia',
  SA: 'Saudi Arabia',
  SY: 'Syria',
  TR: 'Türkiye',
  UA: 'Ukraine',
  YE: 'Yemen',
};

export const en = {
  ...frame,
  countries,
  status: {
    operating: 'operating',
    'under-construction': 'under construction',
    planned: 'planned',
    disrupted: 'disrupted',
    closed: 'closed',
    superseded: 'superseded',
  },
  partly: (state: string) => `partly ${state}`,
  modes: { rail: 'rail', road: 'road', sea: 'sea' },
  /** The names of lines in the legend by mode or status, where these differ from the plain word. */
  lines: { rail: 'Operating railway', road: 'Operating road', superseded: 'Superseded plan' } as Readonly<
    Record<string, string>
  >,
  headlinePaper: (country: string) => `Most of the railway through ${country} is still on paper`,
  corridors: (f: Format, count: number, operating: number) =>
    f.plural(count, {
      one: `${f.number(count)} corridor, ${f.number(operating)} operating.`,
      other: `${f.number(count)} corridors, ${f.number(operating)} of them operating at least in part.`,
    }),
  way: (
    country: string,
    total: string,
    { operating, building, planned }: Record<'operating' | 'building' | 'planned', string>,
  ) =>
    `Of ${total} of railway with a stated length on these corridors in ${country}, ${operating} operate, ${building} are being built and ${planned} are planned.`,
  closedCrossings: (f: Format, count: number) =>
    f.plural(count, {
      one: 'At the last report, one crossing on the way was closed to trade.',
      other: `At the last report, ${f.number(count)} crossings on the way were closed to trade.`,
    }),
  legendClosed: (reported: string) => `Crossing closed at last report, ${reported}`,
  legendGauge: 'Track gauge changes',
  legendPort: 'Port',
  legendDisputed: 'Disputed boundary or area',
  legendControl: 'Line of Control',
  disputed: (what: string) => `disputed: ${what}`,
  disputes: { length: 'length', cost: 'cost', area: 'territory' },
  places: 'Ports and crossings',
  placesState: 'what was agreed, what is closed',
  terms: 'Terms',
  compare: 'Compare routes to the sea',
  list: 'Corridors, ports and crossings',
  disputedAreas: 'Disputed areas',
  map: 'Map of the corridors',
  points: (f: Format, drawn: number, all: number) =>
    `The whole map draws ${f.number(drawn)} of ${f.number(all)} points: where several would cover each other, one stands for them.`,
  pointCount: (f: Format, count: number) => `${f.number(count)} points.`,
  schematic: 'Lines are schematic; lengths are as stated, never measured.',
  boundaries: 'Boundaries: Natural Earth; not authoritative, no endorsement implied. Places: GeoNames, CC BY 4.0.',
};

export type MapStrings = typeof en;
