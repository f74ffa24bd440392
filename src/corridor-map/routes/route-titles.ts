import type { Route } from './compare-routes.js';
import type { Mode } from '../data/statuses.js';

/** What of a route another lacks: a stop, or the way between two, or that it goes this way by another mode. */
export interface Parting {
  stops: readonly string[];
  mode: Mode | undefined;
}

/**
 * What tells a route from those to the same port along the same corridors: one stop where that will do, else one thing for
 * each other route. Empty where no other has the same heading.
 */
export function partingsOf(route: Route, all: readonly Route[]): Parting[] {
  const heading = headingOf(route);
  const others = all.filter((other) => other !== route && headingOf(other) === heading);
  const own = route.stops.find((stop) => others.every(({ stops }) => !stops.includes(stop)));
  if (others.length > 0 && own !== undefined) return [{ stops: [own], mode: undefined }];
  const found = others.flatMap((other) => partingFrom(route, other) ?? []);
  return [...new Map(found.map((one) => [`${one.stops.join(' ')} ${one.mode}`, one])).values()];
}

const headingOf = ({ to, corridors }: Route): string => [to, ...corridors.map(({ id }) => id)].join(' ');

function partingFrom(route: Route, other: Route): Parting | undefined {
  const stop = route.stops.find((id) => !other.stops.includes(id));
  if (stop !== undefined) return { stops: [stop], mode: undefined };
  const steps = stepsOf(other);
  const isSame = (a: Parting, b: Parting) => a.stops.join(' ') === b.stops.join(' ');
  const step = stepsOf(route).find((one) => !steps.some((there) => isSame(one, there) && one.mode === there.mode));
  return step && { ...step, mode: steps.some((there) => isSame(step, there)) ? step.mode : undefined };
}

const stepsOf = ({ stretches }: Route): Parting[] =>
  stretches.flatMap(({ ride, stops }) =>
    stops.slice(1).map((to, i) => ({ stops: [stops[i] ?? to, to], mode: ride?.leg.mode })),
  );
