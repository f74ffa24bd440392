import type { Corridor, CorridorData, Leg, Place } from './corridor-map.data.js';
import type { MapOptions } from './corridor-map.options.js';

export type ShownLeg = Leg;

/** A corridor with the legs that are shown. */
export interface ShownCorridor extends Corridor {
  legs: ShownLeg[];
}

/** A place on the map; the lower its rank, the more its name matters. */
export interface ShownPlace {
  id: string;
  name: string;
  at: [number, number];
  kind: 'port' | 'closed' | 'town';
  rank: Rank;
  /** The town that a port belongs to, and goes by from afar. */
  town: { id: string; name: string; at: [number, number] } | undefined;
}

/** Which names find room first. Capitals off the lines give bearings; places in between are named closer up. */
export const RANK = { chosen: 0, port: 1, closed: 2, capital: 3, end: 4, off: 5, between: 6 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** What the map shows: no pixels, and no words but names. */
export interface MapModel {
  /** As the data order them. */
  corridors: readonly ShownCorridor[];
  selected: string | undefined;
  /** Where to stand, as longitude and latitude. */
  around: [number, number] | undefined;
  places: readonly ShownPlace[];
  /** Where every place of the data lies. */
  positions: ReadonlyMap<string, [number, number]>;
}

type Corridors = CorridorData['corridors'];
type Places = CorridorData['places'];

/** Turns facts into what the map shows. */
export function mapModel(all: Corridors, known: Places, options: MapOptions): MapModel {
  const corridors = shownCorridors(all, options);
  const selected = corridors.some(({ id }) => id === options.selected) ? options.selected : undefined;
  return {
    corridors,
    selected,
    around: (options.place && known[options.place]?.at) || undefined,
    places: shownPlaces(known, corridors, selected, options),
    positions: new Map(Object.entries(known).flatMap(([id, { at }]) => (at ? [[id, at]] : []))),
  };
}

function shownCorridors(corridors: Corridors, { corridors: ids, status }: MapOptions): ShownCorridor[] {
  const isShown = (leg: Leg) =>
    !status || status.includes(leg.status) || (leg.share && status.includes(leg.share.status));
  return corridors
    .filter(({ id }) => !ids || ids.includes(id))
    .map((corridor) => ({ ...corridor, legs: corridor.legs.filter(isShown) }))
    .filter(({ legs }) => legs.length > 0);
}

function shownPlaces(
  known: Places,
  corridors: readonly ShownCorridor[],
  selected: string | undefined,
  options: MapOptions,
): ShownPlace[] {
  const all = corridors.flatMap(({ legs }) => legs);
  const passed = new Set(all.flatMap(({ via }) => via));
  // Where a corridor ends, and where what is not built begins and ends.
  const outer = corridors.flatMap(({ legs }) => [legs[0]?.via[0], legs.at(-1)?.via.at(-1)]);
  const unbuilt = all.filter(({ status }) => status !== 'operating');
  const ends = new Set([...outer, ...unbuilt.flatMap(({ via }) => [via[0], via.at(-1)])]);
  const chosen = new Set(
    corridors.filter(({ id }) => id === selected).flatMap(({ legs }) => legs.flatMap(({ via }) => via)),
  );
  if (options.place) chosen.add(options.place);
  // All ports and capitals give bearings on the whole map; a map of some corridors names only what they touch.
  const whole = !options.corridors && !options.status;

  return Object.entries(known).flatMap(([id, place]) => {
    const { name, at, kind, of, capital, closed } = place;
    const touched = passed.has(id) || (of !== undefined && passed.has(of)) || id === options.place;
    if (!at || !(touched || (whole && (kind === 'port' || capital)))) return [];
    const rank = rankOf(place, {
      chosen: chosen.has(id) || (of !== undefined && chosen.has(of)),
      end: ends.has(id),
      passed: touched,
    });
    const home = of === undefined ? undefined : known[of];
    const town = of !== undefined && home?.at ? { id: of, name: home.name, at: home.at } : undefined;
    return [{ id, name, at, kind: closed ? 'closed' : markOf(kind), rank, town }];
  });
}

const markOf = (kind: Place['kind']): ShownPlace['kind'] => (kind === 'port' ? 'port' : 'town');

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
