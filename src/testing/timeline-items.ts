/** Visits and events for tests of the timeline. */
import type { Visit, VisitData, VisitEvent } from '../visit-timeline/visit-timeline.data.js';

export const visit = (id: string, date: string, more: Partial<Visit> = {}): Visit => ({
  id,
  date,
  people: [{ name: 'A', role: 'president', country: 'KZ' }],
  host: 'PK',
  place: 'Islamabad',
  kind: 'bilateral',
  inArticle: true,
  sources: [],
  ...more,
});
export const event = (id: string, date: string, more: Partial<VisitEvent> = {}): VisitEvent => ({
  id,
  date,
  kind: 'closure',
  label: 'Closed',
  inArticle: false,
  sources: [],
  ...more,
});
export const data = (visits: Visit[], events: VisitEvent[] = []): VisitData => ({
  asOf: '2026-02',
  sources: {},
  visits,
  events,
});
