import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../testing/fixtures.js';
import type { IncidentData } from './incident-trend.data.js';
import type { IncidentTrendElement } from './incident-trend.js';
import './incident-trend.js';
import '../testing/touch-graphics.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = <Found extends Element>(element: Element, selector: string) => [
  ...shadow(element).querySelectorAll<Found>(selector),
];

type Made = Partial<IncidentData['series'][number]>;

const of = (period: string, value: number | null) => ({ period, value, sources: [] });
const dataOf = (...series: Made[]): IncidentData => ({
  asOf: '2026-02',
  place: 'Somewhere',
  sources: {},
  series: series.map((one, i) => ({
    id: `s${i}`,
    name: `Series ${i + 1}`,
    publisher: 'A counting house',
    measure: 'things counted',
    unit: 'incidents',
    points: [],
    ...one,
  })),
});

async function draw(data: IncidentData, chart: string, width = 640): Promise<IncidentTrendElement> {
  const box = await fixture<HTMLElement>(
    html`<div><incident-trend chart=${chart} .data=${data}></incident-trend></div>`,
  );
  box.style.inlineSize = `${width}px`;
  const element = box.querySelector('incident-trend') ?? expect.fail('no element');
  await element.complete;
  await until(() => all(element, '[part=table] th').length > 0, 'the whole drawing');
  return element;
}

/** Checks that no text and no attribute of the drawing contains `NaN`, `Infinity` or the like. */
function expectSound(element: Element): void {
  const unsound = /NaN|null|undefined|Infinity/;
  expect(shadow(element).textContent).not.to.match(unsound);
  for (const node of all(element, 'svg *')) {
    for (const { name, value } of node.attributes) expect(value, `${node.localName} ${name}`).not.to.match(unsound);
  }
}

for (const chart of ['line', 'bar', 'dots']) {
  describe(`<incident-trend chart="${chart}"> with data`, () => {
    for (const [state, data] of [
      ['no series', dataOf()],
      ['a series without counts', dataOf({})],
      ['counts that were not found', dataOf({ points: [of('2023', null), of('2024', null)] })],
    ] as const) {
      it(`of ${state} draws no mark and no broken number`, async () => {
        const element = await draw(data, chart);
        expect(all(element, '[role=option]').length).to.equal(0);
        expect(shadow(element).querySelector('.headline')?.textContent).to.match(/^(Incidents in )?.?Somewhere/);
        expect(
          all(element, '.box .tick-label')
            .map(({ textContent }) => textContent.trim())
            .filter(Number),
        ).to.deep.equal([]);
        expectSound(element);
      });
    }

    it('labels no line of the axis with another count than its own', async () => {
      for (const value of [1, 2, 9, 12]) {
        const element = await draw(dataOf({ points: [of('2023', 0), of('2024', value)] }), chart, 320);
        const labels = all(element, '.box .tick-label[dy]').map(({ textContent }) => Number(textContent));
        const steps = labels.slice(1).map((label, i) => label - (labels[i] ?? 0));
        expect(new Set(steps).size, labels.join()).to.equal(1);
        expect(Number.isInteger(steps[0]), labels.join()).to.equal(true);
      }
    });

    it('draws one count', async () => {
      const element = await draw(dataOf({ points: [of('2024', 12)] }), chart);
      expect(all(element, '[role=option]').length).to.equal(1);
      expectSound(element);
    });

    it('draws a count of zero', async () => {
      const element = await draw(dataOf({ points: [of('2023', 0), of('2024', 0)] }), chart);
      expect(all(element, '[role=option]').length).to.equal(2);
      expectSound(element);
    });

    it('draws 40 series', async () => {
      const many = Array.from({ length: 40 }, (_, i) => ({ points: [of('2023', i), of('2024', 2 * i)] }));
      const element = await draw(dataOf(...many), chart);
      expect(all(element, '[role=option]').length).to.equal(80);
      expectSound(element);
    });

    it('breaks very long words instead of the page', async () => {
      const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
      const points = [of('2022', 1_234_567), of('2024', 2_345_678)];
      const element = await draw(dataOf({ name: word, publisher: word, measure: word, points }), chart, 320);
      await until(() => shadow(element).querySelector('.box svg')?.getAttribute('width') === '320', 'the width');
      expect(element.scrollWidth).to.be.at.most(320);
      expectSound(element);
    });
  });
}
