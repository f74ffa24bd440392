import type * as v from 'valibot';
import facts from '../../data/visits.json' with { type: 'json' };
import { bundledAs, type DataSpec, type FirstFacts } from '../core/facts.js';
import type { visitSchema } from './visit-timeline.schema.js';

/** Visits of leaders, and the dated events around them. */
export type VisitData = v.InferOutput<typeof visitSchema>;
export type Visit = VisitData['visits'][number];
export type VisitEvent = VisitData['events'][number];

/** The bundled facts, and the parser of other data, whose schema is loaded on demand. */
export const visitData: DataSpec<VisitData> = {
  bundled: bundledAs<VisitData>(facts),
  whole: async () => bundledAs<VisitData>((await import('../../data/visits.json', { with: { type: 'json' } })).default),
  parse: async (input) => (await import('./visit-timeline.schema.js')).read(input),
};

/** How many entries are shown before the rest, newest first, from the newest visit on: more where the article tells of older visits. */
export const FIRST = 6;

interface Item {
  date: string;
  sources: readonly string[];
  label?: string;
  people?: readonly { country: string }[];
  inArticle?: boolean;
  documents?: { conflicts?: readonly { sources: readonly string[] }[] } | null;
  firstSince?: { sources: readonly string[] };
  conflicts?: readonly { sources: readonly string[] }[];
  more?: { remarks?: readonly { sources?: readonly string[] }[] };
}

interface Facts {
  asOf: string;
  visits: readonly Item[];
  events: readonly Item[];
}

/** The keys that only the statements of a visit or an event use. */
const IN_SENTENCES = new Set(['rank', 'occasion', 'documents', 'firstSince', 'conflicts', 'usdMillion']);

/** Returns how many entries are shown before the rest: up to the oldest visit of the article, if that is not far back. */
export function countFirst(isOfArticle: readonly boolean[]): number {
  const count = isOfArticle.lastIndexOf(true) + 1;
  return count <= 3 * FIRST ? Math.max(FIRST, count) : FIRST;
}

/**
 * Returns how many entries are events after the newest visit, if these come first and are few: a list of visits begins with a
 * visit.
 */
export function eventsAfterVisits(isVisit: readonly boolean[]): number {
  const count = isVisit.indexOf(true);
  return count <= 2 * FIRST ? Math.max(0, count) : 0;
}

const sourcesOf = ({ sources, documents, firstSince, conflicts = [], more }: Item): readonly string[] => [
  ...sources,
  ...(documents?.conflicts ?? []).flatMap((one) => one.sources),
  ...(firstSince?.sources ?? []),
  ...conflicts.flatMap((one) => one.sources),
  ...(more?.remarks ?? []).flatMap((one) => one.sources ?? []),
];

/** Shortens an item of which only the mark is drawn: to its date, its kind and its countries. */
function shorten(item: Item): object {
  const kept = Object.fromEntries(Object.entries(item).filter(([key]) => !IN_SENTENCES.has(key)));
  const people = item.people?.map(({ country }) => ({ name: '', country }));
  const words = item.people ? { place: '' } : { label: '' };
  return { ...kept, ...words, people, sources: sourcesOf(item), brief: true };
}

/** Entries that are shown are complete; the rest, behind a button, is shortened to what its marks need. */
export const firstFacts: FirstFacts<Facts> & { sourcesOf: typeof sourcesOf } = {
  sourcesOf,
  cited: ({ visits, events }) => [...visits, ...events].filter((item) => !('brief' in item)),
  shortened(facts) {
    const past = [...facts.visits, ...facts.events].filter(
      ({ date }) => date.slice(0, facts.asOf.length) <= facts.asOf,
    );
    past.sort((a, b) => b.date.localeCompare(a.date));
    const after = eventsAfterVisits(past.map(({ people }) => people !== undefined));
    const list = past.slice(after);
    const shown = new Set(list.slice(0, countFirst(list.map(({ people, inArticle }) => !!people && !!inArticle))));
    const brief = (item: Item) => (shown.has(item) ? item : shorten(item));
    return { ...facts, visits: facts.visits.map(brief), events: facts.events.map(brief) };
  },
};
