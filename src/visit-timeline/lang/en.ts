import type { Format, PluralForms } from '../../i18n/format.js';
import { en as frame } from '../../i18n/lang/en.js';

const SMALL = 'no one two three four five six seven eight nine ten'.split(' ');
const inWords = (f: Format, count: number) => SMALL[count] ?? f.number(count);
const counted = (f: Format, count: number, forms: PluralForms) => `${f.number(count)} ${f.plural(count, forms)}`;

export const en = {
  ...frame,
  headline: 'Who met whom, and when',
  headlineBurst: (f: Format, home: string, countries: number, weeks: number) =>
    `${home} meets leaders of ${inWords(f, countries)} countries in ${inWords(f, weeks)} ${f.plural(weeks, { one: 'week', other: 'weeks' })}`,
  summary: (f: Format, visits: number, since: string, inArticle: number, bilateral: number) => {
    const meetings = counted(f, visits, { one: 'meeting', other: 'meetings' });
    const ofArticle = inArticle > 0 ? `, ${f.number(inArticle)} of them in the article` : '';
    const summits = counted(f, visits - bilateral, { one: 'at a summit', other: 'at summits' });
    return `${meetings} since ${since}${ofArticle}; ${f.number(bilateral)} bilateral, ${summits}.`;
  },
  summaryEvents: (f: Format, events: number) => `${counted(f, events, { one: 'event', other: 'events' })}.`,
  around: 'Around them',
  today: 'today',
  planned: 'planned',
  plannedFor: (date: string) => `planned for ${date}`,
  tools: 'Filter and search',
  inArticle: 'in the article',
  /** What each mark means. */
  legend: {
    bilateral: 'bilateral',
    summit: 'at a summit',
    agreement: 'agreement',
    infrastructure: 'infrastructure',
    sanction: 'sanction',
    conflict: 'conflict',
    closure: 'closure',
    event: 'other event',
  },
  vague: 'day not known',
  /** A title in parts, so that names can be set apart from the words around them. */
  going: <Name>(who: Name, place: Name): (Name | string)[] => [who, ' to ', place],
  more: (f: Format, count: number, until: string, newest: boolean) =>
    `${f.number(count)} more, ${newest ? 'back' : 'up'} to ${until}`,
  stop: '.',
  comma: ', ',
  /** Parts of one sentence, in order. */
  sentence: (parts: readonly string[], end = '.') => {
    const text = parts.join('; ') + end;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  dated: (label: string, date: string) => `${label} (${date})`,
  /** Roles, ranks and kinds are English words in the facts. */
  office: (role: string, countries: string, many: boolean) => `${role}${many ? 's' : ''} of ${countries}`,
  visit: (rank = 'bilateral') => `${rank} visit`,
  atLeast: (count: string) => `at least ${count}`,
  documents: (f: Format, count: number, written: string) =>
    `${written} ${f.plural(count, { one: 'document', other: 'documents' })} reported`,
  documentsUnknown: 'number of documents not found',
  noDocuments: 'no signed bilateral document found',
  otherCounts: (counts: string) => `other counts ${counts}`,
  firstSince: (office: string, date: string, gap: string) => `first visit by a ${office} since ${date}, after ${gap}`,
  stillSo: (date: string) => `still so at the last report, ${date}`,
  wasToRun: (date: string) => `was to run to ${date}`,
  elsewhere: (says: string) => `elsewhere: ${says}`,
  note: 'Documents are as reported.',
  /** Kinds of events by their name in the facts. */
  kinds: {} as Readonly<Record<string, string>>,
};

export type TimelineStrings = typeof en;
