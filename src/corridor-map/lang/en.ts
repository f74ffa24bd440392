import type { Format } from '../../core/format.js';
import { en as frame } from '../../ui/lang/en.js';

export const en = {
  ...frame,
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
  /** What a line of this mode and state is called in the legend. */
  lines: {
    rail: 'Operating railway',
    road: 'Operating road',
    sea: 'Sea',
    'under-construction': 'Under construction',
    planned: 'Planned',
    disrupted: 'Disrupted',
    closed: 'Closed',
    superseded: 'Superseded plan',
  },
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
    `Of ${total} of railway with a stated length in ${country}, ${operating} operate, ${building} are being built and ${planned} are planned.`,
  closedCrossings: (f: Format, count: number) =>
    f.plural(count, {
      one: 'At the last report, one crossing on the way was closed.',
      other: `At the last report, ${f.number(count)} crossings on the way were closed.`,
    }),
  legendClosed: (reported: string) => `Crossing closed at last report, ${reported}`,
  legendPort: 'Port',
  legendDisputed: 'Disputed boundary or area',
  closedSince: (since: string, reported: string) => `closed since ${since}; last report ${reported}`,
  share: (km: string, state: string) => `first ${km} ${state}`,
  done: (share: string, km: string) => (km ? `${share} of ${km} reported done` : `${share} reported done`),
  due: (date: string) => `planned for ${date}`,
  lengthStated: (range: string) => `${range} stated`,
  costStated: (range: string) => `${range} stated cost`,
  sumOfLegs: 'sum of its stated legs',
  gauge: (widths: string) => `track gauge ${widths} mm`,
  line: {
    source: 'places named by a source',
    general: 'general knowledge',
    simplified: 'simplified',
    illustrative: 'illustrative, no alignment found',
  },
  whole: 'whole corridor',
  list: 'Corridors',
  map: 'Map of the corridors',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  tableCaption: 'Corridors with their legs, stated lengths and costs, and closed crossings',
  tableColumns: ['Corridor', 'Part', 'Status', 'Stated', 'As of', 'Drawn line from'],
  schematic: 'Lines are schematic; lengths are as stated, never measured.',
  boundaries: 'Boundaries: Natural Earth; not authoritative, no endorsement implied. Places: GeoNames, CC BY 4.0.',
};

export type MapStrings = typeof en;
