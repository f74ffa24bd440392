import visits from 'corridor-elements/data/visits.json';

/** Data of one's own: the first three visits alone. */
export const data = { ...visits, visits: visits.visits.slice(0, 3), events: [] } as VisitData;
type VisitData = NonNullable<HTMLElementTagNameMap['visit-timeline']['data']>;
