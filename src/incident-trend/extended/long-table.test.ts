import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../testing/fixtures.js';
import type { IncidentData } from '../incident-trend.data.js';
import type { IncidentTrendElement } from '../incident-trend.js';
import '../incident-trend.js';
import { panelOf } from '../../testing/touch-graphics.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = <Found extends Element>(element: Element, selector: string) => [
  ...shadow(element).querySelectorAll<Found>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');

async function choose(element: IncidentTrendElement, index: number, label: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, 'select')[index] ?? expect.fail(`no select ${index}`);
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === label);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('many counts in <incident-trend>', () => {
  const HOUR = 3_600_000;
  const START = Date.UTC(2010, 0);

  function dataOf(values: Float64Array): IncidentData {
    const times = Float64Array.from({ length: values.length }, (_, i) => START + i * HOUR);
    return {
      asOf: '2026-02',
      place: 'Somewhere',
      sources: { S: { publisher: 'A counter', title: 'T', url: 'https://example.org/', date: null } },
      series: [
        {
          id: 'a',
          name: 'Hourly',
          publisher: 'A counter',
          measure: 'things',
          unit: 'incidents',
          points: [],
          columns: { times, values, precision: undefined, sources: ['S'] },
        },
      ],
    };
  }

  /** A hundred thousand counts of 10, and one of 500. */
  function spiked(): IncidentData {
    const values = new Float64Array(100_000).fill(10);
    values[43_210] = 500;
    return dataOf(values);
  }

  async function drawn(data: IncidentData): Promise<IncidentTrendElement> {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend .data=${data}></incident-trend>`);
    await element.complete;
    await until(() => all(element, '.targets').length > 0, 'the chart');
    return element;
  }

  it('draw a spike of one at its full height', async () => {
    const element = await drawn(spiked());
    const d = all(element, '.box .stroke')[0]?.getAttribute('d') ?? '';
    const heights = [...d.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    const base = Number(all(element, '.box .base')[0]?.getAttribute('y1'));
    const [top, usual] = [base - Math.min(...heights), base - Math.max(...heights)];
    expect(top / usual).to.be.closeTo(50, 1);
    expect(d.length).to.be.lessThan(60_000);
  });

  it('are reached by arrow keys, each pixel with a text about its counts', async () => {
    const element = await drawn(spiked());
    const slider = all<SVGElement>(element, '[role=slider]')[0] ?? expect.fail('no slider');
    const press = async (key: string) => {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
      return slider.getAttribute('aria-valuetext');
    };
    expect(await press('Home'))
      .to.contain('Jan 1, 2010')
      .and.to.contain('Hourly: 10 to 10');
    const next = await press('ArrowRight');
    expect(next).not.to.equal(await press('PageDown'));
    expect(await press('End')).to.contain('2021');
    expect(texts(element, '[part=tooltip]')[0]).to.contain('A counter');
    await expect(element).to.be.accessible();
  });

  it('are drawn as marks where a short time range is shown', async () => {
    const days = Array.from({ length: 1000 }, (_, i) => i % 50);
    const data = dataOf(new Float64Array(0));
    const [series] = data.series;
    if (!series) return expect.fail('no series');
    delete series.columns;
    series.points = days.map((value, i) => ({
      period: new Date(START + i * 24 * HOUR).toISOString().slice(0, 10),
      value,
      sources: ['S'],
    }));
    const element = await drawn(data);
    expect(all(element, '.box .stroke').length).to.equal(1);
    await panelOf(element, 'controls');
    await choose(element, 1, 'Jan 2010');
    expect(all(element, '[role=option]').length).to.equal(31);
    expect(all(element, '[role=option]')[3]?.getAttribute('aria-label')).to.contain('Hourly: 3. Jan 4, 2010');
  });

  it('are summarised in the table', async () => {
    const element = await drawn(spiked());
    await until(() => texts(element, '[part=table] td').length > 0, 'the table');
    expect(texts(element, '[part=table] tr')[1]).to.contain('100,000').and.to.contain('500 (');
    expect(texts(element, '[part=summary]')[0]).to.contain('Hourly: 100,000 counts from Jan 1, 2010');
  });

  it('fire an event for the count that the reader selects', async () => {
    const element = await drawn(spiked());
    const events: (string | undefined)[] = [];
    element.addEventListener('incident-select', ({ series, period }) => events.push(series, period));
    const slider = all(element, '[role=slider]')[0];
    for (const key of ['End', 'Enter']) {
      slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
    }
    expect(events[0]).to.equal('a');
    expect(events[1]).to.match(/^2021-05-\d\dT\d\d:00:00.000Z$/);
  });

  it('may be an empty list', async () => {
    const element = await fixture<IncidentTrendElement>(
      html`<incident-trend .data=${dataOf(new Float64Array(0))}></incident-trend>`,
    );
    await until(() => texts(element, '[part=summary]').length > 0, 'the graphic');
    expect(texts(element, '[part=summary]')[0]).to.contain('No count found');
  });
});
