import type { LinkTargets } from '../ui/linking/highlight.js';
import { CorridorSelectEvent } from './corridor-map.events.js';
import type { CorridorData } from './corridor-map.data.js';

/** The items that a link in the text can lead to: corridors (`kta`), legs (`kta/3`), stops (`kta/3/herat`), and places. */
export const items: LinkTargets<CorridorData> = {
  idsOf: ({ corridors, places }) => [
    ...corridors.flatMap(({ id, legs }) => [
      id,
      ...legs.flatMap(({ via }, i) => [`${id}/${i + 1}`, ...via.map((stop) => `${id}/${i + 1}/${stop}`)]),
    ]),
    ...Object.keys(places),
  ],
  countriesOf({ corridors, places }, item) {
    const [head = '', leg, stop] = item.split('/');
    const corridor = corridors.find(({ id }) => id === head);
    const legs = corridor?.legs.filter((_, i) => leg === undefined || `${i + 1}` === leg) ?? [];
    const stops = stop === undefined ? legs.flatMap(({ via }) => via) : [stop];
    return [...new Set((corridor ? stops : [head]).flatMap((id) => places[id]?.in ?? []))];
  },
  event: 'corridor-select',
  selectedIn: (event) => (event instanceof CorridorSelectEvent ? event.item : undefined),
};
