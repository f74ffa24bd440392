import { expect } from '@open-wc/testing';
import { corridorData } from '../corridor-map.data.js';

type Position = [number, number];

/** The error message of the check; empty where the data are valid. */
const said = (data: unknown): Promise<string> =>
  corridorData.parse(data).then(
    () => '',
    (error: Error) => error.message,
  );

const leg = { via: ['a', 'b'], mode: 'rail', status: 'planned', sources: [] };

/** Test data with a place `a`, and a leg from it. */
const own = (at: Position, more = {}, ofLeg = {}) => ({
  asOf: '2026-02',
  corridors: [{ id: 'one', name: 'One', status: 'planned', sources: [], legs: [{ ...leg, ...ofLeg }] }],
  places: { a: { name: 'A', in: [], at, ...more }, b: { name: 'B', in: [], at: [69, 41] } },
  sources: {},
});

const feature = (type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { name: 'One', status: 'planned', mode: 'rail' },
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', asOf: '2026-02', features });
const points = (positions: readonly Position[]) => collection(...positions.map((at) => feature('Point', at)));

const KARACHI: Position = [66.99, 24.86];
const TASHKENT: Position = [69.24, 41.3];
const swap = ([first, second]: Position): Position => [second, first];
const SWAPPED = [swap(KARACHI), swap(TASHKENT)];
const LOOKS = '[24.86, 66.99] looks like latitude first; the longitude stands first';

describe('positions that would lie on the map if they were swapped', () => {
  for (const [what, data, sentence] of [
    ['a place', own([36.2, 66.9]), 'places.a.at: [36.2, 66.9] looks like latitude first; the longitude stands first'],
    ['a path', own(TASHKENT, {}, { path: SWAPPED }), `corridors[0].legs[0].path[0]: ${LOOKS}`],
    ['a bend', own(TASHKENT, {}, { bend: SWAPPED }), `corridors[0].legs[0].bend[0]: ${LOOKS}`],
    ['a GeoJSON point', points([TASHKENT, swap(KARACHI)]), `features[1].geometry.coordinates: ${LOOKS}`],
    [
      'a GeoJSON line',
      collection(feature('LineString', [[59.6, 36.3], ...SWAPPED])),
      `features[0].geometry.coordinates[1]: ${LOOKS}`,
    ],
    [
      'a part of a GeoJSON line',
      collection(feature('MultiLineString', [[KARACHI, TASHKENT], SWAPPED])),
      `features[0].geometry.coordinates[1][0]: ${LOOKS}`,
    ],
    [
      'many dots',
      points(Array.from({ length: 300 }, (_, i): Position => [24.86 + i / 100, 66.99])),
      `features[0].geometry.coordinates: ${LOOKS}`,
    ],
  ] as const) {
    it(`are reported with their path: ${what}`, async () => {
      expect(await said(data)).to.equal(sentence);
    });
  }

  for (const [what, data] of [
    ['a place on the map, which would be on it the other way round as well', own([43.8, 56.3])],
    ['a place in the west of Europe', own([9.99, 53.55])],
    ['a place in the far north that names its country', own([33.08, 68.97], { in: ['RU'] })],
    ['a line that begins in the far north', collection(feature('LineString', [[33.08, 68.97], TASHKENT]))],
    [
      'dots all over the world, some of them in the far north',
      points(Array.from({ length: 300 }, (_, i): Position => (i % 5 === 0 ? [25.7, 66.5] : [i - 150, 40]))),
    ],
  ] as const) {
    it(`are not reported in correct data: ${what}`, async () => {
      expect(await said(data)).to.equal('');
    });
  }
});
