import type { Format } from '../../core/format.js';
import type { Fault } from '../../core/read.js';

/** The words that every graphic uses. */
export const en = {
  date: {
    about: (date: string) => `about ${date}`,
    since: (date: string) => `since ${date}`,
  },
  table: 'Table',
  sources: (f: Format, count: number) => `Sources (${f.number(count)})`,
  source: 'Source',
  undated: 'undated',
  inArticle: 'in the article',
  asOf: (date: string) => `As of ${date}.`,
  age: (f: Format, months: number) =>
    f.plural(months, {
      one: `Data are ${f.number(months)} month old.`,
      other: `Data are ${f.number(months)} months old.`,
    }),
  otherCounts: (counts: string) => `other counts: ${counts}`,
  notFound: 'not found',
  /** Closes a list of sources behind a statement, for screen readers. */
  sourceMark: (number: string, publisher: string) => `Source ${number}: ${publisher}`,
  error: (fault: Fault, f: Format) => `This graphic could not be drawn. ${faultSentence(fault, f)}`,
};

function faultSentence(fault: Fault, f: Format): string {
  switch (fault.kind) {
    case 'status':
      return `${fault.url}: the server answered ${fault.status}.`;
    case 'unreachable':
      return `${fault.url} could not be reached.`;
    case 'timeout':
      return `${fault.url} did not answer within ${f.unit(fault.seconds, 'second', 'long')}.`;
    case 'size':
      return `${fault.url} is larger than ${f.unit(fault.megabytes, 'megabyte')}.`;
    case 'json':
      return `${fault.place} is not JSON: ${fault.detail}.`;
    case 'shape':
      return `${fault.path}: expected ${fault.expected}, got ${fault.received}.`;
  }
}

export type FrameStrings = typeof en;
