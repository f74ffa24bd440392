/** The words of the tree, and those that several panels share. */
export const enPanels = {
  closedAt: (reported: string) => `closed at last report, ${reported}`,
  /** For a crossing that is closed to trade only. */
  forTrade: (closed: string) => `${closed} (to trade)`,
  years: (count: number, years: string) => `for ${years} ${count === 1 ? 'year' : 'years'}`,
  wasToRun: (date: string) => `to run until ${date}; nothing later is known`,
  onlyArticle: 'Found in the article only.',
  oneReport: 'One report only.',
  /** What other sources say. */
  elsewhere: (said: string) => `elsewhere: ${said}`,
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
  tableCaption: 'Corridors with their legs, stated lengths and costs, closed crossings, and what else was reported',
  tableColumns: ['Corridor', 'Part', 'Status', 'Stated', 'As of', 'Drawn line from'],
  kinds: { port: 'port', crossing: 'crossing', airfield: 'airfield', point: 'point', town: 'place' },
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
