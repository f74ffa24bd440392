import type { Format } from '../../i18n/format.js';

/** The words of the comparison, which load with it. Other languages have them among their panel words. */
export const enRoutes = {
  comma: ', ',
  fullStop: '.',
  compareFrom: 'From',
  compareTo: 'To',
  everyPort: 'Every port',
  showOnMap: 'Show on the map',
  backToRoutes: 'Back to the routes',
  routesFound: (f: Format, count: number, from: string, to: string) =>
    f.plural(count, {
      one: `One route leads from ${from} to ${to} along the legs on this map.`,
      other: `${f.number(count)} routes lead from ${from} to ${to} along the legs on this map.`,
    }),
  portsReached: (f: Format, count: number, from: string) =>
    f.plural(count, {
      one: `The legs on this map lead from ${from} to one port. Its best route:`,
      other: `The legs on this map lead from ${from} to ${f.number(count)} ports. The best route to each:`,
    }),
  noLegAt: (place: string) => `No known leg on this map touches ${place}.`,
  noLegIn: (country: string) => `None touches another place in ${country}.`,
  legsIn: (country: string) => `In ${country}, known legs touch`,
  noLegTo: (port: string) => `No known leg on this map leads to ${port}.`,
  legsApart: (from: string, port: string, ends: string) =>
    ends
      ? `No known leg joins ${from} with ${port}: the legs from that port end at ${ends} and meet no other.`
      : `No known leg joins the legs from ${from} with those to ${port}.`,
  onlyDetours: (from: string, port: string, times: string) =>
    `From ${from} to ${port}, known legs lead only by ways round of more than ${times} times the straight line.`,
  sections: (f: Format, operating: number, all: number) =>
    operating === all
      ? f.plural(all, { one: 'Its one section operates', other: `All ${f.number(all)} sections operate` })
      : `${f.number(operating)} of ${f.number(all)} sections operate`,
  modesInTurn: (modes: readonly string[]) => modes.join(', then '),
  onlyPartly: (f: Format, count: number) => `${f.number(count)} of them only in part`,
  inState: (f: Format, count: number, state: string) => `${f.number(count)} ${state}`,
  borders: (f: Format, count: number) =>
    f.plural(count, { one: '1 border', other: count === 0 ? 'no border' : `${f.number(count)} borders` }),
  closedOnWay: (f: Format, count: number) =>
    f.plural(count, {
      one: '1 crossing closed at the last report',
      other: `${f.number(count)} crossings closed at the last report`,
    }),
  lengthUnknown: 'length not stated',
  wholeUnknown: 'not stated for the whole route',
  operatingLength: (operating: string, all: string) => `${operating} of ${all} operate`,
  bordersCrossed: 'Borders crossed',
  noBorder: 'none',
  closedTerm: 'Closed',
  gaugeTerm: 'Track gauge',
  millimetres: (width: string) => `${width} mm`,
  gaugeThen: (before: string, after: string) => `${before}, then ${after}`,
  gaugePlace: (corridor: string) => `somewhere on the ${corridor}; no place stated`,
  noGauge: 'no change stated',
  noRails: 'no railway on this route',
  lengthTerm: 'Stated length',
  legsTerm: 'Leg by leg',
  via: (place: string) => `via ${place}`,
  partOf: (leg: string) => `part of ${leg}`,
  portLeg: (port: string, town: string) => `${port} is the port of ${town}; no leg of its own is known`,
  rule: (times: string) =>
    `Best first: fewest sections that do not operate, then fewest borders, then fewest changes between rail, road and sea, then the most direct; a section lies between two neighbouring stops. Below the best route stand the best ways without one of its legs that come to no other port, unless they have more of both. Left out: ways round of more than ${times} times the straight line, and every railway and road that is not on this map. Countries are those that administer a place.`,
  apart: (one: string, other: string, towns: string) =>
    `${one} and ${other} lie ${towns} apart in a straight line from town to town`,
  apartPorts: (ports: string) => `${ports} from port to port`,
  computed: 'Computed from the positions in these data: neither a road nor a sea distance.',
  distanceStated: (km: string) => `Stated: ${km}`,
  distanceElsewhere: (km: string) => `Elsewhere: ${km}`,
};

export type RouteStrings = typeof enRoutes;
