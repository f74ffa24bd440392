import type { Exports } from '../ui/export/exports.types.js';
import type { LinkTargets } from '../ui/linking/highlight.js';
import type * as module from './incident-trend.export.js';
import { IncidentSelectEvent } from './incident-trend.events.js';
import type { IncidentData } from './incident-trend.data.js';

export { citedFacts } from './incident-trend.cited.data.js';
export { readList } from '../core/options.js';

/** What loads right after the first drawing, or before it where attributes ask for more than the default chart. */
export { TrendInteraction } from './interaction/interaction.js';
export { styles } from './incident-trend.panels.styles.js';

/** The content of downloads. Its code loads with the first download. */
export const trendExports =
  (...shown: Parameters<typeof module.trendExports>) =>
  async (): Promise<Exports> =>
    (await import('./incident-trend.export.js')).trendExports(...shown);

/** The items that a link in the text can lead to: series (`pips`) and their counts (`pips/2024`). */
export const items: LinkTargets<IncidentData> = {
  idsOf: ({ series }) => series.flatMap(({ id, points }) => [id, ...points.map(({ period }) => `${id}/${period}`)]),
  // All counts of a file are of one place.
  countriesOf: () => [],
  event: 'incident-select',
  selectedIn: (event) =>
    event instanceof IncidentSelectEvent && event.series ? `${event.series}/${event.period}` : undefined,
};
