import type { RouteQuery } from './options.js';
import type { CorridorData } from '../corridor-map.data.js';
import { RANK, type MapModel, type ShownCorridor, type ShownLeg } from '../corridor-map.model.js';
import { bestWay, byCost, networkOf, stretchesOf, trackOf, type Network, type Stretch, type Way } from './network.js';
import type { Mode, Status } from '../data/terms.js';

type Places = CorridorData['places'];

/** The section between two neighbouring stops. */
export interface Section {
  mode: Mode;
  status: Status;
}

/** A border that a route crosses. */
export interface Border {
  /** ISO 3166-1 alpha-2. */
  countries: [string, string];
  /** The last stop before it and the first one after it. */
  stops: [string, string];
}

/** A change of gauge, in mm in the direction of travel; `null` for what no source states. */
export interface GaugeChange {
  mm: [number | null, number | null];
  /** The id of the place; `undefined` where no source states it. */
  at: string | undefined;
  corridor: string;
  sources: readonly string[];
}

/** A stated length for a part of the route. */
export type StatedLength = NonNullable<ShownCorridor['lengths']>[number];

/** One route to a port, with the facts about it. */
export interface Route {
  /** An id made of its tracks. */
  id: string;
  to: string;
  stops: readonly string[];
  stretches: readonly Stretch[];
  sections: readonly Section[];
  /** The corridors that it follows, in the order of travel. */
  corridors: readonly ShownCorridor[];
  borders: readonly Border[];
  /** The modes in the order of travel, one for each change. */
  modes: readonly Mode[];
  /** The stops that were closed at the last report. */
  closed: readonly string[];
  gauges: readonly GaugeChange[];
  /** The lengths that corridors state for parts of it. */
  lengths: readonly StatedLength[];
  /** The length in km; `undefined` unless it follows every leg from end to end, and each states its length. */
  length: { km: number; operating: number } | undefined;
}

/** The reason why there is no route. */
export interface Gap {
  to: string | undefined;
  /** No leg touches the origin (`origin`) or the port (`port`), their legs do not meet, or only detours lead there. */
  reason: 'origin' | 'port' | 'apart' | 'detour';
  /** The ids of other places in the origin's country with legs, or of the places where the port's own legs end. */
  places: readonly string[];
}

/** The routes from a place, the best first, and the gaps where there is none. */
export interface Comparison {
  routes: readonly Route[];
  gaps: readonly Gap[];
}

/** Finds all routes to one port, or the best one to each of several. */
export function compareRoutes(
  corridors: readonly ShownCorridor[],
  places: Places,
  { from, to: port }: RouteQuery,
  ports: readonly string[],
): Comparison {
  const network = networkOf(corridors, places);
  const goals = port === undefined ? ports.filter((id) => id !== from) : [port];
  const found = goals.map((to) => ({ to, ways: waysBetween(network, places, from, to, port === undefined) }));
  const ways = found.flatMap(({ to, ways: all }) => all.map((way) => ({ to, way })));
  const origin = reached(network, from);
  const gaps: Gap[] = hasLegs(network, origin)
    ? found.filter(({ ways: all }) => all.length === 0).map(({ to }) => gapBefore(to, network, places, origin))
    : [{ to: undefined, reason: 'origin', places: alternatives(network, places, from) }];
  return {
    routes: ways.sort((a, b) => byCost(a.way.cost, b.way.cost)).map(({ to, way }) => routeOf(to, way, places)),
    gaps,
  };
}

/**
 * The best way, and for each of its legs the best way without that leg, if it touches no other port and is not worse in
 * both of the first two criteria.
 */
function waysBetween(network: Network, places: Places, from: string, to: string, onlyBest: boolean): Way[] {
  const best = bestWay(network, places, [from, to]);
  if (!best) return [];
  if (onlyBest) return [best];
  const passed = new Set([from, to, ...best.hops.map((hop) => hop.to)]);
  const ports = Object.entries(places).flatMap(([id, { kind, of = id }]) => (kind === 'port' ? [id, of] : []));
  const others = new Set(ports.filter((id) => !passed.has(id)));
  const around = stretchesOf(best.hops).flatMap(
    ({ ride }) => (ride && bestWay(network, places, [from, to], { leg: ride.leg, places: others })) ?? [],
  );
  const worthwhile = around.filter(({ cost }) => !(cost[0] > best.cost[0] && cost[1] > best.cost[1]));
  const byTracks = new Map([best, ...worthwhile].map((way) => [way.hops.map(trackOf).join(), way]));
  return [...byTracks.values()];
}

