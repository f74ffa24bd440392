import type { MapStrings } from './en.js';

/** The words of tree, details, terms and table, which arrive together. A language other than English has them in its one table. */
export const enGuide = {
  closedSince: (since: string, reported: string) => `closed since ${since}; last report ${reported}`,
  closedAt: (reported: string) => `closed at last report, ${reported}`,
  share: (km: string, state: string) => `first ${km} ${state}`,
  done: (share: string, km: string) => (km ? `${share} of ${km} reported done` : `${share} reported done`),
  due: (date: string) => `planned for ${date}`,
  lengthStated: (range: string) => `${range} stated`,
  costStated: (range: string) => `${range} stated cost`,
  sumOfLegs: 'sum of its stated legs',
  gauge: (widths: string) => `track gauge ${widths} mm`,
  /** Which of two gauges nobody states. */
  unstated: 'not stated',
  gaugeChange: (from: string, to: string) => `Track gauge changes from ${from} to ${to} mm: trains must change`,
  gaugeHere: 'track gauge changes',
  noPlace: 'no source says where',
  line: {
    source: 'places named by a source',
    general: 'general knowledge',
    simplified: 'simplified',
    illustrative: 'schematic, no public alignment found',
  },
  whole: 'whole corridor',
  km: 'km',
  tableCaption: 'Corridors with their legs, stated lengths and costs, and closed crossings',
  tableColumns: ['Corridor', 'Part', 'Status', 'Stated', 'As of', 'Drawn line from'],
  close: 'Close the details',
  legOf: (number: string, corridor: string) => `Leg ${number}, ${corridor}`,
  kinds: { port: 'port', crossing: 'crossing', point: 'point', town: 'place' },
  portOf: (town: string) => `port of ${town}`,
  headings: {
    stated: 'Stated',
    disputed: 'Disputed',
    gauges: 'Track gauge',
    closed: 'Crossings',
    legs: 'Legs',
    stops: 'Stops',
    agreed: 'What was agreed',
    through: 'On these corridors',
    drawn: 'Drawn line',
  },
  reported: (date: string) => `reported ${date}`,
  years: (count: number, years: string) => `for ${years} ${count === 1 ? 'year' : 'years'}`,
  wasToRun: (date: string) => `to run until ${date}; nothing later is known`,
  /** Who says so. */
  saidBy: (names: string) => `According to ${names}`,
  comma: ', ',
  semicolon: '; ',
  otherCounts: (counts: string) => `other counts: ${counts}`,
  onlyArticle: 'Found in the article only.',
  noSource: 'No source named: general knowledge.',
  differ: {
    length: (range: string) => `Length: sources give ${range}`,
    cost: (range: string) => `Cost: sources give ${range}`,
  },
  legDiffers: (leg: string, stated: string, others: string) => `${leg}: ${stated}, elsewhere ${others}`,
  area: (name: string, administers: string, claims: string) =>
    `Leads through ${name}, administered by ${administers}, claimed by ${claims}`,
  termsOf: {
    status: {
      operating: 'Trains, lorries or ships use it.',
      'under-construction': 'Building work was reported.',
      planned: 'Announced, agreed or studied; no building work reported.',
      disrupted: 'In use, with less traffic or with interruptions.',
      closed: 'Not usable at the last report.',
      superseded: 'A plan that another plan has replaced.',
    },
    partly: ['partly', 'Only a part of it is so, and no source says which.'],
    modes: { rail: 'Thick line: railway.', road: 'Thin line: road.', sea: 'Dotted blue line: ships.' },
    gauge: [
      'track gauge',
      'Width between the rails: 1,520 mm in Central Asia, 1,676 mm in Pakistan, 1,435 mm in Iran and China. Where it changes, wagons or goods must change too.',
    ],
    disputed: ['disputed', 'Sources give different figures, or more than one country claims an area on the way.'],
    keys: [
      'keyboard',
      'In the list, arrow keys lead up and down, into a corridor and out of it, and a letter to the next name that begins with it; Enter shows what is stated, Escape leads back. On the map, arrow keys move it, + and − zoom.',
    ],
    schematic: ['schematic', 'Drawn from place to place; where no alignment is public, only as an illustration.'],
  },
};

export type GuideStrings = typeof enGuide;

/** The same in another language, with what only a map of many points says. */
export type OtherGuideStrings = GuideStrings & Pick<MapStrings, 'points'>;
