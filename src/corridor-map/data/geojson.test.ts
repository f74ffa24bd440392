import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../testing/fixtures.js';
import '../corridor-map.js';
import type { CorridorMapElement } from '../corridor-map.js';
import '../../testing/touch-graphics.js';

type Json = Record<string, unknown>;

const point = (coordinates: unknown, properties: Json = {}): Json => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});
const line = (coordinates: unknown, properties: Json = {}): Json => ({
  type: 'Feature',
  properties: { id: 'one', name: 'One line', status: 'planned', mode: 'rail', ...properties },
  geometry: { type: 'LineString', coordinates },
});
const collection = (...features: unknown[]): Json => ({ type: 'FeatureCollection', asOf: '2026-02', features });
const WAY = [
  [66.99, 24.86],
  [67, 30],
  [69.24, 41.3],
];

/** A map with these data inside its tag, and a sentence next to it on the page. */
async function given(data: unknown): Promise<CorridorMapElement> {
  const element = document.createElement('corridor-map');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  element.append('What the author wrote.', script);
  await fixture(
    html`<div>
      <p>The page.</p>
      ${element}
    </div>`,
  );
  await element.complete.catch(() => undefined);
  await element.updateComplete;
  return element;
}

const one = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector);
const complaint = (element: Element) => one(element, '[part=message]')?.textContent.replace(/\s+/g, ' ').trim();

describe('GeoJSON as data of the map', () => {
  it('draws lines and points with their properties', async () => {
    const element = await given(
      collection(
        line(WAY, { status: 'under-construction', km: 1900 }),
        point([66.99, 24.86], { id: 'khi', name: 'Karachi' }),
      ),
    );
    expect(complaint(element)).to.equal(undefined);
    expect(element.shadowRoot?.querySelectorAll('svg.map .run.rail.under-construction').length).to.equal(1);
    const names = [...(element.shadowRoot?.querySelectorAll('svg.map text') ?? [])].map((text) => text.textContent);
    expect(names).to.include.members(['Karachi', 'One line']);
    await until(() => element.shadowRoot?.textContent.includes('1,900') ?? false, 'the stated length in the table');
  });

  it('names a leg without places by its own line, or by its corridor', async () => {
    const [first, second] = [
      line(WAY),
      line(
        [
          [60, 30],
          [61, 31],
        ],
        { name: 'The branch' },
      ),
    ];
    const nameless = line(
      [
        [55, 30],
        [56, 31],
      ],
      { name: undefined },
    );
    const element = await given(collection(first, second, nameless));
    const names = () =>
      [...(element.shadowRoot?.querySelectorAll('[part=table] tbody tr') ?? [])].map((row) =>
        row.children[1]?.textContent.trim(),
      );
    await until(() => names().length > 3, 'the table');
    expect(names()).to.deep.equal(['whole corridor', 'One line', 'The branch', 'One line']);
    expect((await element.toCSV()).includes('The branch')).to.equal(true);
    element.focusItem('one/2');
    const details = () => one(element, '[part=details]')?.textContent ?? '';
    await until(() => details().includes('The branch'), 'the details of the leg');
    expect(details()).not.to.contain('–,').and.not.to.contain('Stops');
  });

  it('draws a line straight through its positions', async () => {
    const element = await given(collection(line(WAY)));
    const d = one(element, '.run .line')?.getAttribute('d') ?? '';
    expect(d.match(/-?[\d.]+ -?[\d.]+|M/g)?.length).to.be.lessThan(6);
  });

  it('takes the parts of a MultiLineString, and lines with one id, as legs of one corridor', async () => {
    const several = {
      ...line([
        WAY,
        [
          [60, 30],
          [61, 31],
        ],
      ]),
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          WAY,
          [
            [60, 30],
            [61, 31],
          ],
        ],
      },
    };
    const element = await given(
      collection(
        several,
        line(
          [
            [55, 30],
            [56, 31],
          ],
          { status: 'operating' },
        ),
      ),
    );
    const { corridors } = await element.complete;
    expect(corridors.map(({ id, legs }) => [id, legs.map(({ status }) => status)])).to.deep.equal([
      ['one', ['planned', 'planned', 'operating']],
    ]);
  });

  it('draws many points as dots, and notes how many of them are drawn', async () => {
    const points = Array.from({ length: 3000 }, (_, i) => point([56 + (i % 60) / 3, 25 + Math.floor(i / 60) / 3]));
    const element = await given(collection(...points, ...points));
    const dots = one(element, '.points')?.getAttribute('d')?.split('M').length ?? 0;
    expect(dots).to.be.within(500, 3001);
    const note = one(element, '[part=notes]')?.textContent ?? '';
    const [, drawn = '', all] = /draws ([\d,]+) of ([\d,]+) points/.exec(note) ?? [];
    expect(all).to.equal('6,000');
    expect(Number(drawn.replace(',', ''))).to.be.within(500, dots);
    expect(one(element, '[part=headline]')?.textContent).to.equal('6,000 points.');
  });
});

