import type { LinkTargets } from '../ui/linking/highlight.js';
import { IncidentSelectEvent } from './incident-trend.events.js';
import type { IncidentData } from './incident-trend.data.js';

/** The items that a link in the text can lead to: series (`pips`) and their counts (`pips/2024`). */
export const items: LinkTargets<IncidentData> = {
  idsOf: ({ series }) => series.flatMap(({ id, points }) => [id, ...points.map(({ period }) => `${id}/${period}`)]),
  // All counts of a file are of one place.
  countriesOf: () => [],
  event: 'incident-select',
  selectedIn: (event) =>
    event instanceof IncidentSelectEvent && event.series ? `${event.series}/${event.period}` : undefined,
};
