import { expect, fixture, html } from '@open-wc/testing';
import { listenToConsole, until } from '../testing/fixtures.js';
import type { IncidentData } from './incident-trend.data.js';
import type { IncidentTrendElement } from './incident-trend.js';
import './incident-trend.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = <Found extends Element>(element: Element, selector: string) => [
  ...shadow(element).querySelectorAll<Found>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
const groups = (element: Element) =>
  all(element, '[role=listbox] [role=group]').map((group) => group.getAttribute('aria-label'));
const button = (element: Element, name: string) =>
  all<HTMLButtonElement>(element, '[part=controls] button').find(({ textContent }) => textContent?.includes(name)) ??
  expect.fail(`no button ${name}`);

async function ready(template = html`<incident-trend></incident-trend>`): Promise<IncidentTrendElement> {
  const element = await fixture<IncidentTrendElement>(template);
  await element.complete;
  await until(() => shadow(element).querySelector('.targets') !== null, 'what there is to pick from');
  return element;
}

async function press(element: IncidentTrendElement, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

async function choose(element: IncidentTrendElement, index: number, label: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, 'select')[index] ?? expect.fail(`no select ${index}`);
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === label);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('the choice of the reader in <incident-trend>', () => {
  it('hides a series and shows it again', async () => {
    const element = await ready();
    await press(element, 'PIPS');
    expect(button(element, 'PIPS').getAttribute('aria-pressed')).to.equal('false');
    expect(groups(element)).to.deep.equal(['Police / CTD', 'PICSS', 'The article’s figures']);
    expect(texts(element, '.choice [role=status]')[0]).to.equal('Not shown: PIPS.');
    await press(element, 'PIPS');
    expect(groups(element).length).to.equal(4);
    expect(texts(element, '.choice [role=status]')).to.deep.equal([]);
  });

  it('may hide every series, and then says so', async () => {
    const element = await ready();
    for (const name of ['Police', 'PICSS', 'PIPS', 'article']) await press(element, name);
    expect(texts(element, '.empty')[0]).to.contain('No series is shown.');
    expect(all(element, '.box .mark').length).to.equal(0);
    await expect(element).to.be.accessible();
    await press(element, 'Show all');
    expect(groups(element).length).to.equal(4);
  });

  it('leaves the texts around the chart as they were', async () => {
    const element = await ready();
    const around = () => texts(element, '[part=headline], [part=summary], [part=legend], [part=notes]');
    const before = around();
    await press(element, 'Police');
    await choose(element, 0, '2024');
    expect(around()).to.deep.equal(before);
  });

  it('shows a stretch of time without dragging', async () => {
    const element = await ready();
    await choose(element, 0, '2022');
    await choose(element, 1, '2024');
    const periods = new Set(all(element, '[role=option]').map(({ id }) => id.split('/')[1]));
    expect([...periods].sort()).to.deep.equal(['2022', '2023', '2024']);
    expect(texts(element, '.choice [role=status]')[0]).to.equal('Shown: 2022 to 2024.');
    await press(element, 'Show all');
    expect(all(element, '[role=option]').length).to.equal(11);
  });

  it('takes an end before its start for that one period', async () => {
    const element = await ready();
    await choose(element, 0, '2024');
    await choose(element, 1, '2021');
    expect(texts(element, '.choice [role=status]')[0]).to.equal('Shown: 2021 to 2021.');
  });

  it('has controls that are large enough to hit', async () => {
    const element = await ready();
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    const controls = all(element, '[part=controls] :is(button, select)');
    expect(controls.length).to.equal(7);
    for (const control of controls) expect(control.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('fires no event', async () => {
    const element = await ready();
    let heard = 0;
    element.addEventListener('incident-select', () => heard++);
    await press(element, 'PIPS');
    await choose(element, 0, '2022');
    expect(heard).to.equal(0);
  });
});

describe('attributes of <incident-trend>', () => {
  it('draw bars, and hollow ones for a part of a year', async () => {
    const element = await ready(html`<incident-trend chart="bar"></incident-trend>`);
    expect(all(element, '.box rect.bar').length).to.equal(11);
    expect(all(element, '.box rect.hollow').length).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('draw dots without lines', async () => {
    const element = await ready(html`<incident-trend chart="dots"></incident-trend>`);
    expect(all(element, '.box path.mark').length).to.equal(11);
    expect(all(element, '.box path.line').filter((path) => path.getAttribute('d'))).to.deep.equal([]);
  });

  it('draw events with the pages that say so', async () => {
    const element = await ready(html`<incident-trend annotate="events"></incident-trend>`);
    await until(() => texts(element, '[part=events] li').length === 2, 'the events');
    const [takeover, closure] = texts(element, '[part=events] li');
    expect(takeover).to.contain('Aug 15, 2021: Taliban take power in Afghanistan');
    expect(closure).to.contain('since Oct 11, 2025: Afghan–Pakistani crossings closed');
    expect(all(element, '[part=events] a').length).to.equal(4);
    expect(all(element, '.event line').length).to.equal(2);
    expect(texts(element, '[part=sources] summary')[0]).to.contain('(21)');
    await expect(element).to.be.accessible();
  });

  it('draw no event outside the time in view', async () => {
    const element = await ready(html`<incident-trend annotate="events" from="2022" to="2024"></incident-trend>`);
    await element.complete;
    expect(all(element, '[part=events]').length).to.equal(0);
  });

  it('keep the content of the tag until it can be drawn as they ask', async () => {
    const element = await fixture<IncidentTrendElement>(
      html`<incident-trend chart="bar"><p>What the author wrote</p></incident-trend>`,
    );
    const shown = element.querySelector('p')?.getClientRects().length;
    const drawn = shadow(element).querySelector('figure') !== null;
    expect(drawn ? 0 : 1).to.equal(shown);
    await until(() => all(element, '.box rect.bar').length > 0, 'the bars');
  });

  it('say once what is not known', async () => {
    const page = listenToConsole();
    try {
      const element = await ready(html`<incident-trend chart="pie" from="soon"></incident-trend>`);
      expect(page.lines).to.deep.equal([
        '<incident-trend>: chart="pie" is not known. Known: line, bar, dots.',
        '<incident-trend>: from="soon" is not known. Known: a date such as 2022 or 2022-03.',
      ]);
      expect(all(element, '.box path.mark').length).to.equal(11);
    } finally {
      page.restore();
    }
  });
});

describe('focusItem of <incident-trend>', () => {
  it('goes to a count as a reader would, and tells nobody', async () => {
    const element = await ready();
    let heard = 0;
    element.addEventListener('incident-select', () => heard++);
    expect(element.focusItem('pips/2024')).to.equal(true);
    const active = () => shadow(element).activeElement?.getAttribute('aria-activedescendant');
    await until(() => active() === 'pips/2024', 'the focus');
    expect(shadow(element).getElementById('pips/2024')?.getAttribute('aria-selected')).to.equal('true');
    expect(heard).to.equal(0);
  });

  it('goes to the last count of a series, also right after the first drawing', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend></incident-trend>`);
    expect(element.focusItem('pips')).to.equal(true);
    await until(
      () => shadow(element).activeElement?.getAttribute('aria-activedescendant') === 'pips/2025',
      'the focus',
    );
  });

  it('says what it does not know', async () => {
    const page = listenToConsole();
    try {
      const element = await ready();
      expect(element.focusItem('gtd/2024')).to.equal(false);
      expect(page.lines).to.deep.equal(['<incident-trend>: nothing that is drawn has the id "gtd/2024".']);
    } finally {
      page.restore();
    }
  });
});

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

  it('are walked along by key, with what one pixel holds in words', async () => {
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

  it('are marked one by one where a short stretch is shown', async () => {
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
    await choose(element, 1, 'Jan 2010');
    expect(all(element, '[role=option]').length).to.equal(31);
    expect(all(element, '[role=option]')[3]?.getAttribute('aria-label')).to.contain('Hourly: 3. Jan 4, 2010');
  });

  it('are summed up in the table', async () => {
    const element = await drawn(spiked());
    await until(() => texts(element, '[part=table] td').length > 0, 'the table');
    expect(texts(element, '[part=table] tr')[1]).to.contain('100,000').and.to.contain('500 (');
    expect(texts(element, '[part=summary]')[0]).to.contain('Hourly: 100,000 counts from Jan 1, 2010');
  });

  it('tell the page which count the reader picks', async () => {
    const element = await drawn(spiked());
    const heard: (string | undefined)[] = [];
    element.addEventListener('incident-select', ({ series, period }) => heard.push(series, period));
    const slider = all(element, '[role=slider]')[0];
    for (const key of ['End', 'Enter']) {
      slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
    }
    expect(heard[0]).to.equal('a');
    expect(heard[1]).to.match(/^2021-05-\d\dT\d\d:00:00.000Z$/);
  });

  it('may be none', async () => {
    const element = await fixture<IncidentTrendElement>(
      html`<incident-trend .data=${dataOf(new Float64Array(0))}></incident-trend>`,
    );
    await until(() => texts(element, '[part=summary]').length > 0, 'the graphic');
    expect(texts(element, '[part=summary]')[0]).to.contain('No count found');
  });
});
