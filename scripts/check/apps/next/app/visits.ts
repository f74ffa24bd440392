import type { VisitTimelineProps } from 'corridor-elements/react';
import all from 'corridor-elements/data/visits.json';

type Visits = NonNullable<VisitTimelineProps['data']>;

const data = all as unknown as Visits;
export const visits: Visits = { ...data, visits: data.visits.slice(0, 3), events: [] };
