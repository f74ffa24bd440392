import type { CorridorData } from '../corridor-map.data.js';
import type { ShownCorridor, ShownLeg } from '../corridor-map.model.js';
import type { Mode } from '../data/terms.js';

type Places = CorridorData['places'];
type Position = readonly [number, number];

/** A leg between two of its stops, in its own direction (`step` 1) or against it (-1). */
export interface Ride {
  corridor: ShownCorridor;
  leg: ShownLeg;
  /** The index among the places of the leg where it begins. */
  index: number;
  step: 1 | -1;
}

/** A connection from one stop to the next. */
export interface Hop {
  from: string;
  to: string;
  /** The mode; `undefined` between a port and its town, which no leg joins. */
  mode: Mode | undefined;
  operates: boolean;
  /** The legs along it, all with the same mode, and all operating or none. */
  rides: Ride[];
}

/** The hops from every place. */
export type Network = ReadonlyMap<string, readonly Hop[]>;

/** Builds the network: all legs but superseded ones, in both directions, and a hop between every port and its town. */
export function networkOf(corridors: readonly ShownCorridor[], places: Places): Network {
  const network = new Map<string, Hop[]>();
  const join = (from: string, to: string, mode?: Mode, operates = true): Hop => {
    const hops = network.get(from) ?? [];
    network.set(from, hops);
    const known = hops.find((hop) => hop.to === to && hop.mode === mode && hop.operates === operates);
    const hop = known ?? { from, to, mode, operates, rides: [] };
    if (!known) hops.push(hop);
    return hop;
  };
  for (const corridor of corridors) {
    for (const leg of corridor.legs) {
      if (leg.status === 'superseded') continue;
      const operates = leg.status === 'operating';
      leg.via.forEach((to, index) => {
        const from = leg.via[index - 1];
        if (from === undefined) return;
        join(from, to, leg.mode, operates).rides.push({ corridor, leg, index: index - 1, step: 1 });
        join(to, from, leg.mode, operates).rides.push({ corridor, leg, index, step: -1 });
      });
    }
  }
  for (const [port, { of: town }] of Object.entries(places)) {
    if (town === undefined) continue;
    join(port, town);
    join(town, port);
  }
  return network;
}

const EARTH_RADIUS_KM = 6371.0088;

/** The great-circle distance between two positions, in km. */
export function straightLine([aLongitude, aLatitude]: Position, [bLongitude, bLatitude]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(aLatitude), radians(bLatitude)];
  const across = Math.sin((b - a) / 2) ** 2;
  const along = Math.cos(a) * Math.cos(b) * Math.sin(radians(bLongitude - aLongitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(across + along));
}

/** The most times that a way may be as long as the straight line; longer detours are not offered. */
export const DETOUR = 2.5;

/** The most labels that are kept at a place, so that dense networks in given data do not take minutes. */
const MOST = 8;

/** The criteria that ways are compared by, in this order: hops that do not operate, borders, changes of mode, and km. */
type Cost = readonly [number, number, number, number];

/** A whole way, and its cost. */
export interface Way {
  hops: readonly Hop[];
  cost: Cost;
}

/** The leg that a way must not follow, and the places that it must not touch. */
interface Avoid {
  leg: ShownLeg;
  places: ReadonlySet<string>;
}

const isAvoided = ({ to, rides }: Hop, avoid: Avoid | undefined): boolean =>
  avoid !== undefined && (avoid.places.has(to) || (rides.length > 0 && rides.every(({ leg }) => leg === avoid.leg)));

/** A partial way that ends at a place. */
interface Label {
  at: string;
  /** The country that it is in; two where it ends on a border that it has not crossed. */
  countries: readonly string[];
  /** The mode of its last leg; `undefined` at the origin. */
  mode: Mode | undefined;
  cost: Cost;
  hop: Hop | undefined;
  before: Label | undefined;
}

/** A key for a piece of track or road, the same for every corridor that uses it. */
export const trackOf = ({ from, to, mode }: Hop): string => `${[from, to].sort().join(' ')} ${mode}`;

/**
 * Finds the best way between two places: with the fewest hops that do not operate, then the fewest borders, then the fewest
 * changes between rail, road and sea, then the shortest.
 *
 * A label is kept unless another one at the same place, in the same country and by the same mode, is as good in all four
 * criteria; length is one of them because a longer way may exceed the limit later. So no way within the limit is lost
 * (except in very dense networks, where only the best few labels are kept), and none runs in circles.
 */
