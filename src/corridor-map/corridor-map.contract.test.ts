import './corridor-map.js';
import { describeGraphic } from '../testing/graphic-contract.js';

const corridor = (mark: string) => ({
  id: 'one',
  name: mark,
  status: 'operating',
  sources: [],
  legs: [{ via: ['a', 'b'], mode: 'rail', status: 'operating', sources: [] }],
});
const places = {
  a: { name: 'A', in: ['AF'], at: [66, 33] },
  b: { name: 'B', in: ['PK'], at: [70, 30] },
};

describeGraphic({
  tag: 'corridor-map',
  data: (mark) => ({ asOf: '2026-02', sources: {}, corridors: [corridor(mark)], places }),
  broken: {
    data: { asOf: '2026-02', sources: {}, corridors: [{ ...corridor(''), status: 'soon' }], places },
    path: 'corridors[0].status',
  },
  heavy: /leaflet|chart\.js|valibot|schema|\.view\./,
});
