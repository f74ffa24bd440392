import type { Format } from '../format.js';
import type { CommonWords } from '../locale.js';

const countries: CommonWords['countries'] = {
  AF: 'Afghanistan',
  CN: 'China',
  IN: 'India',
  IR: 'Iran',
  KG: 'Kyrgyzstan',
  KZ: 'Kazakhstan',
  PK: 'Pakistan',
  TJ: 'Tajikistan',
  TM: 'Turkmenistan',
  UZ: 'Uzbekistan',
};

/** Here the others say how they run, and what writes their numbers and dates. */
const written: Pick<CommonWords, 'dir' | 'writer'> = { dir: undefined, writer: undefined };

/** The words that every graphic uses. */
export const en = {
  ...written,
  date: {
    about: (date: string) => `about ${date}`,
    since: (date: string) => `since ${date}`,
  },
  countries,
  table: 'Table',
  sources: (f: Format, count: number) => `Sources (${f.number(count)})`,
  download: 'Download and cite',
  source: 'Source',
  undated: 'undated',
  asOf: (date: string) => `As of ${date}.`,
  age: (f: Format, months: number) =>
    f.plural(months, {
      one: `Data are ${f.number(months)} month old.`,
      other: `Data are ${f.number(months)} months old.`,
    }),
  notFound: 'not found',
  /** Closes a list of sources behind a statement, for screen readers. */
  sourceMark: (number: string, publisher: string) => `Source ${number}: ${publisher}`,
  error: 'This graphic could not be drawn.',
};

export type FrameStrings = typeof en;