export function bestWay(
  network: Network,
  places: Places,
  [from, to]: readonly [string, string],
  avoid?: Avoid,
): Way | undefined {
  const between = (a: string, b: string) => {
    const [start, end] = [places[a]?.at, places[b]?.at];
    return start && end ? straightLine(start, end) : Infinity;
  };
  const toGoal = new Map<string, number>();
  const left = (place: string) => {
    const known = toGoal.get(place) ?? between(place, to);
    toGoal.set(place, known);
    return known;
  };
  const longest = DETOUR * left(from);
  const kept = new Map<string, Label[]>();
  const queue: Label[] = [];
  const keyOf = ({ at, countries, mode }: Label) => [at, mode, ...countries].join(' ');
  const offer = (label: Label) => {
    if (label.cost[3] + left(label.at) > longest) return;
    const key = keyOf(label);
    const rivals = kept.get(key) ?? [];
    if (rivals.some(({ cost }) => isAsGood(cost, label.cost))) return;
    const both = [...rivals.filter(({ cost }) => !isAsGood(label.cost, cost)), label];
    const best = both.sort((a, b) => byCost(a.cost, b.cost)).slice(0, MOST);
    kept.set(key, best);
    if (best.includes(label)) queue.push(label);
  };
  const start = { at: from, countries: places[from]?.in ?? [], mode: undefined, hop: undefined, before: undefined };
  if (Number.isFinite(longest)) offer({ ...start, cost: [0, 0, 0, 0] });
  // The queue grows while it is read.
  for (const label of queue) {
    if (label.at === to || !kept.get(keyOf(label))?.includes(label)) continue;
    for (const hop of network.get(label.at) ?? []) {
      if (!isAvoided(hop, avoid)) offer(after(label, hop, places, between(label.at, hop.to)));
    }
  }
  const arrived = [...kept.values()].flat().filter(({ at }) => at === to);
  const [best] = arrived.sort((a, b) => byCost(a.cost, b.cost));
  return best && { hops: hopsTo(best), cost: best.cost };
}

/** The label after one more hop. */
function after(label: Label, hop: Hop, places: Places, km: number): Label {
  const { countries, mode = hop.mode, cost } = label;
  const there = places[hop.to]?.in ?? [];
  const common = countries.filter((country) => there.includes(country));
  const isChange = hop.mode !== undefined && hop.mode !== mode;
  return {
    at: hop.to,
    countries: common.length > 0 ? common : there,
    mode: hop.mode ?? mode,
    cost: [
      cost[0] + (hop.operates ? 0 : 1),
      cost[1] + (common.length > 0 ? 0 : 1),
      cost[2] + (isChange ? 1 : 0),
      cost[3] + km,
    ],
    hop,
    before: label,
  };
}

const isAsGood = (a: Cost, b: Cost): boolean => a.every((part, i) => part <= (b[i] ?? 0));

export const byCost = (a: Cost, b: Cost): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

function hopsTo(label: Label): Hop[] {
  const hops: Hop[] = [];
  for (let at: Label | undefined = label; at?.hop; at = at.before) hops.unshift(at.hop);
  return hops;
}

/** A part of a way along one leg, or between a port and its town without a leg. */
export interface Stretch {
  /** The ids of the stops, in the order of travel. */
  stops: string[];
  ride: Ride | undefined;
  /** Whether it covers the leg from end to end. */
  whole: boolean;
}

/** Splits a way into as few stretches as possible; legs that state their length are preferred where the way follows all. */
export function stretchesOf(hops: readonly Hop[]): Stretch[] {
  const choices = hops.map((hop, i) => bestRide(hop.rides.map((ride) => ({ ride, count: countOn(ride, hops, i) }))));
  const stretches: Stretch[] = [];
  for (let i = 0; i < hops.length;) {
    const { ride, count } = choices[i] ?? { ride: undefined, count: 1 };
    // A preferred leg may begin before this one ends.
    const next = choices.findIndex(
      (other, j) => j > i && j < i + count && other && isStated(other) && !isSame(other.ride, ride),
    );
    const end = next < 0 || isStated({ ride, count }) ? i + count : next;
    const stops = [hops[i]?.from ?? '', ...hops.slice(i, end).map(({ to }) => to)];
    stretches.push({ stops, ride, whole: ride !== undefined && stops.length === ride.leg.via.length });
    i = end;
  }
  return stretches;
}

interface Choice {
  ride: Ride | undefined;
  /** The number of consecutive hops along it. */
  count: number;
}

const isSame = (a: Ride | undefined, b: Ride | undefined): boolean => a?.leg === b?.leg;

const isStated = ({ ride, count }: Choice): boolean => ride?.leg.km !== undefined && count === ride.leg.via.length - 1;

function bestRide(choices: readonly Choice[]): Choice | undefined {
  return choices.toSorted((a, b) => Number(isStated(b)) - Number(isStated(a)) || b.count - a.count)[0];
}

/** The number of consecutive hops along this leg, from the one at `start` on. */
function countOn({ leg, index, step }: Ride, hops: readonly Hop[], start: number): number {
  const rest = hops.slice(start);
  const off = rest.findIndex(
    ({ rides }, i) => !rides.some((ride) => ride.leg === leg && ride.step === step && ride.index === index + i * step),
  );
  return off < 0 ? rest.length : off;
}
