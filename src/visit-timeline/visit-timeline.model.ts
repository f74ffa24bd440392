import { parseEdtf, type Edtf } from '../core/edtf.js';
import { numberSources, type NumberedSource } from '../core/facts.js';
import type { Locale } from '../i18n/locale.js';
import type { TimelineStrings } from './lang/en.js';
import type { Visit, VisitData, VisitEvent } from './visit-timeline.data.js';
import { eventStatements, labelIn, sourceIdsOf, visitStatements, type Statement } from './visit-timeline.text.js';

const DAY = 86_400_000;
/** Intervals of up to this many days are drawn as one mark. */
const OCCASION = 10;
/** The headline counts the article's visits only if they lie within this many weeks. */
const BURST_WEEKS = 26;

/** Kinds of events with a mark of their own. */
const MARKED = ['agreement', 'infrastructure', 'sanction', 'conflict', 'closure'] as const;

/** The kind of a mark: circles are visits, all others events. */
export type Mark = 'bilateral' | 'summit' | (typeof MARKED)[number] | 'event';

/** Which items to show, and in which order. */
export interface Choice {
  order: 'newest' | 'oldest';
  /** Countries whose visits to show; `undefined` for all. */
  countries?: readonly string[] | undefined;
  /** Whether a visit or event is shown; `undefined` for all. */
  keep?: ((item: Visit | VisitEvent) => boolean) | undefined;
  /** The time span to show, in ms UTC; `undefined` for whole years around all items. */
  span?: readonly [from: number, to: number] | undefined;
}

/** A stretch of time: a vague date, a lasting event, one that may have lasted (`open`), or a planned one. */
export interface Stretch {
  from: number;
  to: number;
  how: 'vague' | 'lasting' | 'open' | 'planned';
}

/** One visit or event, ready for strip and list. Its texts are computed on demand, because few of many are shown. */
export interface Entry {
  id: string;
  item: Visit | VisitEvent;
  mark: Mark;
  /** The codes of its lanes. */
  lanes: readonly string[];
  /** The earliest start and latest end, in ms UTC; the end is finite. */
  start: number;
  end: number;
  /** The time of its mark; `undefined` where there are only stretches. */
  at: number | undefined;
  stretches: readonly Stretch[];
  planned: boolean;
  inArticle: boolean;
  /** "2026", or the heading of planned entries. */
  group: string;
  /** The date without its year: "Feb 5 – 6". */
  when: string;
  /** The date with its year. */
  date: string;
  /** Who went where, or the name of an event. */
  title: { who: string; place: string } | string;
  statements: readonly Statement[];
}

export interface TimelineModel {
  headline: string;
  summary: string;
  /** The entries in the order of the list; planned ones come last. */
  entries: readonly Entry[];
  /** The lanes from top to bottom. */
  lanes: readonly { code: string; name: string }[];
  /** The time span that is drawn, in ms UTC. */
  span: readonly [from: number, to: number];
  sources: readonly NumberedSource[];
  /** The direction of time on the strip; `undefined` for that of the language. */
  axis?: 'ltr' | 'rtl' | undefined;
}

type L = Locale<TimelineStrings>;

/** The code of the lane of events. */
const EVENT_LANE = '';

/** Returns the countries of a visit, the host first. */
export function countriesOf({ host, people }: Visit): string[] {
  const codes = [host];
  for (const { country } of people) if (!codes.includes(country)) codes.push(country);
  return codes;
}
/** Whether an item lacks the texts that the first drawing hides, which are loaded right after it. */
export const isBrief = (item: Visit | VisitEvent | undefined): boolean => item !== undefined && 'brief' in item;

/** Returns the end of a date. Open intervals end with the facts, or, if they begin later, with their first day, month or year. */
export const endOf = ({ end, from }: Edtf, known: number): number => (end < Infinity ? end : Math.max(known, from.end));

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
const spanOf = (entries: readonly Entry[]): [from: number, to: number] => [
  entries.reduce((from, { start }) => Math.min(from, start), Infinity),
  entries.reduce((to, { end }) => Math.max(to, end), -Infinity),
];

/** Returns the only country that is part of every visit; `undefined` where there is none. */
function homeOf(visits: readonly Visit[]): string | undefined {
  const [first = [], ...rest] = visits.map(countriesOf);
  const common = first.filter((code) => rest.every((codes) => codes.includes(code)));
  return common.length === 1 ? common[0] : undefined;
}

/** Returns the countries of visits other than `home`. */
export const lanesOf = (visits: readonly Visit[], home = homeOf(visits)): string[] =>
  [...new Set(visits.flatMap(countriesOf))].filter((code) => code !== home);