const isOn = (stops: readonly string[], from: string, to: string): boolean =>
  stops.some((stop, i) => stop === from && stops[i + 1] === to);

function routeOf(to: string, { hops }: Way, places: Places): Route {
  const stops = [...hops.slice(0, 1).map(({ from }) => from), ...hops.map((hop) => hop.to)];
  const stretches = stretchesOf(hops);
  const sections = stretches.flatMap(({ ride, stops: on }) =>
    ride ? on.slice(1).map(() => ({ mode: ride.leg.mode, status: ride.leg.status })) : [],
  );
  const corridors = [...new Set(stretches.flatMap(({ ride }) => ride?.corridor ?? []))];
  return {
    id: hops.map(trackOf).join(),
    to,
    stops,
    stretches,
    sections,
    corridors,
    borders: bordersOf(stops, places),
    modes: sections.map(({ mode }) => mode).filter((mode, i, all) => mode !== all[i - 1]),
    closed: stops.filter((id) => places[id]?.closed),
    gauges: gaugesOf(hops, stretches, corridors, places),
    lengths: corridors.flatMap((corridor) => lengthsOf(corridor, hops, stops)),
    length: lengthOf(stretches),
  };
}

/** The borders that a route crosses. A stop on a border still counts as the country before it. */
function bordersOf(stops: readonly string[], places: Places): Border[] {
  let countries: readonly string[] | undefined;
  return stops.flatMap((stop, i): Border[] => {
    const there = places[stop]?.in ?? [];
    const before = countries ?? there;
    const common = before.filter((country) => there.includes(country));
    countries = common.length > 0 ? common : there;
    const [left, entered] = [before[0], there[0]];
    if (common.length > 0 || left === undefined || entered === undefined) return [];
    return [{ countries: [left, entered], stops: [stops[i - 1] ?? stop, stop] }];
  });
}

/** The gauge breaks on a route: those between two hops by rail, and those without a place on a corridor across a border. */
function gaugesOf(
  hops: Way['hops'],
  stretches: readonly Stretch[],
  corridors: readonly ShownCorridor[],
  places: Places,
): GaugeChange[] {
  const rails = hops.filter(({ mode }) => mode === 'rail');
  const followed = [...new Set([...corridors, ...rails.flatMap(({ rides }) => rides.map(({ corridor }) => corridor))])];
  const changes = followed.flatMap((corridor) =>
    (corridor.gauges ?? []).flatMap(({ mm: [first, second], at, sources }): GaugeChange[] => {
      const step = at === null ? acrossBorder(corridor, stretches, places) : stepAt(at, corridor, hops);
      if (step === undefined) return [];
      return [
        { mm: step > 0 ? [first, second] : [second, first], at: at ?? undefined, corridor: corridor.name, sources },
      ];
    }),
  );
  return changes.filter(({ at }, i) => at === undefined || changes.findIndex((other) => other.at === at) === i);
}

function stepAt(place: string, { id }: ShownCorridor, hops: Way['hops']): 1 | -1 | undefined {
  const i = hops.findIndex(({ to }) => to === place);
  const pair = [hops[i], hops[i + 1]];
  if (i < 0 || pair.some((hop) => hop?.mode !== 'rail')) return undefined;
  return pair.flatMap((hop) => hop?.rides ?? []).find(({ corridor }) => corridor.id === id)?.step;
}

function acrossBorder({ id }: ShownCorridor, stretches: readonly Stretch[], places: Places): 1 | -1 | undefined {
  const onIt = stretches.filter(({ ride }) => ride?.corridor.id === id && ride.leg.mode === 'rail');
  return onIt.find(({ stops }) => bordersOf(stops, places).length > 0)?.ride?.step;
}

/** The lengths that a corridor states between two stops of the route, if the route follows it from one to the other. */
function lengthsOf(corridor: ShownCorridor, hops: Way['hops'], stops: readonly string[]): StatedLength[] {
  return (corridor.lengths ?? []).filter(({ from = '', to = '', scope }) => {
    const [a, b] = [stops.indexOf(from), stops.indexOf(to)];
    if (scope || a < 0 || b < 0) return false;
    const between = hops.slice(Math.min(a, b), Math.max(a, b));
    return between.every(({ rides }) => rides.some((ride) => ride.corridor.id === corridor.id));
  });
}

