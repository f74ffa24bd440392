import type { Format } from '../../core/format.js';
import { en as frame } from '../../ui/lang/en.js';

export const en = {
  ...frame,
  headline: 'Trade against its targets',
  headlineFraction: 'Trade is a fraction of its targets, by anyone’s count',
  summarySpread: (f: Format, low: number, high: number) => {
    const [from, to] = [f.number(low, 1), f.number(high, 1)];
    const times = from === to ? `${to} times` : `${from} to ${to} times`;
    return `The highest count is ${times} the lowest, so each bar shows the range.`;
  },
  summaryOne: 'Each bar runs from nothing to the target.',
  target: (amount: string) => `Target ${amount}`,
  ofTarget: (amount: string) => `of the ${amount} target reached`,
  spoken: (amounts: string, share: string, ofTarget: string) => `${amounts}: ${share} ${ofTarget}`,
  notCounted: 'No count found',
  noTarget: 'No target stated.',
  noDeadline: 'No deadline stated.',
  fiscal: (years: string) => `fiscal ${years}`,
  byDate: (date: string) => `By ${date}`,
  withinYears: (f: Format, years: number) => `Within ${f.unit(years, 'year', 'long')}`,
  openDeadline: (by: string) => `“In the coming years” (${by}): no date to measure against.`,
  needTimes: (when: string, by: string, times: string) =>
    `${when} (${by}): trade would have to be ${times} times as high.`,
  needYearly: (when: string, by: string, growth: string) => `${when} (${by}): needs growth of ${growth} a year.`,
  alreadyReached: (when: string, by: string) => `${when} (${by}): reached.`,
  hint: 'Pick an amount to measure by that count alone.',
  legendRange: 'Lowest to highest count',
  legendLow: 'Up to the lowest count',
  note: 'Counts of different reporters are never added or joined. What a deadline needs is arithmetic, not a forecast.',
};

export type GaugeStrings = typeof en;
