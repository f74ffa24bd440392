import type { Locale } from '../../i18n/locale.js';
import type { GaugeStrings } from './en.js';

/** The words of what comes after the first drawing: table, years, pace. */
export const enPanels = {
  inArticle: 'in the article',
  /** How screen readers hear a gauge: "53.7 to 250 of 1,000 million dollars". */
  outOf: (amounts: string, target: string) => `${amounts} of ${target}`,
  units: { 'USD million': 'million dollars', 'thousand tonnes': 'thousand tonnes' } as Record<string, string>,
  tableCaption: 'Trade in goods, in millions of US dollars, by who counted',
  tableCaptionIn: (unit: string) => `Counts in: ${unit}`,
  tableColumns: [
    'Countries',
    'Period',
    'Counted by',
    'Total',
    'Exports of the first',
    'Imports of the first',
    'Remarks',
  ],
  partial: 'part of a year',
  approximate: 'approximate',
  derived: 'sum of exports and imports',
  elsewhere: (says: string) => `elsewhere: ${says}`,
  calendarYear: 'calendar year',
  fiscalYear: 'fiscal year',
  changed: (from: string, to: string, unit: string, who: string, change: string) =>
    `From ${from} to ${to} ${unit} (${who}): ${change}.`,
  reported: (date: string) => `reported ${date}`,
  stop: '.',
  semicolon: '; ',
  periods: (from: string, to: string) => `${from} to ${to}`,
  stated: (change: string, remark: string) => `Stated: ${change}${remark && ` (${remark})`}`,
  about: (change: string) => `about ${change}`,
  paceCaption: 'Pace so far',
  paceColumns: ['Count', 'Growth so far', 'Target reached at that pace'],
  growthSince: (growth: string, since: string) => `${growth} a year since ${since}`,
  oneCount: 'only one count',
  never: 'never',
  reached: 'reached',
  beyond: 'in more than a hundred years',
  growth: 'Growth a year, in percent',
  exactly: 'The same as a number',
  percent: (value: string) => `${value} percent a year`,
  answers: (growth: string) => `At ${growth} a year, the target is reached`,
  answer: (who: string, when: string, verdict: string) => `${who}: ${when}${verdict && `, ${verdict}`}.`,
  inYear: (year: string) => `in ${year}`,
  inTime: (deadlines: string) => `in time for ${deadlines}`,
  late: (deadlines: string) => `too late for ${deadlines}`,
  arithmetic: 'Compound growth from the end of each count: arithmetic, not a forecast.',
};

export type PanelStrings = typeof enPanels;

/** Other languages bring these words along; English brings them here. */
export function withPanelWords(spoken: Locale<GaugeStrings>): Locale<GaugeStrings & PanelStrings> {
  return { ...spoken, t: { ...enPanels, ...spoken.t } };
}
