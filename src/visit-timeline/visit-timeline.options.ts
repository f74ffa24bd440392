import { readAxis, readChoice, readList, type Report } from '../core/options.js';
import { hasEnd, parseEdtf, type Edtf } from '../core/edtf.js';
import type { Visit, VisitData, VisitEvent } from './visit-timeline.data.js';
import { endOf, lanesOf, type Choice, type TimelineModel } from './visit-timeline.model.js';
import { plain } from './explore/search.js';

/** The attributes that an author may set. */
export type VisitAttributes = Partial<
  Record<'order' | 'types' | 'countries' | 'people' | 'from' | 'to' | 'layout' | 'focus' | 'axis', string | undefined>
>;

/** The options that the attributes give. */
export interface VisitOptions extends Choice {
  layout: 'auto' | 'axis' | 'list';
  axis: TimelineModel['axis'];
  /** The item that is selected until the reader selects another. */
  focus: string | undefined;
}

/** Reads attributes, whose known values come from the data. */
export function readVisitOptions(
  data: VisitData,
  attributes: VisitAttributes,
  report: Report,
  { visits: written }: Pick<VisitData, 'visits'> = data,
): VisitOptions {
  const items = [...data.visits, ...data.events];
  // Known values are only collected for attributes that are set, because that is slow for ten thousand items.
  const list = (name: keyof VisitAttributes, known: () => Iterable<string>) =>
    attributes[name] ? readList(name, attributes[name], [...new Set(known())], report) : undefined;
  const order = readChoice('order', attributes.order, ['newest', 'oldest'], 'newest', report);
  const types = list('types', () => ['visit', ...items.map(({ kind }) => kind)]);
  const countries = list('countries', () => lanesOf(data.visits));
  const visited = attributes.people ? readPeople([...written, ...data.visits], attributes.people, report) : undefined;
  const from = readDate('from', attributes.from, report);
  const to = notBefore(from, readDate('to', attributes.to, report, hasEnd), attributes, report);
  const [start, end] = [from?.start ?? -Infinity, to?.end ?? Infinity];
  const known = parseEdtf(data.asOf)?.end ?? 0;
  const keep = (item: Visit | VisitEvent): boolean => {
    const visit = 'people' in item ? item : undefined;
    if (types && !types.includes(item.kind) && !(visit && types.includes('visit'))) return false;
    if (visited && visit && !visited.has(visit.id)) return false;
    const date = from || to ? parseEdtf(item.date) : undefined;
    return date === undefined || (date.start < end && endOf(date, known) > start);
  };
  return {
    order,
    axis: readAxis(attributes.axis, report),
    layout: readChoice('layout', attributes.layout, ['auto', 'axis', 'list'], 'auto', report),
    countries,
    keep,
    span: from || to ? spanOf(items.filter(keep), known, from, to) : undefined,
    focus: list('focus', () => items.map(({ id }) => id))?.[0],
  };
}

/** Returns the years that data cover, such as `2021/2027`; empty without an item. */
export function yearsOf({ visits, events, asOf }: VisitData): string {
  const [start, end] = spanOf([...visits, ...events], parseEdtf(asOf)?.end ?? 0) ?? [];
  if (!start || !end) return '';
  return [start, end - 1].map((time) => new Date(time).getUTCFullYear()).join('/');
}

/** Returns the last day, unless it is before the first one, which is reported. */
function notBefore(from: Edtf | undefined, to: Edtf | undefined, attributes: VisitAttributes, report: Report) {
  if (!from || !to || to.end > from.start) return to;
  report({ attribute: 'to', value: attributes.to ?? '', known: [`what does not end before ${attributes.from ?? ''}`] });
  return undefined;
}

/** Returns the time span between two dates of the author; a missing one is extended to whole years around the items. */
function spanOf(items: readonly (Visit | VisitEvent)[], known: number, from?: Edtf, to?: Edtf): Choice['span'] {
  const dates = items.flatMap(({ date }) => parseEdtf(date) ?? []);
  const first = dates.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = dates.reduce((most, date) => Math.max(most, endOf(date, known)), -Infinity);
  const start = from?.start ?? Date.UTC(new Date(first).getUTCFullYear(), 0);
  const end = to?.end ?? Date.UTC(new Date(last - 1).getUTCFullYear() + 1, 0);
  return end > start ? [start, end] : undefined;
}

/**
 * Returns the ids of the visits of people, given as full names or parts of them, separated by commas: `Tokayev, Mirziyoyev`.
 * Both the names of the facts and their translations match.
 */
function readPeople(visits: readonly Visit[], value: string, report: Report): Set<string> | undefined {
  const known = [...new Set(visits.flatMap(({ people }) => people.map(({ name }) => name)))];
  const found = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const wanted = plain(part, 'en');
      const matching = visits.filter(({ people }) => people.some(({ name }) => plain(name, 'en').includes(wanted)));
      if (matching.length === 0) report({ attribute: 'people', value: part, known });
      return matching.map(({ id }) => id);
    });
  return found.length > 0 ? new Set(found) : undefined;
}

/** Returns a date of any precision: `2025`, `2026-02`, `2026-02-04`. An invalid one is ignored and reported. */
function readDate(
  attribute: string,
  value: string | undefined,
  report: Report,
  fits: (date: string) => boolean = () => true,
) {
  const text = value?.trim();
  if (!text) return undefined;
  const date = fits(text) ? parseEdtf(text) : undefined;
  if (!date) report({ attribute, value: text, known: ['a date such as 2025, 2025-12 or 2025-12-03'] });
  return date;
}
