import { expect } from '@open-wc/testing';
import '../../incident-trend/incident-trend.js';
import '../../trade-target-gauge/trade-target-gauge.js';
import { until } from '../../testing/fixtures.js';
import type { GraphicElement } from '../host/graphic.js';

/** The wait for what is loaded when the browser is idle, in ms. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 600));
const loaded = (part: string) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(part));

describe('the panels of a graphic', () => {
  let box: HTMLElement;

  /** Puts graphics far below the screen, and gives the first. */
  async function far(markup: string): Promise<GraphicElement> {
    box = document.createElement('main');
    box.innerHTML = `<div style="block-size: 5000px"></div>${markup}`;
    document.body.append(box);
    const graphic = box.querySelector<GraphicElement>('trade-target-gauge, incident-trend');
    if (!graphic) throw new Error('no graphic');
    await graphic.updateComplete;
    return graphic;
  }
  const panels = (graphic: Element) => [...(graphic.shadowRoot?.querySelectorAll('details') ?? [])];
  const drawn = (graphic: Element) => panels(graphic).filter(({ childElementCount }) => childElementCount > 1);
  const allDrawn = (graphic: Element) => () =>
    panels(graphic).length > 0 && drawn(graphic).length === panels(graphic).length;

  afterEach(() => {
    box.remove();
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  const GAUGE = '<trade-target-gauge id="g"></trade-target-gauge>';

  it('are not loaded where the graphic is not near, nor for readers who save data', async () => {
    const graphic = await far('<incident-trend></incident-trend>');
    await rest();
    expect(graphic.shadowRoot?.querySelector('figure')).to.not.equal(null);
    expect(loaded('/ui/frame/panels.')).to.deep.equal([]);
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      graphic.scrollIntoView();
      await rest();
      expect(loaded('/ui/frame/panels.')).to.deep.equal([]);
      graphic.shadowRoot?.querySelector('summary')?.focus({ preventScroll: true });
      await until(allDrawn(graphic), 'all panels');
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('are loaded for readers who save data where a part of the drawing is missing', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const graphic = await far(GAUGE);
      graphic.scrollIntoView();
      await until(() => graphic.shadowRoot?.querySelector('.years rect') !== null, 'the years of each count');
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('are loaded once the graphic is in sight, but not drawn until one is opened', async () => {
    const graphic = await far(GAUGE);
    graphic.scrollIntoView();
    await until(() => graphic.shadowRoot?.querySelector('.tick-label') !== null, 'what comes near a reader');
    await rest();
    expect(drawn(graphic)).to.deep.equal([]);
  });

  it('are drawn as one is opened, also the others, where a search of the page finds them', async () => {
    const graphic = await far(GAUGE);
    const table = graphic.shadowRoot?.querySelector<HTMLDetailsElement>('[part=table]');
    if (table) table.open = true;
    await until(() => table?.querySelector('td') !== null, 'the table');
    await until(allDrawn(graphic), 'the others');
    expect(graphic.shadowRoot?.querySelector<HTMLDetailsElement>('[part=sources]')?.open).to.equal(false);
  });

  it('are drawn for a reader who is about to search or print the page', async () => {
    const graphic = await far(GAUGE);
    await rest();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true }));
    await until(allDrawn(graphic), 'all panels');
  });

  it('are printed completely, whatever has been opened', async () => {
    const graphic = await far(GAUGE);
    graphic.scrollIntoView();
    await until(() => graphic.shadowRoot?.querySelector('.tick-label') !== null, 'what comes near a reader');
    dispatchEvent(new PointerEvent('pointermove'));
    await until(() => loaded('/ui/frame/table-panels.').length > 0, 'the table, for a reader who is there');
    // As for a reader who is about to print: no panel is drawn yet.
    await graphic.complete;
    await rest();
    expect(drawn(graphic)).to.deep.equal([]);
    window.dispatchEvent(new Event('beforeprint'));
    try {
      expect(allDrawn(graphic)()).to.equal(true);
    } finally {
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  it('are loaded where a script focuses an item', async () => {
    const gauge = await far(GAUGE);
    expect(gauge.focusItem('PK-UZ/uz')).to.equal(true);
    const focused = () => gauge.shadowRoot?.activeElement?.getAttribute('data-id');
    await until(() => focused() === 'PK-UZ/uz', 'the focus');
    const trend = await far('<incident-trend></incident-trend>');
    expect(trend.focusItem('pips/2024')).to.equal(true);
    await until(() => trend.shadowRoot?.activeElement?.matches('.targets') === true, 'the focus in the trend');
  });

  it('mark a selection in the group from before they were loaded', async () => {
    const graphic = await far('<trade-target-gauge group="a"></trade-target-gauge>');
    await rest();
    document.dispatchEvent(new CustomEvent('story-highlight', { detail: { group: 'a', subjects: ['KZ'] } }));
    await until(() => graphic.shadowRoot?.querySelector('[data-shared]') !== null, 'the mark');
  });
});
