import { en as frame } from '../../i18n/lang/en.js';

const units: Record<string, string | undefined> = {
  incidents: 'incidents',
  cases: 'registered cases',
  fatalities: 'people killed',
};

export const en = {
  ...frame,
  units,
  apart: { wider: 'wider definition', narrower: 'narrower definition' },
  /** What is counted, and where: `Incidents in Khyber Pakhtunkhwa`. */
  topic: (what: string, place: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)} in ${place}`,
  headlineDispute: 'How steep is the rise? It depends on who counts',
  claim: (from: string, to: string, change: string, printed: string | undefined) =>
    `The article says ${from} and ${to}, ${change}${printed === undefined ? '' : ` (printed as ${printed})`}.`,
  rises: (list: string) => `Within one series, the same years give ${list}.`,
  riseOf: (name: string, change: string, from: string, to: string) => `${name}: ${change} from ${from} to ${to}.`,
  sentence: (text: string) => `${text}.`,
  article: 'The article’s figures',
  twin: (value: string, name: string, year: string) => `${value} is the ${name} count for ${year}`,
  noTwin: (value: string) => `no other source found for ${value}`,
  until: (date: string) => `to ${date}`,
  /** A count with remarks: `572 (KP Police, to Dec 21)`. */
  aside: (value: string, remarks: string) => `${value} (${remarks})`,
  join: (parts: readonly string[]) => parts.join(', '),
  legendPart: 'part of a year',
  legendHandover: (from: string, to: string) => `${from}, then ${to}`,
  note: 'A year that a series did not count stays a gap. Definitions differ.',
  notDrawn: (list: string) => `Not drawn: ${list}.`,
  inYear: (value: string, year: string) => `${value} in ${year}`,
  who: 'Who counts what',
  choose: 'Choose',
  nothing: 'No count found.',
};

export type TrendStrings = typeof en;
