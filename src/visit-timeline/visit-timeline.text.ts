import { parseEdtf, type Edtf } from '../core/edtf.js';
import type { Conflict } from '../core/facts.js';
import { isolate, type Locale } from '../i18n/locale.js';
import type { TimelineStrings } from './lang/en.js';
import type { Visit, VisitEvent } from './visit-timeline.data.js';

/** A sentence and the ids of its sources. */
export interface Statement {
  text: string;
  sources: readonly string[];
}

type L = Locale<TimelineStrings>;

/** Returns a label of the facts, translated where the language has it. */
export const labelIn = (label: string, locale: L): string => locale.t.kinds[label] ?? isolate(label, locale);

export function datedLabel(label: string, date: string | undefined, { t, f }: L): string {
  return date === undefined ? label : t.dated(label, f.edtf(date));
}

/** Returns what another source says: "36", "30+", "completion (2028)". */
export function saysOf({ says, date }: Conflict, locale: L): string {
  return datedLabel(typeof says === 'number' ? locale.f.number(says) : labelIn(says, locale), date, locale);
}

/** Returns the offices of visitors: "president of Kazakhstan", "prime ministers of Kazakhstan and Uzbekistan and foreign minister of Turkmenistan" */
export function officesOf({ people }: Visit, { t, f }: L): string {
  const roles = [...new Set(people.map(({ role }) => role))];
  const offices = roles.map((role) => {
    const countries = people.filter((person) => person.role === role).map(({ country }) => f.country(country));
    return t.office(role, f.list(countries), countries.length > 1);
  });
  return f.list(offices);
}

/** Returns the kind of a visit: "state visit", "at a summit (15th ECO summit)". */
export function formOf({ kind, rank, occasion }: Visit, locale: L): string {
  const { t } = locale;
  const form = kind === 'summit' ? t.legend.summit : t.visit(rank);
  return occasion ? t.dated(form, labelIn(occasion, locale)) : form;
}

/** Returns the number of documents: "at least 7"; empty where there is no number. */
export function countOf({ documents }: Visit, { t, f }: L): string {
  const number = f.number(documents?.count);
  if (documents?.atLeast) return t.atLeast(number);
  return documents?.approximate ? t.date.about(number) : number;
}

/** Returns "at least 7 documents reported". That none were found is said only after a visit, and where somebody looked. */
function documentsOf(visit: Visit, over: boolean, locale: L): string {
  const { t, f } = locale;
  if (!visit.documents) return over && visit.documents !== null ? t.noDocuments : '';
  const written = countOf(visit, locale);
  return written ? t.documents(f, visit.documents.count ?? 0, written) : t.documentsUnknown;
}

/** Returns the months between two dates; whole years where one of them is only a year. */
export function monthsBetween(before: string, after: string): number {
  const [from, to] = [before, after].map((text) => parseEdtf(text)?.from);
  if (!from || !to) return NaN;
  const [a, b] = [new Date(from.start), new Date(to.start)];
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  const precise = from.precision !== 'year' && to.precision !== 'year';
  return years * 12 + (precise ? b.getUTCMonth() - a.getUTCMonth() : 0);
}

/** Returns a number of months in words: "23 years", "20 years 11 months". */
export function gapOf(months: number, f: L['f']): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years && f.unit(years, 'year', 'long'), rest && f.unit(rest, 'month', 'long')].filter(Boolean).join(' ');
}

function firstSinceOf({ date, people, firstSince }: Visit, { t, f }: L): Statement[] {
  const [person] = people;
  if (!firstSince || !person) return [];
  const gap = gapOf(monthsBetween(firstSince.date, date), f);
  const office = t.office(person.role, f.country(person.country), false);
  return [{ text: t.sentence([t.firstSince(office, f.edtf(firstSince.date), gap)]), sources: firstSince.sources }];
}

/** Returns "Other counts 27–36: 27, 30+, 36." with the sources of each count. */
function otherCounts({ documents }: Visit, locale: L): Statement[] {
  const { t, f } = locale;
  const conflicts = documents?.conflicts ?? [];
  const counts = conflicts.map(({ says }) => Number.parseInt(`${says}`)).filter(Number.isFinite);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const range = low < high ? `${f.number(low)}–${f.number(high)}: ` : '';
  return conflicts.map((one, i) => {
    const says = saysOf(one, locale);
    const end = i < conflicts.length - 1 ? t.comma.trim() : t.stop;
    return { text: i === 0 ? t.sentence([t.otherCounts(range + says)], end) : says + end, sources: one.sources };
  });
}

const elsewhereOf = ({ conflicts = [] }: Visit | VisitEvent, locale: L): Statement[] =>
  conflicts.map((one) => ({
    text: locale.t.sentence([locale.t.elsewhere(saysOf(one, locale))]),
    sources: one.sources,
  }));

/** Returns the ids of the sources of an item's remarks. */
export const remarkSourcesOf = ({ more }: Visit | VisitEvent): string[] =>
  (more?.remarks ?? []).flatMap(({ sources = [] }) => sources);

/** Returns the ids of an item's sources, in the order of its statements and remarks. */
export function sourceIdsOf(item: Visit | VisitEvent): string[] {
  const visit = 'people' in item ? item : undefined;
  const { firstSince, documents } = visit ?? {};
  const said = [...(documents?.conflicts ?? []), ...(firstSince ? [firstSince] : []), ...(item.conflicts ?? [])];
  return [...[item, ...said].flatMap(({ sources }) => sources), ...remarkSourcesOf(item)];
}

/** Returns the statements about a visit. */
export function visitStatements(visit: Visit, { start, end }: Edtf, known: number, locale: L): Statement[] {
  const { t, f } = locale;
  const outcome = start < known ? documentsOf(visit, end <= known, locale) : t.plannedFor(f.edtf(visit.date));
  const parts = [officesOf(visit, locale), formOf(visit, locale), outcome].filter(Boolean);
  return [
    { text: t.sentence(parts), sources: visit.sources },
    ...otherCounts(visit, locale),
    ...firstSinceOf(visit, locale),
    ...elsewhereOf(visit, locale),
  ];
}

/** Returns the statements about an event. Nothing after the end of the facts is described as having happened. */
export function eventStatements(
  event: VisitEvent,
  { start, end, from, to }: Edtf,
  known: number,
  locale: L,
): Statement[] {
  const { t, f } = locale;
  const { kind, usdMillion, date, lastReport, sources } = event;
  const status = [labelIn(kind, locale)];
  if (usdMillion) status.push(f.usd(usdMillion * 1e6));
  if (start >= known) status.push(t.plannedFor(f.edtf(date)));
  else if (end === Infinity) status.push(...(lastReport ? [t.stillSo(f.edtf(lastReport))] : []));
  else if (end > known && from !== to) status.push(t.wasToRun(f.edtf(date.split('/').at(-1) ?? date)));
  return [{ text: t.sentence(status), sources }, ...elsewhereOf(event, locale)];
}
