import type { Route } from './compare-routes.js';
import type { Mode } from '../data/terms.js';

/** A difference of a route from another one: a stop, the way between two stops, or the mode on that way. */
export interface Difference {
  stops: readonly string[];
  mode: Mode | undefined;
}

/**
 * The differences of a route from those to the same port along the same corridors: one stop where that distinguishes it
 * from all, otherwise one difference for each. Empty where no other route has the same heading.
 */
export function differencesOf(route: Route, all: readonly Route[]): Difference[] {
  const heading = headingOf(route);
  const others = all.filter((other) => other !== route && headingOf(other) === heading);
  const ownStop = route.stops.find((stop) => others.every(({ stops }) => !stops.includes(stop)));
  if (others.length > 0 && ownStop !== undefined) return [{ stops: [ownStop], mode: undefined }];
  const found = others.flatMap((other) => differenceFrom(route, other) ?? []);
  return [...new Map(found.map((one) => [`${one.stops.join(' ')} ${one.mode}`, one])).values()];
}

const headingOf = ({ to, corridors }: Route): string => [to, ...corridors.map(({ id }) => id)].join(' ');

function differenceFrom(route: Route, other: Route): Difference | undefined {
  const stop = route.stops.find((id) => !other.stops.includes(id));
  if (stop !== undefined) return { stops: [stop], mode: undefined };
  const steps = stepsOf(other);
  const isSame = (a: Difference, b: Difference) => a.stops.join(' ') === b.stops.join(' ');
  const step = stepsOf(route).find((one) => !steps.some((there) => isSame(one, there) && one.mode === there.mode));
  return step && { ...step, mode: steps.some((there) => isSame(step, there)) ? step.mode : undefined };
}

const stepsOf = ({ stretches }: Route): Difference[] =>
  stretches.flatMap(({ ride, stops }) =>
    stops.slice(1).map((to, i) => ({ stops: [stops[i] ?? to, to], mode: ride?.leg.mode })),
  );
