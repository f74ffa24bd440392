import type { Corridor, CorridorData, Leg, Place } from './corridor-map.data.js';
import type { MapOptions } from './corridor-map.options.js';
import { MOST_NAMED, type Status } from './data/terms.js';
import { isClose } from './geometry/camera.js';
import { rolesOf, type Role } from './data/roles.js';

/** A leg with its number in its corridor, counted from 1. */
export interface ShownLeg extends Leg {
  number: number;
}

/** A corridor with the legs that are shown. */
export interface ShownCorridor extends Corridor {
  legs: ShownLeg[];
}

/** A place on the map; the lower its rank, the earlier its name is placed. */
export interface ShownPlace {
  id: string;
  name: string;
  at: [number, number];
  kind: 'port' | 'closed' | 'gauge' | 'town';
  /** Whether trains must change here to another gauge. */
  gauge: boolean;
  rank: Rank;
  /** The town that a port belongs to, whose name it bears where both marks fall together. */
  town: { id: string; name: string; at: [number, number] } | undefined;
}

/** The order in which names are placed. `off`: capitals off the lines, for orientation; `between`: places named closer up. */
export const RANK = { chosen: 0, port: 1, closed: 2, capital: 3, end: 4, off: 5, between: 6 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** The stated kilometres of railway of a corridor in one status, of which the headline speaks. */
export interface Amount {
  corridor: string;
  status: Status;
  km: number;
}

/** What the map shows. Knows no pixels, and no words but names. */
export interface MapModel {
  /** The shown corridors, in the order of the data. */
  corridors: readonly ShownCorridor[];
  /** The id of the selected corridor. */
  selected: string | undefined;
  /** The item that is selected: the corridor, a leg or a stop of it, or a place. */
  item: string | undefined;
  /** The leg of the selected corridor that is selected, or that the selected stop is on. */
  leg: ShownLeg | undefined;
  /** How strongly each leg is drawn. */
  roles: ReadonlyMap<ShownLeg, Role>;
  /** The stated kilometres of railway that the headline is about, of each corridor by status. */
  amounts: readonly Amount[];
  /** The country that the headline is about. */
  through: string | undefined;
  /** Whether the map at rest shows the country of the headline, closer than the whole region. */
  close: boolean;
  /** The selected route, as corridors with the parts of legs that it follows; it is drawn first. */
  route?: readonly ShownCorridor[];
  /** The points that the live map moves to show, as longitudes and latitudes: a new list whenever a route is selected. */
  fitPoints?: readonly [number, number][] | undefined;
  /** The place that the map is centred on, as longitude and latitude. */
  around: [number, number] | undefined;
  places: readonly ShownPlace[];
  /** Points that are too many to be named, drawn as dots. */
  points: readonly [number, number][];
  /** The longitude and latitude of every place on the lines, by id. */
  positions: ReadonlyMap<string, [number, number]>;
}

type Corridors = CorridorData['corridors'];
type Places = CorridorData['places'];

/** Turns facts into what the map shows. */
export function mapModel(all: Corridors, known: Places, options: MapOptions): MapModel {
  const corridors = shownCorridors(all, options);
  const { item } = options;
  const shown = item && isItem(item, corridors, known);
  const points = manyPoints(known);
  const [head, leg] = item?.split('/') ?? [];
  const selected = shown ? corridors.find(({ id }) => id === head) : undefined;
  const chosen = selected?.legs.find(({ number }) => leg === String(number));
  const { through } = options;
  const roles = rolesOf(corridors, known, through, { corridor: selected, leg: chosen });
  const onSelected = [...placesOn(selected ? [selected] : [])].flatMap((id) => known[id] ?? []);
  return {
    corridors,
    selected: selected?.id,
    item: shown ? item : undefined,
    leg: chosen,
    roles,
    amounts: amountsOf(corridors, selected ? rolesOf(corridors, known, through) : roles),
    through,
    close:
      [...roles.values()].some((role) => role === 'told' || role === 'joined') &&
      onSelected.filter(({ at }) => at && isClose(at)).length * 2 >= onSelected.length,
    around: (options.place && known[options.place]?.at) || undefined,
    places: shownPlaces(known, corridors, selected?.id, { ...options, many: points.length > 0, roles }),
    points,
    positions: new Map([...placesOn(corridors)].flatMap((id) => (known[id]?.at ? [[id, known[id].at]] : []))),
  };
}

function amountsOf(corridors: readonly ShownCorridor[], roles: MapModel['roles']): MapModel['amounts'] {
  return corridors.flatMap(({ id, legs }) => {
    const amounts = new Map<Status, number>();
    const add = (status: Status, km: number) => amounts.set(status, (amounts.get(status) ?? 0) + km);
    for (const leg of legs) {
      if (roles.get(leg) !== 'told' || !leg.km) continue;
      add(leg.status, leg.km - (leg.share?.km ?? 0));
      if (leg.share) add(leg.share.status, leg.share.km);
    }
    return [...amounts].map(([status, km]) => ({ corridor: id, status, km }));
  });
}

/**
 * Whether this is the id of an item: of a corridor (`kta`), of a leg by its number (`kta/3`), of a stop on it
 * (`kta/3/herat`), or of a place (`gwadar_port`).
 */
export function isItem(id: string, corridors: readonly ShownCorridor[], known: Places): boolean {
  const [head = '', leg, stop] = id.split('/');
  const corridor = corridors.find((one) => one.id === head);
  if (!corridor) return Object.hasOwn(known, id);
  if (!leg) return true;
  const via = corridor.legs.find(({ number }) => leg === String(number))?.via;
  return via !== undefined && (!stop || via.includes(stop));
}

/** The ids of all places that these corridors lead through. */
export const placesOn = (corridors: readonly ShownCorridor[]): Set<string> =>
  new Set(corridors.flatMap(({ legs }) => legs.flatMap(({ via }) => via)));

function shownCorridors(corridors: Corridors, { corridors: ids, status }: MapOptions): ShownCorridor[] {
  const isShown = (leg: Leg) =>
    !status || status.includes(leg.status) || (leg.share && status.includes(leg.share.status));
  return corridors
    .filter(({ id }) => !ids || ids.includes(id))
    .map((corridor) => ({
      ...corridor,
      legs: corridor.legs.map((leg, i) => ({ ...leg, number: i + 1 })).filter(isShown),
    }))
    .filter(({ legs }) => legs.length > 0);
}

function shownPlaces(
  known: Places,
  corridors: readonly ShownCorridor[],
  selected: string | undefined,
  { roles, ...options }: MapOptions & { many: boolean; roles: MapModel['roles'] },
): ShownPlace[] {
  const passed = placesOn(corridors);
  // What lies on context alone is named only closer up.
  const important = corridors.filter(({ legs }) => legs.some((leg) => roles.get(leg) !== 'context'));
  // The ends of corridors, and the ends of legs that do not operate.
  const outer = important.flatMap(({ legs }) => [legs[0]?.via[0], legs.at(-1)?.via.at(-1)]);
  const unbuilt = important.flatMap(({ legs }) => legs).filter(({ status }) => status !== 'operating');
  const ends = new Set([...outer, ...unbuilt.flatMap(({ via }) => [via[0], via.at(-1)])]);
  const chosen = placesOn(corridors.filter(({ id }) => id === selected));
  if (options.place) chosen.add(options.place);
  if (options.item) chosen.add(options.item);
  const breaks = new Set(
    important.flatMap(({ gauges = [] }) => gauges.flatMap(({ at, mm }) => (mm[0] && mm[1] ? [at] : []))),
  );
  // The whole map names all ports and capitals for orientation, and airfields, which lie on no corridor; a map of some corridors names only what they touch.
  const whole = !options.corridors && !options.status;
  return Object.entries(known).flatMap(([id, place]) => {
    const { name, at, kind, of, capital, closed } = place;
    const touched =
      passed.has(id) || (of !== undefined && passed.has(of)) || id === options.place || id === options.item;
    const single = kind === 'point' && !options.many;
    if (!at || !(touched || single || (whole && (kind === 'port' || kind === 'airfield' || capital)))) return [];
    const gauge = passed.has(id) && breaks.has(id);
    const rank = rankOf(place, {
      chosen: chosen.has(id) || (of !== undefined && chosen.has(of)),
      end: ends.has(id) || gauge || single,
      passed: touched,
    });
    const home = of === undefined ? undefined : known[of];
    const town = of !== undefined && home?.at ? { id: of, name: home.name, at: home.at } : undefined;
    return [{ id, name, at, kind: closed ? 'closed' : markOf(kind, gauge), gauge, rank, town }];
  });
}

function manyPoints(known: Places): [number, number][] {
  const points = Object.values(known).flatMap(({ kind, at }) => (kind === 'point' && at ? [at] : []));
  return points.length > MOST_NAMED ? points : [];
}

function markOf(kind: Place['kind'], gauge: boolean): ShownPlace['kind'] {
  if (kind === 'port') return kind;
  return gauge ? 'gauge' : 'town';
}

function rankOf(
  { kind, closed, capital }: Place,
  { chosen, end, passed }: Record<'chosen' | 'end' | 'passed', boolean>,
): Rank {
  if (chosen) return RANK.chosen;
  if (kind === 'port') return RANK.port;
  if (closed) return RANK.closed;
  if (capital) return passed ? RANK.capital : RANK.off;
  return end ? RANK.end : RANK.between;
}
