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
  boxOf(element).dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => boxOf(element).classList.contains('live'), 'the live layer');
  return element;
}

/** A mouse event on the canvas, at the middle of a mark. */
function mouse(element: Element, type: string, id: string): void {
  const target = shadow(element).getElementById(id)?.getBoundingClientRect();
  if (!target) return expect.fail(`no ${id}`);
  const [clientX, clientY] = [target.x + target.width / 2, target.y + target.height / 2];
  canvasOf(element)?.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true }));
}

/** The colour of a point of the canvas, in px of the graphic. */
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

  it('tells about the count under the pointer, and stops when it leaves', async () => {
    const element = await engaged();
    mouse(element, 'mousemove', 'pips/2024');
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
      mouse(element, 'mousemove', id);
      await until(() => tipOf(element) !== null, 'the tooltip');
      await element.updateComplete;
      const [tip, box] = [tipOf(element)?.getBoundingClientRect(), boxOf(element).getBoundingClientRect()];
      expect(tip?.left, id).to.be.at.least(box.left - 0.5);
      expect(tip?.right, id).to.be.at.most(box.right + 0.5);
    }
  });

  it('tells the page of a click on a count', async () => {
    const element = await engaged();
    const heard: (string | undefined)[] = [];
    element.addEventListener('incident-select', ({ series }) => heard.push(series));
    mouse(element, 'click', 'picss/2024');
    await until(() => heard.length > 0, 'the event');
    expect(heard).to.deep.equal(['picss']);
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

  it('comes at once where the author wants it', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend loading="eager"></incident-trend>`);
    await until(() => canvasOf(element) !== null, 'the canvas');
  });

  it('comes when the keyboard reaches the chart', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend></incident-trend>`);
    await until(() => shadow(element).querySelector('[role=listbox]') !== null, 'the marks to pick from');
    shadow(element).querySelector<SVGElement>('[role=listbox]')?.focus();
    await until(() => canvasOf(element) !== null, 'the canvas');
  });

  it('leaves nothing behind when the element goes, and comes again when it returns', async () => {
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
