import type { Subject } from '../../ui/frame/frame-parts.js';
import type { CorridorData } from '../corridor-map.data.js';
import type { ShownCorridor } from '../corridor-map.model.js';

const MOST = 5;

/** The ports with the most corridors, by the names of their towns, each with the corridors that lead there. */
export function portSubjects(data: CorridorData, corridors: readonly ShownCorridor[]): Subject[] {
  const ports = Object.entries(data.places).flatMap(([id, { kind, of, name }]) => {
    if (kind !== 'port') return [];
    const leads = ({ legs }: ShownCorridor) => legs.some(({ via }) => via.includes(id) || (of && via.includes(of)));
    const town = of === undefined ? undefined : data.places[of];
    return [{ name: town?.name ?? name, with: corridors.filter(leads).map((one) => one.name), hasTown: town ? 1 : 0 }];
  });
  return ports
    .filter((port) => port.with.length > 0)
    .toSorted((a, b) => b.with.length - a.with.length || b.hasTown - a.hasTown)
    .slice(0, MOST)
    .map((port) => ({ name: port.name, with: port.with }));
}
