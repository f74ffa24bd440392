import type { ExtendedStrings } from './en.extended.js';

/** The words of panels, tooltip and table, which arrive after the first drawing. */
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

  shownSeries: 'Series shown',
  from: 'From',
  to: 'To',
  reset: 'Show all',
  noneShown: 'No series is shown. Choose one to see its counts.',
  noneInTime: 'No count lies in the time chosen.',
  shownTime: (from: string, to: string) => `Shown: ${from} to ${to}.`,
  notShown: (list: string) => `Not shown: ${list}.`,
  keys: 'On the chart, arrow keys go from count to count, Home and End to the first and the last; Enter picks a count, Escape drops it.',
};

export type PanelStrings = typeof enPanels;

/** The panel words of another language, which include those of extended charts. */
export type OtherPanelStrings = PanelStrings & ExtendedStrings;
