/** The words of the tree, and those that several panels share. */
export const enPanels = {
  closedSince: (since: string, reported: string) => `closed since ${since}; last report ${reported}`,
  closedAt: (reported: string) => `closed at last report, ${reported}`,
  share: (km: string, state: string) => `first ${km} ${state}`,
  done: (share: string, km: string) => (km ? `${share} of ${km} reported done` : `${share} reported done`),
  due: (date: string) => `planned for ${date}`,
  sumOfLegs: 'sum of its stated legs',
  gauge: (widths: string) => `track gauge ${widths} mm`,
  /** In place of a gauge that no source states. */
  unstated: 'not stated',
  gaugeHere: 'track gauge changes',
  line: {
    source: 'places named by a source',
    general: 'general knowledge',
    simplified: 'simplified',
    illustrative: 'schematic, no public alignment found',
  },
  whole: 'whole corridor',
  tableCaption: 'Corridors with their legs, stated lengths and costs, and closed crossings',
  tableColumns: ['Corridor', 'Part', 'Status', 'Stated', 'As of', 'Drawn line from'],
  kinds: { port: 'port', crossing: 'crossing', point: 'point', town: 'place' },
  portOf: (town: string) => `port of ${town}`,
  comma: ', ',
  semicolon: '; ',
  otherCounts: (counts: string) => `other counts: ${counts}`,
  termsOf: {
    status: {
      operating: 'Trains, lorries or ships use it.',
      'under-construction': 'Building work was reported.',
      planned: 'Announced, agreed or studied; no building work reported.',
      disrupted: 'In use, with less traffic or with interruptions.',
      closed: 'Not usable at the last report.',
      superseded: 'A plan that another plan has replaced.',
    },
  },
};

export type PanelStrings = typeof enPanels;
