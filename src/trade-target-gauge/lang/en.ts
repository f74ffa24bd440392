import type { Format } from '../../i18n/format.js';
import { en as frame } from '../../i18n/lang/en.js';

export const en = {
  ...frame,
  headline: 'Trade against its targets',
  headlineCounts: 'Trade by who counts it',
  headlineFraction: 'Trade is a fraction of its targets, by anyone’s count',
  summarySpread: (times: string) => `The highest count is ${times} times the lowest, so each gauge shows the range.`,
  summaryOne: 'Each gauge runs from nothing to the target.',
  target: (amount: string) => `Target ${amount}`,
  ofTarget: (amount: string) => `of the ${amount} target reached`,
  to: ' to ',
  comma: ', ',
  notCounted: 'No count found.',
  noTarget: 'No target stated.',
  noDeadline: 'No deadline stated.',
  fiscal: (years: string) => `fiscal ${years}`,
  byDate: (date: string) => `By ${date}`,
  withinYears: (f: Format, years: number) => `Within ${f.unit(years, 'year', 'long')}`,
  openDeadline: (by: string) => `“In the coming years” (${by}): no date to measure against.`,
  needTimes: (when: string, times: string) => `${when}: it would have to be ${times} times as high.`,
  needYearly: (when: string, growth: string, soFar: string) =>
    `${when}: needs growth of ${growth} a year${soFar && `; so far ${soFar}`}.`,
  alreadyReached: (when: string) => `${when}: reached.`,
  noGrowth: (when: string) => `${when}: no growth leads there from the last count.`,
  takes: 'Pace so far, and what it would take',
  otherPairs: 'Other pairs',
  hint: 'Pick an amount to measure by that count alone; arrow keys lead to the next.',
  legendRange: 'Lowest to highest count',
  legendLow: 'Up to the lowest count',
  note: 'Counts of different reporters are never added or joined. Growth is arithmetic, not a forecast.',
};

export type GaugeStrings = typeof en;
