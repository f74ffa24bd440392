/** The words of the details, which load with these. */
export const enDetails = {
  gaugeChange: (from: string, to: string) => `Track gauge changes from ${from} to ${to} mm: trains must change`,
  noPlace: 'no source says where',
  close: 'Close the details',
  legOf: (number: string, corridor: string) => `Leg ${number}, ${corridor}`,
  headings: {
    stated: 'Stated',
    disputed: 'Disputed',
    gauges: 'Track gauge',
    closed: 'Crossings',
    legs: 'Legs',
    stops: 'Stops',
    agreed: 'What was agreed',
    told: 'Also reported',
    through: 'On these corridors',
    drawn: 'Drawn line',
  },
  reported: (date: string) => `reported ${date}`,
  /** Names the publishers of a statement. */
  saidBy: (names: string) => `According to ${names}`,
  noSource: 'No source named: general knowledge.',
  differ: {
    length: (range: string) => `Length: sources give ${range}`,
    cost: (range: string) => `Cost: sources give ${range}`,
  },
  legDiffers: (leg: string, stated: string, others: string) => `${leg}: ${stated}, elsewhere ${others}`,
  area: (name: string, administers: string, claims: string) =>
    `Leads through ${name}, administered by ${administers}, claimed by ${claims}`,
  km: 'km',
};

export type DetailStrings = typeof enDetails;
