import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listenToConsole, until } from '../testing/fixtures.js';
import type { TradeTargetGaugeElement } from './trade-target-gauge.js';
import './trade-target-gauge.js';
import '../testing/touch-graphics.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const button = (element: Element) =>
  root(element).querySelector<HTMLButtonElement>('[part=others]') ?? expect.fail('no button');
const shown = (element: Element) =>
  [...root(element).querySelectorAll<HTMLElement>('[part=gauge]')].map(({ dataset }) => dataset['id']);
const gauge = (element: Element, id: string) =>
  root(element).querySelector<HTMLElement>(`[part=gauge][data-id=${id}]`) ?? expect.fail(`no ${id}`);
const read = (node: Element) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const part = (element: Element, name: string) =>
  read(root(element).querySelector(`[part=${name}]`) ?? expect.fail(name));

async function drawn(attributes: Record<string, string> = {}): Promise<TradeTargetGaugeElement> {
  const element = document.createElement('trade-target-gauge');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  await until(() => root(element).querySelector('[part=table] td') !== null, 'the table');
  return element;
}

async function open(element: TradeTargetGaugeElement): Promise<void> {
  button(element).click();
  await until(() => shown(element).includes('AF-PK'), 'the other pairs');
}

const DEFAULT = ['PK-KZ', 'PK-UZ'];

describe('the other pairs', () => {
  it('are a press of a button away, and hidden again by the next, for whoever uses keys or a screen reader', async () => {
    const element = await drawn();
    expect(shown(element)).to.deep.equal(DEFAULT);
    expect(read(button(element))).to.equal('Other pairs');
    expect(button(element).ariaExpanded).to.equal('false');
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => shown(element).length > 2, 'the other pairs');
    const { pairs } = await element.complete;
    expect(shown(element)).to.have.members(pairs.map(({ id }) => id));
    expect(button(element).ariaExpanded).to.equal('true');
    expect(root(element).activeElement, 'keeps the focus').to.equal(button(element));
    const next = button(element).nextElementSibling ?? expect.fail('nothing after the button');
    expect(next.querySelector('[part=gauge]'), 'what it shows follows it').not.to.equal(null);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await until(() => shown(element).length === 2, 'the end of the other pairs');
    expect(button(element).ariaExpanded).to.equal('false');
  });

  it('change nothing of what headline and summary say, nor the numbers of the sources before them', async () => {
    const element = await drawn();
    const before = [part(element, 'headline'), part(element, 'summary'), read(gauge(element, 'PK-UZ'))];
    await open(element);
    expect([part(element, 'headline'), part(element, 'summary'), read(gauge(element, 'PK-UZ'))]).to.deep.equal(before);
  });

  it('stand in table, files and the count of sources while they are shown', async () => {
    const element = await drawn();
    expect(await element.toCSV()).not.to.contain('AF-PK');
    expect(part(element, 'table')).not.to.contain('Afghanistan');
    await open(element);
    expect(await element.toCSV()).to.contain('AF-PK');
    expect(part(element, 'table')).to.contain('Afghanistan–Pakistan');
    expect(await element.toSVG()).to.contain('Afghanistan–Uzbekistan');
  });

  it('stay through updates of the page', async () => {
    const element = await drawn();
    await open(element);
    element.headline = 'Trade';
    await element.updateComplete;
    expect(shown(element)).to.include('AF-UZ');
    gauge(element, 'AF-UZ').querySelector<HTMLElement>('.count')?.click();
    await element.updateComplete;
    expect(shown(element)).to.include('AF-UZ');
    expect(gauge(element, 'AF-UZ').querySelector('[aria-pressed=true]')).not.to.equal(null);
  });

  it('are shown by what leads to one of them', async () => {
    const page = listenToConsole();
    const element = await drawn();
    expect(element.focusItem('AF-PK/af')).to.equal(true);
    await until(() => root(element).activeElement?.getAttribute('data-id') === 'AF-PK/af', 'the focus');
    expect(button(element).ariaExpanded).to.equal('true');
    expect(page.lines).to.deep.equal([]);
    expect(element.focusItem('AF-XX')).to.equal(false);
    expect(page.lines).to.have.length(1);
    page.restore();
  });

  it('are shown by a link in the text', async () => {
    const element = document.createElement('trade-target-gauge');
    element.id = 'gauge';
    const box = await fixture<HTMLElement>(html`<div><a href="#gauge:AF-UZ">trade</a>${element}</div>`);
    await until(() => root(element).querySelector('[part=table] td') !== null, 'the table');
    box.querySelector('a')?.click();
    await until(() => root(element).activeElement?.getAttribute('data-id') === 'AF-UZ', 'the pair of the link');
    location.hash = '';
  });

  for (const [who, attributes] of [
    ['an author who names the pairs', { pairs: 'PK-UZ' }],
    ['figures of an author', { actual: '2025: 446', target: '1000' }],
  ] as const) {
    it(`have no button beside ${who}`, async () => {
      const element = await drawn(attributes);
      expect(root(element).querySelector('[part=others]')).to.equal(null);
    });
  }

  it('have no button where data have no others', async () => {
    const element = await drawn();
    const { pairs, ...data } = await element.complete;
    element.data = { ...data, pairs: pairs.slice(0, 2) };
    await until(() => root(element).querySelector('[part=others]') === null, 'the end of the button');
  });

  it('say what sources tell of a pair beside its counts', async () => {
    const element = await drawn();
    await open(element);
    expect(read(gauge(element, 'AF-KZ')))
      .to.contain('Kazakhstan as the major supplier of food grains to Afghanistan, in the article')
      .and.to.contain('in grain equivalent, Jan – Jun 2023: 1,146 thousand tonnes');
    expect(read(gauge(element, 'AF-PK'))).to.match(/halted by Pakistan, since Oct 10, 2025, reported Jan 25, 2026/);
  });
});
