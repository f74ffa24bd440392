import { readChoice, type Report } from '../../core/options.js';
import { withSuggestion } from '../data/did-you-mean.js';
import type { CorridorData, Place } from '../corridor-map.data.js';

/** The ids of the origins and ports that the reader can choose from. */
export interface Choices {
  from: readonly string[];
  to: readonly string[];
}

/** The origin and the port that routes are compared for; `to` is `undefined` for every port. */
export interface RouteQuery {
  from: string;
  to: string | undefined;
}

/** The choices that the data name; by default capitals and ends of corridors that a leg touches, and all ports. */
export function choicesOf({ corridors, places, more }: CorridorData): Choices {
  const passed = new Set(corridors.flatMap(({ legs }) => legs.flatMap(({ via }) => via)));
  const ends = new Set(corridors.flatMap(({ legs }) => [legs[0]?.via[0], legs.at(-1)?.via.at(-1)]));
  const all = Object.entries(places).filter(([, { at }]) => at);
  const isOrigin = ([id, { kind, capital }]: [string, Place]) =>
    passed.has(id) && kind !== 'port' && (capital || ends.has(id));
  return {
    from: more?.compare?.from ?? all.filter(isOrigin).map(([id]) => id),
    to: more?.compare?.to ?? all.filter(([, { kind }]) => kind === 'port').map(([id]) => id),
  };
}

/**
 * Reads an attribute such as "tashkent karachi": a place, and a port by its own id or that of its town. Missing or unknown
 * values become the first place that a leg touches, and every port. `undefined` where the data offer no place.
 */
export function readQuery(
  compare: string | undefined,
  { corridors, places }: CorridorData,
  { from, to }: Choices,
  report: Report,
): RouteQuery | undefined {
  const [first, ...rest] = (compare ?? '').split(/[\s,]+/).filter(Boolean);
  const second = rest.join(' ');
  const isPlace = (id: string | undefined) => id !== undefined && Object.hasOwn(places, id) && places[id]?.at;
  const passed = new Set(corridors.flatMap(({ legs }) => legs.flatMap(({ via }) => via)));
  const usual = from.find((id) => passed.has(id)) ?? from[0];
  const known = Object.keys(places).filter((id) => places[id]?.at);
  const reportPlace = withSuggestion(report, known, `and any of ${known.length} places`);
  const origin = first && isPlace(first) ? first : readChoice('compare', first, from, usual ?? '', reportPlace);
  if (!origin) return undefined;
  const all = [...to, ...Object.keys(places).filter((id) => places[id]?.kind === 'port')];
  const port = all.find((id) => id === second) ?? all.find((id) => places[id]?.of === second);
  if (second && !port) {
    withSuggestion(report, all)({ attribute: 'compare', value: second, known: to.map((id) => places[id]?.of ?? id) });
  }
  return { from: origin, to: second ? port : undefined };
}
