import { monthsBetween, gapOf, labelIn } from '../visit-timeline.text.js';
import { countriesOf, type Entry, type TimelineModel } from '../visit-timeline.model.js';
import { collation } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import { sortWords } from '../../ui/frame/sorted-table.js';
import type { VisitData } from '../visit-timeline.data.js';
import { searcher } from './search.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';

type L = Locale<TimelineStrings>;
type Span = readonly [from: number, to: number];

/** The filter of a reader; empty strings for everything. */
export interface Filter {
  query: string;
  country: string;
  person: string;
  /** A kind of visit or event, or `visit` for all visits. */
  kind: string;
}

export const NO_FILTER: Filter = { query: '', country: '', person: '', kind: '' };

/** The shortest time span that zooming leads to, in ms. */
const MIN_SPAN = 60 * 86_400_000;

/**
 * Returns the filtered timeline; headline and summary still describe all of it. `written` are the untranslated facts, in
 * English, which are searched as well.
 */
export function filterModel(
  model: TimelineModel,
  filter: Filter,
  span: Span | undefined,
  reversed: boolean,
  locale: L,
  written?: VisitData,
): TimelineModel {
  const finds = searcher(filter.query, locale, written);
  const [from, to] = span ?? [-Infinity, Infinity];
  const everything = filter === NO_FILTER && !span;
  const entries = everything
    ? [...model.entries]
    : model.entries.filter((entry) => entry.start < to && entry.end > from && fits(entry, filter) && finds(entry));
  if (reversed) entries.reverse().sort((a, b) => Number(a.planned) - Number(b.planned));
  const used = new Set<string>();
  for (const { lanes } of entries) for (const code of lanes) used.add(code);
  return {
    ...model,
    entries,
    lanes: model.lanes.filter(({ code }) => used.has(code)),
    span: span ?? model.span,
  };
}

/** Whether an entry matches. Events have no countries and no people, so a filter for one of these shows visits only. */
function fits({ item }: Entry, { country, person, kind }: Filter): boolean {
  const visit = 'people' in item ? item : undefined;
  if (kind && kind !== item.kind && !(kind === 'visit' && visit)) return false;
  if (country && !(visit && countriesOf(visit).includes(country))) return false;
  return !person || (visit?.people.some(({ name }) => name === person) ?? false);
}

/** Returns a span half as long (`0.5`) or twice as long (`2`) around a moment, within the whole; `undefined` for all of it. */
export function zoomed([first, last]: Span, span: Span, factor: number, centre: number): Span | undefined {
  const length = Math.max(Math.min(MIN_SPAN, last - first), (span[1] - span[0]) * factor);
  if (length >= last - first) return undefined;
  const from = Math.min(Math.max(centre - length / 2, first), last - length);
  return [from, from + length];
}

/** The choices of the filter. */
export interface Choices {
  countries: readonly [code: string, name: string][];
  people: readonly string[];
  kinds: readonly [kind: string, name: string][];
}

/** People beyond this many can only be found by searching. */
const MAX_PEOPLE = 300;

/** Returns the countries, people and kinds that occur in a timeline. */
export function choicesOf({ entries }: TimelineModel, words: { visits: string }, locale: L): Choices {
  const { f, t, lang } = locale;
  const visits = entries.flatMap(({ item }) => ('people' in item ? [item] : []));
  const compare = collation(lang, sortWords(locale).letters);
  const byName = (a: readonly string[], b: readonly string[]) => compare(a[1] ?? '', b[1] ?? '');
  const kinds = new Set(entries.map(({ item }) => item.kind));
  return {
    countries: [...new Set(visits.flatMap(countriesOf))]
      .map((code): [string, string] => [code, f.country(code)])
      .sort(byName),
    people: [...new Set(visits.flatMap(({ people }) => people.map(({ name }) => name)))]
      .sort(compare)
      .slice(0, MAX_PEOPLE),
    kinds: [
      ...(visits.length > 0 ? [['visit', words.visits] as [string, string]] : []),
      ...[...kinds].map((kind): [string, string] => [
        kind,
        t.sentence([kind === 'bilateral' || kind === 'summit' ? t.legend[kind] : labelIn(kind, locale)], ''),
      ]),
    ],
  };
}

/** Returns the time since the previous visit, where the data state one: "23 years". */
export function gapBefore({ item }: Entry, { f }: L): string {
  if (!('people' in item) || !item.firstSince) return '';
  return gapOf(monthsBetween(item.firstSince.date, item.date), f);
}

/** Returns the filter in words: "Kazakhstan, Visits, Jan 2025 – Mar 2026". */
export function filterText(
  { query, country, person, kind }: Filter,
  span: Span | undefined,
  { kinds }: Choices,
  { t, f }: Locale<TimelineStrings & PanelStrings>,
): string {
  const month = (time: number) => f.date(time, { month: 'short', year: 'numeric' });
  return [
    country && f.country(country),
    person,
    kinds.find(([code]) => code === kind)?.[1] ?? kind,
    query && t.quoted(query),
    span ? `${month(span[0])} – ${month(span[1] - 1)}` : '',
  ]
    .filter(Boolean)
    .join(t.comma);
}
