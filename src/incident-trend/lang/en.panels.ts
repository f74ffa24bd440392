/** The words of what comes after the first drawing. A language that arrives later than English has them in its one table. */
export const enPanels = {
  title: (name: string, value: string) => `${name}: ${value}`,
  others: 'Other counts:',
  sum: 'Sum of',
  unnamed: 'Publisher not named',
  reported: (date: string) => `reported ${date}`,
  points: 'Counts, by series and year',
  tableCaption: 'Counts by year and series',
  year: 'Year',
  none: '–',
  manyCaption: 'Many counts, as a summary by series',
  manyColumns: ['Series', 'Counts', 'First', 'Last', 'Lowest', 'Highest'],

  /** Many counts of one series, as a sentence: how many, when, how low and how high. */
  traceOf: (name: string, counts: string, from: string, to: string, low: string, high: string, date: string) =>
    `${name}: ${counts} counts from ${from} to ${to}, between ${low} and ${high} (${date}).`,
  /** Several counts that one pixel holds. */
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

  shownSeries: 'Series shown',
  from: 'From',
  to: 'To',
  reset: 'Show all',
  noneShown: 'No series is shown. Choose one to see its counts.',
  noneInTime: 'No count lies in the time chosen.',
  shownTime: (from: string, to: string) => `Shown: ${from} to ${to}.`,
  notShown: (list: string) => `Not shown: ${list}.`,
  keys: 'On the chart, arrow keys go from count to count, Home and End to the first and the last; Enter picks a count, Escape drops it.',
  events: 'Events',
  event: (date: string, label: string) => `${date}: ${label}`,
};

export type PanelStrings = typeof enPanels;