/** Computes what is shown from data and options, independent of any size. */
export function timelineModel(
  data: VisitData,
  { order, countries, keep = () => true, span }: Choice,
  locale: L,
): TimelineModel {
  const { t, f } = locale;
  const known = parseEdtf(data.asOf)?.end ?? Infinity;
  const home = homeOf(data.visits);
  const codes = lanesOf(data.visits, home).filter((code) => countries?.includes(code) ?? true);
  const entries: Entry[] = [];
  for (const item of [...data.visits, ...data.events]) {
    const date = keep(item) && parseEdtf(item.date);
    const entry = date && new TimelineEntry(item, date, codes, known, locale);
    if (entry && entry.lanes[0] !== undefined) entries.push(entry);
  }
  const sign = order === 'newest' ? -1 : 1;
  entries.sort((a, b) => Number(a.planned) - Number(b.planned) || sign * (a.start - b.start));
  const visits = entries.filter(({ item }) => 'people' in item);
  // Planned visits are not counted as meetings.
  const met = visits.filter(({ planned }) => !planned);
  const lanes = visits.length > 0 ? codes.map((code) => ({ code, name: f.country(code) })) : [];
  // English is sorted by code points, because `Intl` would slow down the first drawing.
  lanes.sort((a, b) => (f.lang === 'en' ? Number(a.name > b.name) - 0.5 : a.name.localeCompare(b.name, f.lang)));
  if (entries.length > visits.length) lanes.push({ code: EVENT_LANE, name: t.around });
  const [from, to] = spanOf(entries);
  return {
    headline: headlineOf(met, home, locale),
    summary: summaryOf(met, entries.length, locale),
    entries,
    lanes,
    span: span ?? [Date.UTC(yearOf(from), 0), Date.UTC(yearOf(to - 1) + 1, 0)],
    sources: numberSources(
      data.sources,
      entries.flatMap(({ item }) => sourceIdsOf(item)),
    ),
  };
}

// A class, because ten thousand object literals with getters would be far slower.
class TimelineEntry implements Entry {
  readonly id: string;
  readonly inArticle: boolean;
  readonly mark: Mark;
  readonly lanes: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly planned: boolean;
  readonly at: number | undefined;
  readonly stretches: readonly Stretch[];
  readonly item: Visit | VisitEvent;
  readonly #edtf: Edtf;
  readonly #known: number;
  readonly #locale: L;

  constructor(item: Visit | VisitEvent, edtf: Edtf, codes: readonly string[], known: number, locale: L) {
    const visit = 'people' in item ? item : undefined;
    const { start } = edtf;
    this.item = item;
    this.#edtf = edtf;
    this.#known = known;
    this.#locale = locale;
    this.id = item.id;
    this.inArticle = item.inArticle;
    this.mark = visit?.kind ?? MARKED.find((mark) => mark === item.kind) ?? 'event';
    this.lanes = visit ? countriesOf(visit).filter((code) => codes.includes(code)) : [EVENT_LANE];
    this.start = start;
    this.end = endOf(edtf, known);
    this.planned = start >= known;
    const lastReport = 'lastReport' in item ? item.lastReport : undefined;
    ({ at: this.at, stretches: this.stretches } = placeInTime(edtf, known, lastReport));
  }

  get group() {
    const { t, f } = this.#locale;
    return this.planned ? t.sentence([t.planned], '') : f.date(this.start, { year: 'numeric' });
  }

  get when() {
    const { date } = this.item;
    // An interval that reaches past the end of the facts is written as open; the statements say when it was to end.
    const { planned } = this;
    const running = !planned && this.#edtf.end > this.#known && date.includes('/');
    return this.#locale.f.edtf(running ? `${date.split('/')[0]}/..` : date, planned ? 'short' : 'bare');
  }

  get date() {
    return this.#locale.f.edtf(this.item.date, 'short');
  }

  get title() {
    const { item } = this;
    if (!('people' in item)) return labelIn(item.label, this.#locale);
    return { who: this.#locale.f.list(item.people.map(({ name }) => name)), place: item.place };
  }

  get statements() {
    const { item } = this;
    if ('people' in item) return visitStatements(item, this.#edtf, this.#known, this.#locale);
    return eventStatements(item, this.#edtf, this.#known, this.#locale);
  }
}

/** Returns a mark where the day is known, a stretch where it is not, and both for what lasts. */
function placeInTime(date: Edtf, known: number, lastReport = ''): Pick<Entry, 'at' | 'stretches'> {
  const { start, end, from, approximate } = date;
  const stretch = (how: Stretch['how'], first: number, last: number): Stretch[] =>
    last > first ? [{ from: first, to: last, how }] : [];
  if (start >= known) return { at: undefined, stretches: stretch('planned', start, end) };
  if (from.precision !== 'day' || approximate) {
    return { at: undefined, stretches: stretch('vague', start, Math.min(end, known)) };
  }
  if (end - start <= OCCASION * DAY) return { at: (start + end) / 2, stretches: [] };
  const open = end === Infinity;
  const sure = Math.min(open ? (parseEdtf(lastReport)?.end ?? known) : end, known);
  return {
    at: start + DAY / 2,
    stretches: [...stretch('lasting', start, sure), ...stretch('open', sure, open ? known : end)],
  };
}

function summaryOf(met: readonly Entry[], all: number, { t, f }: L): string {
  if (met.length === 0) return t.summaryEvents(f, all);
  const since = f.date(spanOf(met)[0], { year: 'numeric' });
  const inArticle = met.filter((entry) => entry.inArticle).length;
  const bilateral = met.filter(({ mark }) => mark === 'bilateral').length;
  return t.summary(f, met.length, since, inArticle, bilateral);
}

/** Returns the headline: how many countries' leaders were met within how many weeks, by the visits in the article. */
function headlineOf(met: readonly Entry[], home: string | undefined, { t, f }: L): string {
  const burst = met.filter(({ inArticle }) => inArticle);
  const countries = new Set(burst.flatMap(({ lanes }) => lanes)).size;
  const [from, to] = spanOf(burst);
  const weeks = Math.ceil((to - from) / (7 * DAY));
  if (!home || countries < 2 || weeks > BURST_WEEKS) return t.headline;
  return t.headlineBurst(f, f.country(home), countries, weeks);
}

/** Returns an entry's title as one text. */
export function titleText({ title }: Entry, { t }: L): string {
  return typeof title === 'string' ? title : t.going(title.who, title.place).join('');
}
