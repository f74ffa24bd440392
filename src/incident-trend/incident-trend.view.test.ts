import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../testing/fixtures.js';
import type { IncidentTrendElement } from './incident-trend.js';
import './incident-trend.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const canvasOf = (element: Element) => shadow(element).querySelector('canvas');
const boxOf = (element: Element) => shadow(element).querySelector<HTMLElement>('.box') ?? expect.fail('no box');
const tipOf = (element: Element) => shadow(element).querySelector<HTMLElement>('[part=tooltip]');

async function engaged(template = html`<incident-trend></incident-trend>`): Promise<IncidentTrendElement> {
  const element = await fixture<IncidentTrendElement>(template);
  await until(() => shadow(element).querySelector('.box') !== null, 'the chart');
  boxOf(element).dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => boxOf(element).classList.contains('live'), 'the live layer');
  return element;
}

/** Dispatches pointer events on the canvas, at an offset in px from the middle of a mark. */
function point(element: Element, types: string, id: string, by: [x: number, y: number] = [0, 0]): void {
  const target = shadow(element).getElementById(id)?.getBoundingClientRect();
  if (!target) return expect.fail(`no ${id}`);
  const [clientX, clientY] = [target.x + target.width / 2 + by[0], target.y + target.height / 2 + by[1]];
  for (const type of types.split(' ')) {
    canvasOf(element)?.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
  }
}

/** The colour of the canvas at a position in px of the graphic. */
function pixel(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  return [...(canvas.getContext('2d')?.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data ?? [])];
}

function middleOf(element: Element, id: string): [number, number] {
  const mark = shadow(element).getElementById(id);
  return [Number(mark?.getAttribute('cx')), Number(mark?.getAttribute('cy'))];
}

