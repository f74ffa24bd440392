import { monthsBetween, gapOf, labelIn } from '../visit-timeline.text.js';
import { countriesOf, type Entry, type TimelineModel } from '../visit-timeline.model.js';
import { collation } from '../../core/collation.js';
import type { Locale } from '../../i18n/locale.js';
import { sortWords } from '../../ui/frame/sorted-table.js';
import type { VisitData } from '../visit-timeline.data.js';
import { searcher } from './search.js';
import type { PanelStrings } from '../lang/en.panels.js';
import type { TimelineStrings } from '../lang/en.js';

type L = Locale<TimelineStrings>;
type Span = readonly [from: number, to: number];

/** What a reader asks for; empty for everything. */
export interface Filter {
  query: string;
  country: string;
  person: string;
  /** A kind of visit or event, or `visit` for all visits. */
  kind: string;
}

export const EVERYTHING: Filter = { query: '', country: '', person: '', kind: '' };

/** The shortest time that zooming leads to. */
const SHORTEST = 60 * 86_400_000;

/**
 * The part of a timeline that a reader asks for; headline and summary go on to speak of all of it. `written` are its facts
 * as they are written, in English, which a search looks through as well.
 */
export function narrowed(
  model: TimelineModel,
  filter: Filter,
  span: Span | undefined,
  reversed: boolean,
  locale: L,
  written?: VisitData,
): TimelineModel {
  const finds = searcher(filter.query, locale, written);
  const [from, to] = span ?? [-Infinity, Infinity];
  const everything = filter === EVERYTHING && !span;
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

/** Events belong to no country and to nobody, so a reader who asks for one of these sees visits alone. */
function fits({ item }: Entry, { country, person, kind }: Filter): boolean {
  const visit = 'people' in item ? item : undefined;
  if (kind && kind !== item.kind && !(kind === 'visit' && visit)) return false;
  if (country && !(visit && countriesOf(visit).includes(country))) return false;
  return !person || (visit?.people.some(({ name }) => name === person) ?? false);
}

/** A time half as long (`0.5`) or twice as long (`2`) around a moment, within the whole; `undefined` for all of it. */
export function zoomed([first, last]: Span, span: Span, factor: number, centre: number): Span | undefined {
  const length = Math.max(Math.min(SHORTEST, last - first), (span[1] - span[0]) * factor);
  if (length >= last - first) return undefined;
  const from = Math.min(Math.max(centre - length / 2, first), last - length);
  return [from, from + length];
}

/** What a reader may choose from: what there is. */
export interface Choices {
  countries: readonly [code: string, name: string][];
  people: readonly string[];
  kinds: readonly [kind: string, name: string][];
}

/** People beyond this many are found by searching. */
const LONGEST = 300;

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
      .slice(0, LONGEST),
    kinds: [
      ...(visits.length > 0 ? [['visit', words.visits] as [string, string]] : []),
      ...[...kinds].map((kind): [string, string] => [
        kind,
        t.sentence([kind === 'bilateral' || kind === 'summit' ? t.legend[kind] : labelIn(kind, locale)], ''),
      ]),
    ],
  };
}

/** How long it had been before a visit, where the data state a visit before: "23 years". */
export function gapBefore({ item }: Entry, { f }: L): string {
  if (!('people' in item) || !item.firstSince) return '';
  return gapOf(monthsBetween(item.firstSince.date, item.date), f);
}

/** What a reader asks for, in words: "Kazakhstan, Visits, Jan 2025 – Mar 2026". */
export function filterWords(
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
