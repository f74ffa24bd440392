import type { Question } from './options.js';
import type { CorridorData } from '../corridor-map.data.js';
import { RANK, type MapModel, type ShownCorridor, type ShownLeg } from '../corridor-map.model.js';
import { bestWay, byCost, networkOf, stretchesOf, trackOf, type Network, type Stretch, type Way } from './network.js';
import type { Mode, Status } from '../data/statuses.js';

type Places = CorridorData['places'];

/** A section between two neighbouring stops. */
export interface Section {
  mode: Mode;
  status: Status;
}

/** Where a route leaves a country. */
export interface Border {
  /** ISO 3166-1 alpha-2. */
  countries: [string, string];
  /** The last stop before it and the first behind it. */
  stops: [string, string];
}

/** Where trains meet another gauge, in the order of travel; `null` for what nobody states. */
export interface GaugeChange {
  mm: [number | null, number | null];
  /** `undefined` where nobody says where along the corridor. */
  at: string | undefined;
  corridor: string;
  sources: readonly string[];
}

/** A length that is stated for a part of the route. */
export type StatedLength = NonNullable<ShownCorridor['lengths']>[number];

/** One way to a port, with what is known of it. */
export interface Route {
  /** Tells it from other routes. */
  id: string;
  to: string;
  stops: readonly string[];
  stretches: readonly Stretch[];
  sections: readonly Section[];
  /** The corridors it follows, in the order of travel. */
  corridors: readonly ShownCorridor[];
  borders: readonly Border[];
  /** What it goes by, from change to change. */
  modes: readonly Mode[];
  /** Its stops that were closed at the last report. */
  closed: readonly string[];
  gauges: readonly GaugeChange[];
  /** What corridors state for a part of it that has no leg of its own. */
  lengths: readonly StatedLength[];
  /** In km; `undefined` unless every leg on it is ridden from end to end and states its length. */
  length: { km: number; operating: number } | undefined;
}

/** Why there is no route. */
export interface Gap {
  to: string | undefined;
  /** No leg comes to the origin; none to the port; both have legs that do not meet; only long ways round lead there. */
  reason: 'origin' | 'port' | 'apart' | 'detour';
  /** Where else in the origin's country legs begin, or where the port's own legs end. */
  places: readonly string[];
}

/** The routes from a place, the best first, and where none lead. */
export interface Comparison {
  routes: readonly Route[];
  gaps: readonly Gap[];
}

/** All routes to one port, or the best one to each of several. */
export function compareRoutes(
  corridors: readonly ShownCorridor[],
  places: Places,
  { from, to: port }: Question,
  ports: readonly string[],
): Comparison {
  const network = networkOf(corridors, places);
  const wanted = port === undefined ? ports.filter((id) => id !== from) : [port];
  const found = wanted.map((to) => ({ to, ways: waysBetween(network, places, from, to, port === undefined) }));
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
 * The best way, and for each of its legs the best without it: one that comes to no other port on the way, and is not
 * worse in both what counts first.
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
  const worth = around.filter(({ cost }) => !(cost[0] > best.cost[0] && cost[1] > best.cost[1]));
  const byTracks = new Map([best, ...worth].map((way) => [way.hops.map(trackOf).join(), way]));
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

/** From country to country. A stop on a border is still in the country one comes from. */
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

/** Gauge breaks between two hops by rail; those without a place where their corridor is followed across a border. */
function gaugesOf(
  hops: Way['hops'],
  stretches: readonly Stretch[],
  corridors: readonly ShownCorridor[],
  places: Places,
): GaugeChange[] {
  const rails = hops.filter(({ mode }) => mode === 'rail');
  const ridden = [...new Set([...corridors, ...rails.flatMap(({ rides }) => rides.map(({ corridor }) => corridor))])];
  const changes = ridden.flatMap((corridor) =>
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

/** What the corridor states between two stops of the route, if the route follows it from one to the other. */
function lengthsOf(corridor: ShownCorridor, hops: Way['hops'], stops: readonly string[]): StatedLength[] {
  return (corridor.lengths ?? []).filter(({ from = '', to = '', scope }) => {
    const [a, b] = [stops.indexOf(from), stops.indexOf(to)];
    if (scope || a < 0 || b < 0) return false;
    const between = hops.slice(Math.min(a, b), Math.max(a, b));
    return between.every(({ rides }) => rides.some((ride) => ride.corridor.id === corridor.id));
  });
}

/** A sum only where nothing is missing from it. */
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

/** All places that legs lead to from here. */
function reached(network: Network, from: string): ReadonlySet<string> {
  const found = new Set([from]);
  // A set grows while it is read.
  for (const place of found) for (const { to } of network.get(place) ?? []) found.add(to);
  return found;
}

const hasLegs = (network: Network, component: ReadonlySet<string>): boolean =>
  [...component].some((id) => network.get(id)?.some(({ mode }) => mode));

/** Where else in the same country there are legs. */
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
 * The map with a route before everything else: its parts of legs, and its stops among the names that find room first.
 * With a `reach`, the live map goes there.
 */
export function withRoute(model: MapModel, { stops, stretches }: Route, reach?: MapModel['reach']): MapModel {
  const isPart = (leg: ShownLeg) => (from: string, i: number) =>
    stretches.some(({ ride, stops: on }) => {
      const to = leg.via[i + 1] ?? '';
      return ride?.leg === leg && (isOn(on, from, to) || isOn(on, to, from));
    });
  return {
    ...model,
    // In the order of the data, so that lines bend as they do without the route.
    route: model.corridors.map((corridor) => ({
      ...corridor,
      legs: corridor.legs.flatMap((leg) => partsOf(leg, leg.via.slice(0, -1).map(isPart(leg)))),
    })),
    places: model.places.map((place) => (stops.includes(place.id) ? { ...place, rank: RANK.chosen } : place)),
    reach,
  };
}

/** All points that a route is known to pass, as longitudes and latitudes. */
export function reachOf({ stops, stretches }: Route, places: Places): [number, number][] {
  const between = stretches.flatMap(({ ride, whole }) => (ride && whole ? [ride.leg.bend, ride.leg.path] : []));
  return [...stops.map((id) => places[id]?.at), ...between.flatMap((points) => points ?? [])].filter(
    (at) => at !== undefined && at !== null,
  );
}

/** A leg as often as some of its sections in a row are wanted, each time only with the places of these. */
function partsOf(leg: ShownLeg, wanted: readonly boolean[]): ShownLeg[] {
  if (wanted.every(Boolean)) return [leg];
  return wanted.flatMap((isWanted, start) => {
    if (!isWanted || wanted[start - 1]) return [];
    const length = wanted.slice(start).indexOf(false);
    const end = length < 0 ? wanted.length : start + length;
    return [{ ...leg, via: leg.via.slice(start, end + 1), share: undefined, bend: undefined }];
  });
}
