import type { Items } from '../ui/linked-controller.js';
import type { IncidentData } from './incident-trend.data.js';

/** What text can lead to: series (`pips`) and their counts (`pips/2024`). */
export const items: Items<IncidentData> = {
  idsOf: ({ series }) => series.flatMap(({ id, points }) => [id, ...points.map(({ period }) => `${id}/${period}`)]),
};