describe('the live layer of <incident-trend>', () => {
  it('takes over exactly the box of the drawing', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend></incident-trend>`);
    const before = boxOf(element).getBoundingClientRect();
    const height = element.offsetHeight;
    boxOf(element).dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => boxOf(element).classList.contains('live'), 'the live layer');
    const svg = shadow(element).querySelector('.box svg')?.getBoundingClientRect();
    const canvas = canvasOf(element)?.getBoundingClientRect();
    expect(canvas?.toJSON()).to.deep.equal(svg?.toJSON());
    expect(boxOf(element).getBoundingClientRect().toJSON()).to.deep.equal(before.toJSON());
    expect(element.offsetHeight).to.equal(height);
  });

  it('draws each mark where the drawing had it, in its colour', async () => {
    const element = await engaged();
    const canvas = canvasOf(element) ?? expect.fail('no canvas');
    const [red, , blue] = pixel(canvas, ...middleOf(element, 'article/2024'));
    expect(red).to.be.greaterThan(150);
    expect(blue).to.be.lessThan(60);
    const [hollow] = [pixel(canvas, ...middleOf(element, 'ctd/2023'))];
    expect(hollow).to.deep.equal([255, 255, 255, 255]);
  });

  it('draws no line through years nobody counted', async () => {
    const element = await engaged(html`<incident-trend series="article pips"></incident-trend>`);
    const canvas = canvasOf(element) ?? expect.fail('no canvas');
    const between = (a: string, b: string): [number, number] => {
      const [[x1, y1], [x2, y2]] = [middleOf(element, a), middleOf(element, b)];
      return [(x1 + x2) / 2, (y1 + y2) / 2];
    };
    expect(pixel(canvas, ...between('article/2021', 'article/2024'))[3]).to.equal(0);
    expect(pixel(canvas, ...between('pips/2021', 'pips/2024'))[3]).to.equal(0);
    expect(pixel(canvas, ...between('pips/2024', 'pips/2025'))[3]).to.be.greaterThan(0);
  });

  it('shows the tooltip of the count under the pointer, until the pointer leaves', async () => {
    const element = await engaged();
    point(element, 'pointermove', 'pips/2024');
    await until(() => tipOf(element) !== null, 'the tooltip');
    const text = tipOf(element)?.textContent?.replace(/\s+/g, ' ');
    expect(text).to.contain('PIPS: 295').and.to.contain('2024, Pak Institute for Peace Studies, terrorist attacks.');
    await element.complete;
    await until(
      () => tipOf(element)?.textContent?.includes('Source: Subrang Safar') === true,
      'the name of the source',
    );
    canvasOf(element)?.dispatchEvent(new PointerEvent('pointerleave'));
    await until(() => tipOf(element) === null, 'the tooltip to go');
  });

  it('keeps the tooltip inside the graphic', async () => {
    const element = await engaged();
    for (const id of ['pips/2021', 'article/2024', 'pips/2025']) {
      point(element, 'pointermove', id);
      await until(() => tipOf(element) !== null, 'the tooltip');
      await element.updateComplete;
      const [tooltip, box] = [tipOf(element)?.getBoundingClientRect(), boxOf(element).getBoundingClientRect()];
      expect(tooltip?.left, id).to.be.at.least(box.left - 0.5);
      expect(tooltip?.right, id).to.be.at.most(box.right + 0.5);
    }
  });

  it('selects with the same tap that loads it', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend></incident-trend>`);
    await until(() => shadow(element).querySelector('.targets') !== null, 'what there is to pick from');
    const events: (string | undefined)[] = [];
    element.addEventListener('incident-select', ({ series }) => events.push(series));
    const { x, y } = shadow(element).getElementById('picss/2024')?.getBoundingClientRect() ?? expect.fail('no mark');
    const at = { clientX: x + 4, clientY: y + 4, bubbles: true, composed: true };
    const drawing = shadow(element).querySelector('.box svg');
    drawing?.dispatchEvent(new PointerEvent('pointerdown', at));
    boxOf(element).dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => boxOf(element).classList.contains('live'), 'the live layer');
    drawing?.dispatchEvent(new MouseEvent('click', at));
    drawing?.dispatchEvent(new MouseEvent('click', at));
    await until(() => tipOf(element) !== null, 'the tooltip');
    expect(events).to.deep.equal(['picss']);
  });

  it('fires an event on a click on a count', async () => {
    const element = await engaged();
    const events: (string | undefined)[] = [];
    element.addEventListener('incident-select', ({ series }) => events.push(series));
    point(element, 'pointerdown pointerup', 'picss/2024');
    await until(() => events.length > 0, 'the event');
    expect(events).to.deep.equal(['picss']);
  });

  it('shows in the tooltip the count of every series at that time, with the sources', async () => {
    const element = await engaged();
    await element.complete;
    point(element, 'pointermove', 'picss/2024', [14, 3]);
    await until(() => tipOf(element) !== null, 'the tooltip');
    const rows = [...(tipOf(element)?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(rows.map((row) => row?.match(/[\w./’ ]+: [\d,]+/)?.[0].trim())).to.deep.equal([
      'Police / CTD: 732',
      'PICSS: 567',
      'PIPS: 295',
      'The article’s figures: 2,173',
    ]);
    expect(tipOf(element)?.querySelectorAll('sup').length).to.be.at.least(4);
    const cross = shadow(element).querySelector('.cross');
    expect(cross?.getAttribute('x1')).to.equal(String(middleOf(element, 'picss/2024')[0]));
  });

  it('shows the time range that the reader drags over, and selects nothing', async () => {
    const element = await engaged();
    const events: unknown[] = [];
    element.addEventListener('incident-select', (event) => events.push(event));
    // A synthetic pointer cannot be captured.
    Object.assign(canvasOf(element) ?? {}, { setPointerCapture: () => {} });
    point(element, 'pointerdown', 'ctd/2022', [-20, 0]);
    point(element, 'pointermove', 'ctd/2022', [30, 0]);
    expect(shadow(element).querySelector('.band')).to.not.equal(null);
    point(element, 'pointermove pointerup', 'ctd/2024', [20, 0]);
    await until(() => shadow(element).querySelector('.choice') !== null, 'the way back');
    expect(shadow(element).querySelector('.band')).to.equal(null);
    const periods = [...shadow(element).querySelectorAll('[role=option]')].map(({ id }) => id.split('/')[1]);
    expect([...new Set(periods)].sort()).to.deep.equal(['2022', '2023', '2024']);
    expect(events).to.deep.equal([]);
    shadow(element).querySelector<HTMLButtonElement>('.choice button')?.click();
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('[role=option]').length).to.equal(11);
    // A range that starts after the count of a year neither shows nor names that year.
    point(element, 'pointerdown', 'ctd/2022', [10, 0]);
    point(element, 'pointermove pointerup', 'ctd/2024', [20, 0]);
    const statusText = () => shadow(element).querySelector('.choice [role=status]')?.textContent.trim();
    await until(() => statusText() === 'Shown: 2023 to 2024.', 'what is shown');
  });

  it('draws bars where the drawing had them', async () => {
    const element = await fixture<IncidentTrendElement>(
      html`<incident-trend chart="bar" loading="eager"></incident-trend>`,
    );
    await until(() => canvasOf(element) !== null, 'the canvas');
    const canvas = canvasOf(element) ?? expect.fail('no canvas');
    const bar = shadow(element).querySelector('.flagged rect');
    const x = Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width')) / 2;
    const y = Number(bar?.getAttribute('y'));
    expect(pixel(canvas, x, y + 6)[0]).to.be.greaterThan(150);
    expect(pixel(canvas, x, y - 6)[3]).to.equal(0);
  });

  it('follows the theme', async () => {
    const element = await engaged();
    const canvas = canvasOf(element) ?? expect.fail('no canvas');
    const before = pixel(canvas, ...middleOf(element, 'pips/2024'));
    element.theme = 'dark';
    await until(
      () => String(pixel(canvas, ...middleOf(element, 'pips/2024'))) !== String(before),
      'the colours of the dark theme',
    );
  });

  it('follows the width and the series', async () => {
    const element = await engaged();
    element.style.inlineSize = '320px';
    await until(() => canvasOf(element)?.getBoundingClientRect().width === 320, 'the new width');
    element.series = 'pips';
    await element.updateComplete;
    const [canvas, svg] = [canvasOf(element), shadow(element).querySelector('.box svg')];
    if (!canvas) return expect.fail('no canvas');
    expect(canvas.getBoundingClientRect().toJSON()).to.deep.equal(svg?.getBoundingClientRect().toJSON());
    expect(pixel(canvas, ...middleOf(element, 'pips/2025'))[3]).to.equal(255);
  });

  it('loads at once with loading="eager"', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend loading="eager"></incident-trend>`);
    await until(() => canvasOf(element) !== null, 'the canvas');
  });

  it('loads when the focus reaches the chart', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend></incident-trend>`);
    await until(() => shadow(element).querySelector('[role=listbox]') !== null, 'the marks to pick from');
    shadow(element).querySelector<SVGElement>('[role=listbox]')?.focus();
    await until(() => canvasOf(element) !== null, 'the canvas');
  });

  it('leaves nothing behind when the element is removed, and loads again when it returns', async () => {
    const element = await engaged();
    const parent = element.parentElement;
    element.remove();
    expect(canvasOf(element)).to.equal(null);
    expect(shadow(element).querySelector('.view')?.childNodes.length).to.equal(0);
    parent?.append(element);
    await element.updateComplete;
    expect(canvasOf(element)).to.equal(null);
    boxOf(element).dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => canvasOf(element) !== null, 'the canvas');
  });

  it('hides its canvas from assistive technology, which has the list and the table', async () => {
    const element = await engaged();
    expect(canvasOf(element)?.getAttribute('aria-hidden')).to.equal('true');
    await expect(element).to.be.accessible();
  });
});
