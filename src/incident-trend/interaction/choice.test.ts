import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../testing/fixtures.js';
import type { IncidentTrendElement } from '../incident-trend.js';
import '../incident-trend.js';
import { panelOf } from '../../testing/touch-graphics.js';

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
  const controls = await panelOf(element, 'controls');
  // The code for extended charts loads before a choice is made.
  controls.querySelector('.controls')?.dispatchEvent(new PointerEvent('pointerover'));
  await import('../extended/extended-trend.js');
  // The element uses it a moment after it has loaded.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
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

  it('offers all years where the time set by the author holds no count', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend from="2030" to="2031"></incident-trend>`);
    await until(() => texts(element, '.empty button')[0] === 'Show all (2021 – 2025)', 'the way back');
    expect(texts(element, '[part=summary]')[0]).to.equal('No count lies in the time chosen.');
    await expect(element).to.be.accessible();
    all<HTMLButtonElement>(element, '.empty button')[0]?.click();
    await until(() => groups(element).length === 4, 'every series');
    expect(texts(element, '[part=summary]')[0]).to.contain('+181.5%');
    element.from = '2029';
    await until(() => texts(element, '.empty button').length === 1, 'what the author asks for next');
  });

  it('does not change the texts around the chart', async () => {
    const element = await ready();
    const around = () => texts(element, '[part=headline], [part=summary], [part=legend], [part=notes]');
    const before = around();
    await press(element, 'Police');
    await choose(element, 0, '2024');
    expect(around()).to.deep.equal(before);
  });

  it('shows a time range without dragging', async () => {
    const element = await ready();
    await choose(element, 0, '2022');
    await choose(element, 1, '2024');
    const periods = new Set(all(element, '[role=option]').map(({ id }) => id.split('/')[1]));
    expect([...periods].sort()).to.deep.equal(['2022', '2023', '2024']);
    expect(texts(element, '.choice [role=status]')[0]).to.equal('Shown: 2022 to 2024.');
    await press(element, 'Show all');
    expect(all(element, '[role=option]').length).to.equal(11);
  });

  it('shows a single period where the end is set before the start', async () => {
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
    let events = 0;
    element.addEventListener('incident-select', () => events++);
    await press(element, 'PIPS');
    await choose(element, 0, '2022');
    expect(events).to.equal(0);
  });
});