/** The sum of the lengths of all legs; `undefined` where one is missing. */
function lengthOf(stretches: readonly Stretch[]): Route['length'] {
  const legs = stretches.flatMap(({ ride, whole }) =>
    ride ? [{ ...ride.leg, km: whole ? ride.leg.km : undefined }] : [],
  );
  let [km, operating] = [0, 0];
  for (const leg of legs) {
    if (leg.km === undefined) return undefined;
    const share = leg.share?.km ?? 0;
    km += leg.km;
    operating += leg.status === 'operating' ? leg.km - share : 0;
    operating += leg.share?.status === 'operating' ? share : 0;
  }
  return legs.length > 0 ? { km, operating } : undefined;
}

/** All places that can be reached from a place. */
function reached(network: Network, from: string): ReadonlySet<string> {
  const found = new Set([from]);
  // A set grows while it is read.
  for (const place of found) for (const { to } of network.get(place) ?? []) found.add(to);
  return found;
}

const hasLegs = (network: Network, component: ReadonlySet<string>): boolean =>
  [...component].some((id) => network.get(id)?.some(({ mode }) => mode));

/** Other places in the same country that have legs. */
function alternatives(network: Network, places: Places, from: string): string[] {
  const home = places[from]?.in ?? [];
  const isNear = (id: string) =>
    id !== from && places[id]?.kind === undefined && places[id]?.in.some((one) => home.includes(one));
  return [...network.keys()].filter((id) => isNear(id) && hasLegs(network, new Set([id])));
}

function gapBefore(to: string, network: Network, places: Places, origin: ReadonlySet<string>): Gap {
  const own = reached(network, to);
  if (!hasLegs(network, own)) return { to, reason: 'port', places: [] };
  if (origin.has(to)) return { to, reason: 'detour', places: [] };
  const neighbours = (id: string) => new Set((network.get(id) ?? []).map((hop) => hop.to)).size;
  const ends = [...own].filter((id) => id !== to && places[to]?.of !== id && neighbours(id) < 2);
  return { to, reason: 'apart', places: ends };
}

/**
 * The map with a selected route: the parts of legs that it follows are drawn first, and its stops are named first. With
 * `fitPoints`, the live map moves to show these.
 */
export function withRoute(model: MapModel, { stops, stretches }: Route, fitPoints?: MapModel['fitPoints']): MapModel {
  const isPart = (leg: ShownLeg) => (from: string, i: number) =>
    stretches.some(({ ride, stops: on }) => {
      const to = leg.via[i + 1] ?? '';
      return ride?.leg === leg && (isOn(on, from, to) || isOn(on, to, from));
    });
  return {
    ...model,
    // Corridors stay in the order of the data, so that lines have the same course as without the route.
    route: model.corridors.map((corridor) => ({
      ...corridor,
      legs: corridor.legs.flatMap((leg) => partsOf(leg, leg.via.slice(0, -1).map(isPart(leg)))),
    })),
    places: model.places.map((place) => (stops.includes(place.id) ? { ...place, rank: RANK.chosen } : place)),
    fitPoints,
  };
}

/** All known points of a route, as longitudes and latitudes. */
export function routePoints({ stops, stretches }: Route, places: Places): [number, number][] {
  const between = stretches.flatMap(({ ride, whole }) => (ride && whole ? [ride.leg.bend, ride.leg.path] : []));
  return [...stops.map((id) => places[id]?.at), ...between.flatMap((points) => points ?? [])].filter(
    (at) => at !== undefined && at !== null,
  );
}

/** The parts of a leg: one for each sequence of sections that is included, with only the places of these. */
function partsOf(leg: ShownLeg, included: readonly boolean[]): ShownLeg[] {
  if (included.every(Boolean)) return [leg];
  return included.flatMap((isIncluded, start) => {
    if (!isIncluded || included[start - 1]) return [];
    const length = included.slice(start).indexOf(false);
    const end = length < 0 ? included.length : start + length;
    return [{ ...leg, via: leg.via.slice(start, end + 1), share: undefined, bend: undefined }];
  });
}
