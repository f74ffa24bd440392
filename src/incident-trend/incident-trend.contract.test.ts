import './incident-trend.js';
import { describeGraphic } from '../testing/graphic-contract.js';

const series = (mark: string) => ({
  id: 'x',
  name: mark,
  publisher: mark,
  measure: 'attacks',
  unit: 'incidents',
  points: [{ period: '2024', value: 12, sources: [] }],
});

describeGraphic({
  tag: 'incident-trend',
  data: (mark) => ({ asOf: '2026-02', place: 'Somewhere', sources: {}, series: [series(mark)] }),
  broken: {
    data: {
      asOf: '2026-02',
      place: 'Somewhere',
      sources: {},
      series: [{ ...series(''), points: [{ period: '2024', value: 'many', sources: [] }] }],
    },
    path: 'series[0].points[0].value',
  },
  heavy: /leaflet|chart\.js|incident-trend\.view|valibot|schema/,
});
