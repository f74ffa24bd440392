import type { LinkTargets } from '../ui/linking/highlight.js';
import { VisitSelectEvent } from './visit-timeline.events.js';
import type { VisitData } from './visit-timeline.data.js';

/** The link targets: every visit and event. */
export const items: LinkTargets<VisitData> = {
  idsOf: ({ visits, events }) => [...visits, ...events].map(({ id }) => id),
  countriesOf({ visits }, id) {
    const visit = visits.find((one) => one.id === id);
    return visit ? [visit.host, ...visit.people.map(({ country }) => country)] : [];
  },
  event: 'visit-select',
  selectedIn: (event) => (event instanceof VisitSelectEvent ? event.visit : undefined),
};
