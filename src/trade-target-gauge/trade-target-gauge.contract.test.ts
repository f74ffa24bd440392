import './trade-target-gauge.js';
import { describeGraphic } from '../testing/graphic-contract.js';

const pair = (mark: string) => ({
  id: 'PK-KZ',
  countries: ['PK', 'KZ'],
  inArticle: false,
  actuals: [{ series: 'x', reporter: mark, period: '2025', value: 12, sources: [] }],
});

describeGraphic({
  tag: 'trade-target-gauge',
  data: (mark) => ({ asOf: '2026-02', sources: {}, pairs: [pair(mark)] }),
  broken: {
    data: { asOf: '2026-02', sources: {}, pairs: [{ ...pair(''), actuals: [{ series: 'x', period: 'soon' }] }] },
    path: 'pairs[0].actuals[0].reporter',
  },
  heavy: /leaflet|chart\.js|valibot|schema/,
});
