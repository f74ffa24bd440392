import type { Items } from '../ui/linked-controller.js';
import type { CorridorData } from './corridor-map.data.js';

/** What text can lead to: corridors (`kta`), their legs (`kta/3`), stops on these (`kta/3/herat`), and places. */
export const items: Items<CorridorData> = {
  idsOf: ({ corridors, places }) => [
    ...corridors.flatMap(({ id, legs }) => [
      id,
      ...legs.flatMap(({ via }, i) => [`${id}/${i + 1}`, ...via.map((stop) => `${id}/${i + 1}/${stop}`)]),
    ]),
    ...Object.keys(places),
  ],
};
