/** The words of extended charts (many counts, events, other scales or years), which arrive with what draws these. */
export const enExtended = {
  manyCaption: 'Many counts, as a summary by series',
  manyColumns: ['Series', 'Counts', 'First', 'Last', 'Lowest', 'Highest'],

  /** Many counts of one series, as a sentence: how many, when, how low and how high. */
  traceOf: (name: string, counts: string, from: string, to: string, low: string, high: string, date: string) =>
    `${name}: ${counts} counts from ${from} to ${to}, between ${low} and ${high} (${date}).`,
  /** The counts of one pixel, where it holds several. */
  between: (low: string, high: string, counts: string) => `${low} to ${high} (${counts} counts)`,
  along: 'Along time',

  logNote: 'Logarithmic scale: the same height is the same ratio.',
  logZero: 'Zero has no place on it and stands on a line of its own.',
  logNothing: 'A logarithmic scale needs a count above zero; the scale is linear.',

  changeOf: (name: string, from: string, to: string, change: string) => `${name}: from ${from} to ${to}, ${change}.`,
  changePrinted: (change: string, printed: string) => `${change} (printed as ${printed})`,
  changePart: (name: string, year: string, part: string) =>
    `${name}: no change stated, ${year} is counted only ${part}.`,
  changeMissing: (name: string, years: string) => `${name}: no change stated, no count for ${years}.`,
  changeFromZero: (name: string, from: string, to: string) =>
    `${name}: from ${from} to ${to}; a rise from zero has no percentage.`,

  events: 'Events',
  event: (date: string, label: string) => `${date}: ${label}`,
};

export type ExtendedStrings = typeof enExtended;