describe('many lines as data of the map', () => {
  it('stay usable: all are listed, few shapes draw them, and each can be selected', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => {
      const [x, y] = [56 + (i % 40) / 2, 25 + Math.floor(i / 40) / 2];
      const way = [
        [x, y],
        [x + 0.3, y + 0.2],
      ];
      return line(way, { id: `l${i}`, name: `Line ${i}` });
    });
    const element = await given(collection(...lines));
    expect(complaint(element)).to.equal(undefined);
    const root = element.shadowRoot ?? expect.fail('no shadow root');
    const drawn = new Set([...root.querySelectorAll<SVGElement>('.map .run')].map((run) => run.dataset['corridor']));
    expect(drawn.size).to.equal(1000);
    // Each has a group of three lines, and at most one in ten has a name.
    expect(root.querySelectorAll('svg.map *').length).to.be.lessThan(4200);
    expect(root.querySelectorAll('svg.map text').length).to.be.at.most(130);
    await until(() => root.querySelectorAll('[role=tree] > li').length === 1000, 'the list');
    root.querySelector<HTMLElement>('[role=treeitem][data-id=l777]')?.click();
    await until(() => one(element, '[part=details]')?.textContent.includes('Line 777') ?? false, 'its details');
    expect(root.querySelectorAll('.map .run.told').length).to.equal(1);
  });
});

describe('bad geometry', () => {
  const leg = { via: ['a', 'b'], mode: 'rail', status: 'planned', sources: [] };
  const own = (at: unknown, via: unknown = leg.via): Json => ({
    asOf: '2026-02',
    corridors: [{ id: 'one', name: 'One', status: 'planned', sources: [], legs: [{ ...leg, via }] }],
    places: { a: { name: 'A', in: [], at }, b: { name: 'B', in: [], at: [69, 41] } },
    sources: {},
  });
  const cases: [what: string, data: unknown, sentence: RegExp][] = [
    ['a position out of range', own([200, 25]), /places\.a\.at\[0\]: expected a longitude from -180 to 180/],
    ['swapped coordinates', own([43.8, 87.6]), /places\.a\.at\[1\]: .*latitude stands second; the two may be swapped/],
    [
      'swapped coordinates of a possible place',
      own([36.2, 66.9]),
      /places\.a\.at: \[36\.2, 66\.9\] looks like latitude first/,
    ],
    [
      'a place that is not known',
      own([60, 30], ['a', 'x']),
      /corridors\[0\]\.legs\[0\]\.via\[1\]: expected the id of a place, got "x"/,
    ],
    [
      'a leg that stays where it is',
      own([60, 30], ['a', 'a']),
      /corridors\[0\]\.legs\[0\]\.via\[1\]: expected another place/,
    ],
    ['a number that is none', JSON.stringify(own(['@', 25])).replace('"@"', 'null'), /places\.a\.at\[0\]/],
    [
      'a GeoJSON point out of range',
      collection(point([200, 25])),
      /features\[0\]\.geometry\.coordinates\[0\]: expected a longitude/,
    ],
    [
      'GeoJSON coordinates that are swapped',
      collection(
        line(WAY),
        line(
          [
            [43.8, 87.6],
            [25, 66],
          ],
          { id: 'two' },
        ),
      ),
      /features\[1\]\.geometry\.coordinates\[0\]\[1\]: .*swapped/,
    ],
    [
      'a GeoJSON number that is none',
      collection(
        line([
          [60, null],
          [61, 30],
        ]),
      ),
      /features\[0\]\.geometry\.coordinates\[0\]\[1\]: expected number/,
    ],
    [
      'a GeoJSON line through a place that is not known',
      collection(line(WAY, { via: ['x', 'y'] })),
      /features\[0\]\.properties\.via\[0\]: expected the id of a place, got "x"/,
    ],
    [
      'a GeoJSON line that stays where it is',
      collection(
        line([
          [60, 30],
          [60, 30],
        ]),
      ),
      /features\[0\]\.geometry\.coordinates\[1\]: expected another position/,
    ],
    [
      'a GeoJSON state that is not known',
      collection(line(WAY, { status: 'dreamt' })),
      /features\[0\]\.properties\.status: expected/,
    ],
    [
      'a point whose id begins like that of another',
      collection(...Array.from({ length: 12 }, () => point([60, 30])), point([66, 95])),
      /features\[12\]\.geometry\.coordinates\[1\]: expected a latitude/,
    ],
    [
      'a point with a country that has no such code',
      collection(point([60, 30]), point([61, 31], { in: ['Iran'] })),
      /features\[1\]\.properties\.in\[0\]: expected a country code/,
    ],
    [
      'a shape that a map of lines has not',
      collection({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [] } }),
      /features\[0\]\.geometry\.type: expected "Point", "LineString" or "MultiLineString", got "Polygon"/,
    ],
  ];
  for (const [what, data, sentence] of cases) {
    it(`is reported with its path, and does not break the page: ${what}`, async () => {
      const element = await given(data);
      expect(complaint(element)).to.match(sentence);
      expect(one(element, 'slot')).not.to.equal(null);
      expect(element.parentElement?.querySelector('p')?.textContent).to.equal('The page.');
    });
  }

  it('is reported for NaN in a property too', async () => {
    const element = await fixture<CorridorMapElement>(html`<corridor-map></corridor-map>`);
    Object.assign(element, { data: own([NaN, 25]) });
    await element.updateComplete;
    await element.complete.catch(() => undefined);
    await element.updateComplete;
    expect(complaint(element)).to.match(/places\.a\.at\[0\]: expected/);
  });
});
