import type { Mode, Status } from './terms.js';

/**
 * How strongly a leg is drawn: `told` what the headline or the reader's choice is about, `joined` what belongs to it, and
 * `context` the rest, in grey. `even`: nothing is told, and every leg is drawn by its state.
 */
export type Role = 'told' | 'joined' | 'even' | 'context';

/** The roles, the most important first. */
export const ROLES: readonly Role[] = ['told', 'joined', 'even', 'context'];

/** What decides the role of a leg. */
interface RoleLeg {
  via: readonly string[];
  mode: Mode;
  status: Status;
}

interface RoleCorridor<Leg> {
  legs: readonly Leg[];
}

/** The selected corridor and the selected leg of it, which are told instead of what the headline is about. */
interface Choice<Leg> {
  corridor?: RoleCorridor<Leg> | undefined;
  leg?: Leg | undefined;
}

/** The role of each leg, from the country that the headline is about and from what is selected. */
export function rolesOf<Leg extends RoleLeg>(
  corridors: readonly RoleCorridor<Leg>[],
  places: Readonly<Record<string, { in: readonly string[] }>>,
  through: string | undefined,
  chosen: Choice<Leg> = {},
): Map<Leg, Role> {
  // A leg that touches the country leads as far as the first place beyond its border.
  const isTold = ({ via, mode, status }: Leg) =>
    mode === 'rail' && status !== 'superseded' && via.some((id) => through && places[id]?.in.includes(through));
  const crossing = corridors.filter(({ legs }) => legs.some(isTold));
  const roles = new Map<Leg, Role>();
  for (const corridor of corridors) {
    for (const leg of corridor.legs) {
      const rest = crossing.length > 0 ? 'context' : 'even';
      const role = crossing.includes(corridor) ? (isTold(leg) ? 'told' : 'joined') : rest;
      const isChosen = corridor === chosen.corridor;
      if (isChosen) roles.set(leg, chosen.leg && leg !== chosen.leg ? 'joined' : 'told');
      else roles.set(leg, chosen.corridor ? behind(role) : role);
    }
  }
  return roles;
}

/** The role that a leg has once something else is told. */
export const behind = (role: Role): Role => (role === 'told' ? 'joined' : 'context');
