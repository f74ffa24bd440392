import visits from 'corridor-elements/data/visits.json';

/** Custom data: the first three visits. */
export const data = { ...visits, visits: visits.visits.slice(0, 3), events: [] } as VisitData;
type VisitData = NonNullable<HTMLElementTagNameMap['visit-timeline']['data']>;
