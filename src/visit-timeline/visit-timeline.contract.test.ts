import './visit-timeline.js';
import { describeGraphic } from '../testing/graphic-contract.js';

const visit = (place: string) => ({
  id: 'V1',
  date: '2025-12-03/2025-12-04',
  people: [{ name: 'A Leader', role: 'president', country: 'KG' }],
  host: 'PK',
  place,
  kind: 'bilateral',
  inArticle: false,
  sources: [],
});

describeGraphic({
  tag: 'visit-timeline',
  data: (mark) => ({ asOf: '2026-02', sources: {}, visits: [visit(mark)], events: [] }),
  broken: {
    data: { asOf: '2026-02', sources: {}, visits: [{ ...visit(''), date: 'soon' }], events: [] },
    path: 'visits[0].date',
  },
  heavy: /leaflet|chart\.js|valibot|schema/,
});
