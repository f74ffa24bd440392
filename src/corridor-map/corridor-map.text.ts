import { numberSources, type NumberedSource } from '../core/facts.js';
import { parseEdtf } from '../core/edtf.js';
import type { Format } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { Agreement, Corridor, CorridorData, Place, StatementFact } from './corridor-map.data.js';
import { placesOn, type ShownCorridor } from './corridor-map.model.js';
import type { Mode, Status } from './data/terms.js';
import type { MapStrings } from './lang/en.js';

/** A corridor in the list beside the map. */
export interface Entry {
  id: string;
  name: string;
  mode: Mode;
  status: Status;
  /** Its status, stated length and cost, and what is disputed about it. */
  state: string;
}

/** The texts around the map. */
export interface MapText {
  headline: string;
  summary: string;
  entries: readonly Entry[];
  /** The dates of the last reports on closed crossings. */
  reported: string;
  /** All sources of what is shown, numbered. */
  sources: readonly NumberedSource[];
}

type L = Locale<MapStrings>;

/** Writes the texts for the shown corridors. */
export function mapText(data: CorridorData, shown: readonly ShownCorridor[], locale: L): MapText {
  const closed = closedPlaces(data, shown);
  // The summary counts whole corridors even where only legs of one status are drawn: planned lengths say little alone.
  const whole = data.corridors.filter(({ id }) => shown.some((one) => one.id === id));
  return {
    ...findings(data, whole, closed, locale),
    entries: shown.map((corridor) => {
      const { id, name, status, legs } = corridor;
      return { id, name, mode: legs[0]?.mode ?? 'rail', status, state: lineOf(corridor, data, locale) };
    }),
    reported: reportedOf(closed, locale),
    sources: numberSources(data.sources, sourcesIn([shown, closed, toldOf(shown, data), data.more?.distances])),
  };
}

/** A length in km, without a line break before the unit. */
export const kilometres = (km = 0, f: Format): string => f.unit(km, 'kilometer').replace(' ', '\u00a0');

/** A length in a state, such as "75 km operating". */
export const amountText = (km: number, status: Status, { t, f }: Pick<L, 't' | 'f'>): string =>
  `${kilometres(km, f)} ${t.status[status]}`;

/** The status of a whole corridor in words. */
export const stateOf = ({ status, partly }: Corridor, { t }: L): string =>
  partly ? t.partly(t.status[status]) : t.status[status];

/** The state of a corridor, such as "planned · 647–760 km · $4.6bn–$8.2bn · disputed: length and cost". */
function lineOf(corridor: ShownCorridor, data: CorridorData, locale: L): string {
  const { t, f } = locale;
  const disputed = disputesOf(corridor, data).map((what) => t.disputes[what]);
  const { length, cost } = statedOf(corridor, f);
  const parts = [stateOf(corridor, locale), length, cost, disputed.length > 0 && t.disputed(f.list(disputed))];
  return parts.filter(Boolean).join(' · ');
}

/** The stated lengths and costs of a whole corridor: a range, one figure, or nothing. */
export function statedOf({ lengths = [], costs = [] }: Corridor, f: Format): Record<'length' | 'cost', string> {
  const dollars = costs.flatMap(({ scope, usdMillion }) => (usdMillion && !scope ? [usdMillion * 1e6] : []));
  return {
    length: range(
      lengths.map(({ km }) => km),
      (km) => kilometres(km, f),
      (km) => f.number(km, 1),
    ),
    cost: range(dollars, (sum) => f.usd(sum)),
  };
}

/** A range such as "647–760 km", or one figure; empty for none. */
function range(values: readonly number[], write: (value: number) => string, first = write): string {
  if (values.length === 0) return '';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? write(low) : `${first(low)}–${write(high)}`;
}

/** What is disputed about a corridor: figures that sources disagree on, and areas that several countries claim. */
export function disputesOf(
  { legs, lengths = [], costs = [] }: ShownCorridor,
  { places }: CorridorData,
): ('length' | 'cost' | 'area')[] {
  // Figures for parts or branches do not contradict each other.
  const differ = (all: readonly { scope?: string | undefined; conflicts?: unknown }[]) =>
    all.filter(({ scope }) => !scope).length > 1 || all.some(({ conflicts }) => conflicts);
  const area = legs.some(({ via }) => via.some((id) => places[id]?.piece));
  return [
    ...(differ(lengths) || legs.some(({ conflicts }) => conflicts) ? (['length'] as const) : []),
    ...(differ(costs) ? (['cost'] as const) : []),
    ...(area ? (['area'] as const) : []),
  ];
}

