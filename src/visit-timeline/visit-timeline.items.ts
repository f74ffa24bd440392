import type { Items } from '../ui/linked-controller.js';
import type { VisitData } from './visit-timeline.data.js';

/** What text can lead to: every visit and event. */
export const items: Items<VisitData> = {
  idsOf: ({ visits, events }) => [...visits, ...events].map(({ id }) => id),
};
