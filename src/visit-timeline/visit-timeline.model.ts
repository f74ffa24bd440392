import { parseEdtf, type Edtf } from '../core/edtf.js';
import { numberSources, type NumberedSource } from '../core/facts.js';
import type { Locale } from '../i18n/locale.js';
import type { TimelineStrings } from './lang/en.js';
import type { Visit, VisitData, VisitEvent } from './visit-timeline.data.js';
import { eventStatements, labelIn, sourceIdsOf, visitStatements, type Statement } from './visit-timeline.text.js';

const DAY = 86_400_000;
/** Days up to which an interval is one occasion and not a time that lasts. */
const OCCASION = 10;
/** Visits of the article that lie further apart than this make no headline. */
const BURST_WEEKS = 26;

/** Kinds of events with a mark of their own. */
const MARKED = ['agreement', 'infrastructure', 'sanction', 'conflict', 'closure'] as const;

/** What a mark says: circles are visits, everything else happened around them. */
export type Mark = 'bilateral' | 'summit' | (typeof MARKED)[number] | 'event';

/** What to show of the data, and in which order. */
export interface Choice {
  order: 'newest' | 'oldest';
  /** Countries whose visits to show; `undefined` for all. */
  countries?: readonly string[] | undefined;
  /** Says of a visit or event whether it is shown; `undefined` for all. */
  keep?: ((item: Visit | VisitEvent) => boolean) | undefined;
  /** The time to show, in ms UTC; `undefined` for the years that hold everything. */
  span?: readonly [from: number, to: number] | undefined;
}

/** A stretch of time: date not known better, lasting, not known to have lasted, or planned. */
export interface Stretch {
  from: number;
  to: number;
  how: 'vague' | 'lasting' | 'open' | 'planned';
}

/** One visit or event, ready for strip and list. Its words are made when they are asked for: of many, few are shown. */
export interface Entry {
  id: string;
  item: Visit | VisitEvent;
  mark: Mark;
  /** Codes of the lanes in which it stands. */
  lanes: readonly string[];
  /** The time it may take, in ms UTC; the end is finite. */
  start: number;
  end: number;
  /** Where its mark stands; `undefined` where only a stretch is known. */
  at: number | undefined;
  stretches: readonly Stretch[];
  planned: boolean;
  inArticle: boolean;
  /** "2026", or the heading of what is planned. */
  group: string;
  /** "Feb 5 – 6" under its year. */
  when: string;
  /** The date with its year. */
  date: string;
  /** Who went where, or what happened. */
  title: { who: string; place: string } | string;
  statements: readonly Statement[];
}

export interface TimelineModel {
  headline: string;
  summary: string;
  /** In the order of the list; what is planned stands last. */
  entries: readonly Entry[];
  /** The lanes from top to bottom. */
  lanes: readonly { code: string; name: string }[];
  /** Whole years that hold everything, in ms UTC. */
  span: readonly [from: number, to: number];
  sources: readonly NumberedSource[];
  /** Which way time runs on the strip; `undefined` for the way the language is written. */
  axis?: 'ltr' | 'rtl' | undefined;
}

type L = Locale<TimelineStrings>;

/** The lane of what happened around the visits. */
const AROUND = '';

export function countriesOf({ host, people }: Visit): string[] {
  const codes = [host];
  for (const { country } of people) if (!codes.includes(country)) codes.push(country);
  return codes;
}
/** Of the bundled facts, what the first drawing hides comes with its words right after it. */
export const isBrief = (item: Visit | VisitEvent | undefined): boolean => item !== undefined && 'brief' in item;

/** When a date is over. What is open ends with the facts, or with the day, month or year in which it begins after them. */
export const endOf = ({ end, from }: Edtf, known: number): number => (end < Infinity ? end : Math.max(known, from.end));

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
const spanOf = (entries: readonly Entry[]): [from: number, to: number] => [
  entries.reduce((from, { start }) => Math.min(from, start), Infinity),
  entries.reduce((to, { end }) => Math.max(to, end), -Infinity),
];

/** The country that is part of every visit, whose visits these are; `undefined` without a single one. */
function homeOf(visits: readonly Visit[]): string | undefined {
  const [first = [], ...rest] = visits.map(countriesOf);
  const common = first.filter((code) => rest.every((codes) => codes.includes(code)));
  return common.length === 1 ? common[0] : undefined;
}

/** The countries on the other side of the visits. */
export const lanesOf = (visits: readonly Visit[], home = homeOf(visits)): string[] =>
  [...new Set(visits.flatMap(countriesOf))].filter((code) => code !== home);

/** From data and options to what is shown. Knows no pixels. */
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
    const entry = date && new WordedEntry(item, date, codes, known, locale);
    if (entry && entry.lanes[0] !== undefined) entries.push(entry);
  }
  const sign = order === 'newest' ? -1 : 1;
  entries.sort((a, b) => Number(a.planned) - Number(b.planned) || sign * (a.start - b.start));
  const visits = entries.filter(({ item }) => 'people' in item);
  // Who is only expected was not met.
  const met = visits.filter(({ planned }) => !planned);
  const lanes = visits.length > 0 ? codes.map((code) => ({ code, name: f.country(code) })) : [];
  // English is sorted by its letters as they are coded, for asking `Intl` would start it before the first drawing.
  lanes.sort((a, b) => (f.lang === 'en' ? Number(a.name > b.name) - 0.5 : a.name.localeCompare(b.name, f.lang)));
  if (entries.length > visits.length) lanes.push({ code: AROUND, name: t.around });
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

// A class, because of ten thousand objects with getters of their own each would cost far more than all the rest.
class WordedEntry implements Entry {
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
    this.lanes = visit ? countriesOf(visit).filter((code) => codes.includes(code)) : [AROUND];
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
    // What reaches past the end of the facts began; whether it ended is for the sentences to say.
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

/** A mark where the day is known, a stretch as wide as what is not known, both where something lasts. */
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

/** The finding: how many countries' leaders were met within how few weeks, as the article has them. */
function headlineOf(met: readonly Entry[], home: string | undefined, { t, f }: L): string {
  const burst = met.filter(({ inArticle }) => inArticle);
  const countries = new Set(burst.flatMap(({ lanes }) => lanes)).size;
  const [from, to] = spanOf(burst);
  const weeks = Math.ceil((to - from) / (7 * DAY));
  if (!home || countries < 2 || weeks > BURST_WEEKS) return t.headline;
  return t.headlineBurst(f, f.country(home), countries, weeks);
}

/** An entry's title as one text. */
export function titleText({ title }: Entry, { t }: L): string {
  return typeof title === 'string' ? title : t.going(title.who, title.place).join('');
}