/** What was agreed or reported about these corridors and the places that they reach; about all places on a whole map. */
export function toldOf(
  corridors: readonly ShownCorridor[],
  { corridors: all, places, more }: CorridorData,
): (Agreement | StatementFact)[] {
  const passed = placesOn(corridors);
  const whole = corridors.length === all.length;
  const reached = (id: string) => whole || passed.has(id) || passed.has(places[id]?.of ?? '');
  const isShown = (id: string) => corridors.some((corridor) => corridor.id === id);
  return [
    ...(more?.agreements ?? []).filter(({ ports }) => ports.some(reached)),
    ...(more?.statements ?? []).filter((one) => one.corridors?.some(isShown) || one.places?.some(reached)),
  ];
}

/** The ids of all sources named anywhere inside a value, in reading order. */
function sourcesIn(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const inner of value) sourcesIn(inner, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(inner)) found.push(...inner.map(String));
      // Lists of positions are long and contain no sources.
      else if (typeof inner === 'object' && key !== 'bend' && key !== 'path') sourcesIn(inner, found);
    }
  }
  return found;
}

export interface ClosedPlace {
  name: string;
  closed: NonNullable<Place['closed']>;
}

/** The closed crossings on these corridors. */
export function closedPlaces({ places }: CorridorData, corridors: readonly ShownCorridor[]): ClosedPlace[] {
  return [...placesOn(corridors)].flatMap((id) => {
    const place = places[id];
    return place?.closed ? [{ name: place.name, closed: place.closed }] : [];
  });
}

/** The time from the oldest to the newest report, such as "Nov 2025 – Jan 2026". */
function reportedOf(closed: readonly ClosedPlace[], { f }: L): string {
  const reports = closed.map(({ closed: { reported } }) => reported);
  const sorted = reports.toSorted((a, b) => (parseEdtf(a)?.start ?? 0) - (parseEdtf(b)?.start ?? 0));
  const [oldest, newest] = [sorted[0], sorted.at(-1)];
  if (!oldest || !newest) return '';
  const monthOf = (date: string) => date.split('/', 1).join().slice(0, 7);
  return f.edtf(oldest === newest ? newest : `${monthOf(oldest)}/${monthOf(newest)}`, 'short');
}

/** The headline and summary, from the stated kilometres of railway through the country that the data name, by status. */
function findings(data: CorridorData, corridors: readonly Corridor[], closed: readonly ClosedPlace[], { t, f }: L) {
  const { through } = data;
  const km: Partial<Record<Status, number>> = {};
  const count = (status: Status, by: number) => (km[status] = (km[status] ?? 0) + by);
  for (const corridor of corridors) {
    for (const leg of corridor.legs) {
      const crosses = leg.via.some((id) => through && data.places[id]?.in.includes(through));
      if (!leg.km || leg.mode !== 'rail' || leg.status === 'superseded' || !crosses) continue;
      count(leg.status, leg.km - (leg.share?.km ?? 0));
      if (leg.share) count(leg.share.status, leg.share.km);
    }
  }
  const total = Object.values(km).reduce((sum, part) => sum + part, 0);
  const operating = corridors.filter(({ status }) => status === 'operating').length;
  const country = through && f.country(through);
  const counted =
    corridors.length > 0
      ? t.corridors(f, corridors.length, operating)
      : t.pointCount(f, Object.keys(data.places).length);
  const way =
    // Once all stated kilometres operate, a sum would hide the legs without a stated length.
    country && total > (km.operating ?? 0)
      ? t.way(country, kilometres(total, f), {
          operating: kilometres(km.operating, f),
          building: kilometres(km['under-construction'], f),
          planned: kilometres(km.planned, f),
        })
      : counted;
  return {
    headline: country && (km.planned ?? 0) > total / 2 ? t.headlinePaper(country) : counted,
    summary: closed.length > 0 ? `${way} ${t.closedCrossings(f, closed.length)}` : way,
  };
}
