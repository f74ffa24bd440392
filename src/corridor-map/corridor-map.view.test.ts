import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { listenToConsole, until } from '../testing/fixtures.js';
import { untilLive, live, shadow, sheet } from '../testing/live-map.js';
import { CorridorSelectEvent, type CorridorMapElement } from './corridor-map.js';
import { boxOf } from '../testing/boxes.js';

/** The positions on screen of everything on the map. */
function picture(element: Element): Record<string, string> {
  const map = [...shadow(element).querySelectorAll('svg.map')].find((svg) => svg.querySelector('text'));
  const candidates = [...(map?.querySelectorAll('text, .mark') ?? [])].map((mark): [string, string] => {
    const { x, y } = boxOf(mark);
    return [mark.textContent || mark.classList.value, `${Math.round(x * 2)} ${Math.round(y * 2)}`];
  });
  return Object.fromEntries(candidates);
}
const zoomed = (element: Element) => picture(element)['Karachi'];

describe('the live map', () => {
  afterEach(() => resetMouse());

  it('loads when the pointer enters, as the same picture in the same place', async () => {
    const element = await fixture<CorridorMapElement>(html`<corridor-map></corridor-map>`);
    const before = picture(element);
    expect(Object.keys(before).length).to.be.greaterThan(30);
    shadow(element).querySelector('.box')?.dispatchEvent(new PointerEvent('pointerenter'));
    await untilLive(element);
    expect(picture(element)).to.deep.equal(before);
  });

  it('draws its lines at the same positions as the drawing', async () => {
    const element = await fixture<CorridorMapElement>(html`<corridor-map></corridor-map>`);
    const lines = () => [...shadow(element).querySelectorAll('.map .run .line')].map((line) => line.getAttribute('d'));
    const before = lines();
    element.loading = 'eager';
    await untilLive(element);
    expect(lines()).to.deep.equal(before);
  });

  it('is accessible', async () => {
    await expect(await live()).to.be.accessible();
  });

  it('is dragged by the mouse, and a drag selects nothing', async () => {
    const element = await live();
    let picked = 0;
    element.addEventListener('corridor-select', () => picked++);
    const before = zoomed(element);
    const { x, y } = sheet(element).getBoundingClientRect();
    const at = (dx: number, dy: number): [number, number] => [Math.round(x) + dx, Math.round(y) + dy];
    await sendMouse({ type: 'move', position: at(300, 200) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(280, 190) });
    await sendMouse({ type: 'move', position: at(240, 180) });
    await sendMouse({ type: 'up' });
    await until(() => zoomed(element) !== before, 'the moved picture');
    expect(picked).to.equal(0);
    expect(element.classList.contains('leaflet-drag-target')).to.equal(false);
  });

  it('causes no error where it is removed while it glides on after a drag', async () => {
    const page = listenToConsole();
    try {
      const element = await live();
      const { x, y } = sheet(element).getBoundingClientRect();
      const at = (dx: number): [number, number] => [Math.round(x) + dx, Math.round(y) + 200];
      await sendMouse({ type: 'move', position: at(300) });
      await sendMouse({ type: 'down' });
      for (const dx of [290, 240, 180]) await sendMouse({ type: 'move', position: at(dx) });
      document.addEventListener('mouseup', () => element.remove(), { once: true });
      await sendMouse({ type: 'up' });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(page.lines).to.deep.equal([]);
    } finally {
      page.restore();
    }
  });

  it('does not show the edge of its picture during a long drag', async () => {
    const element = await live();
    const { x, y, right } = sheet(element).getBoundingClientRect();
    const at = (dx: number): [number, number] => [Math.round(x) + dx, Math.round(y) + 300];
    const end = () => shadow(element).querySelector('.sheet svg')?.getBoundingClientRect().right ?? 0;
    await sendMouse({ type: 'move', position: at(500) });
    await sendMouse({ type: 'down' });
    for (const dx of [400, 300, 200, 100]) await sendMouse({ type: 'move', position: at(dx) });
    await until(() => end() >= right, 'a picture as far as the frame');
    await sendMouse({ type: 'up' });
  });

  it('fires an event for what the reader selects', async () => {
    const element = await live();
    const line = shadow(element).querySelector('.sheet [data-corridor=cpec] .hit');
    const init = { bubbles: true, composed: true, clientX: 300, clientY: 300 };
    setTimeout(() => line?.dispatchEvent(new MouseEvent('click', init)));
    const event = await oneEvent(element, 'corridor-select');
    expect(event instanceof CorridorSelectEvent && event.corridor).to.equal('cpec');
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('.sheet .run.context').length).to.be.greaterThan(8);
  });

  it('is the same picture where the list stands beside it', async () => {
    const box = await fixture<HTMLElement>(html`<div><corridor-map></corridor-map></div>`);
    box.style.inlineSize = '1100px';
    const element = box.querySelector('corridor-map') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('.map')?.getAttribute('width') === '728', 'the wide drawing');
    const before = picture(element);
    element.loading = 'eager';
    await until(() => shadow(element).querySelector('.sheet svg text') !== null, 'the live map');
    await element.updateComplete;
    expect(picture(element)).to.deep.equal(before);
  });

  it('opens the details of what the reader selects, and takes the focus back', async () => {
    const element = await live();
    await until(() => shadow(element).querySelector('[role=tree]') !== null, 'the list');
    sheet(element).focus();
    const port = shadow(element).querySelector('.sheet [data-place=karachi_port] .spot');
    port?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
    await until(() => shadow(element).activeElement?.className === 'details', 'the focus in the details');
    expect(shadow(element).querySelector('[aria-selected=true]')?.getAttribute('data-id')).to.equal('karachi_port');
    shadow(element).querySelector<HTMLElement>('.close')?.click();
    await until(() => shadow(element).activeElement === sheet(element), 'the focus on the map');
  });

  it('highlights what the reader selects in the list', async () => {
    const element = await live();
    await until(() => shadow(element).querySelector('[role=tree]') !== null, 'the list');
    shadow(element).querySelector<HTMLElement>('[data-id=kta]')?.click();
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('.sheet .run.told:not([data-corridor=kta])').length).to.equal(0);
  });

  it('fits the picture at rest to a new width', async () => {
    const box = await fixture<HTMLElement>(html`<div><corridor-map loading="eager"></corridor-map></div>`);
    const element = box.querySelector('corridor-map') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('.sheet svg text') !== null, 'the live map');
    box.style.inlineSize = '400px';
    const still = await fixture<HTMLElement>(html`<div><corridor-map></corridor-map></div>`);
    still.style.inlineSize = '400px';
    const other = still.querySelector('corridor-map') ?? expect.fail('no element');
    const places = (one: Element) => {
      const frame = shadow(one).querySelector('.box')?.getBoundingClientRect() ?? expect.fail('no box');
      return [...shadow(one).querySelectorAll('svg.map text')].map((text) => {
        const label = boxOf(text);
        return `${text.textContent} ${Math.round(label.x - frame.x)} ${Math.round(label.y - frame.y)}`;
      });
    };
    await until(() => shadow(other).querySelector('.map')?.getAttribute('width') === '400', 'the narrow drawing');
    await until(() => String(places(element)) === String(places(other)), 'the same places');
  });

  it('keeps its position when the page collapses and expands it', async () => {
    const box = await fixture<HTMLElement>(html`<div><corridor-map loading="eager"></corridor-map></div>`);
    const element = box.querySelector('corridor-map') ?? expect.fail('no element');
    await untilLive(element);
    const before = picture(element);
    for (const width of ['1px', '']) {
      box.style.inlineSize = width;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await until(() => zoomed(element) === before['Karachi'], 'the map in its place');
    expect(picture(element)).to.deep.equal(before);
  });

  it('leaves nothing behind when the element is removed, and loads again when it returns', async () => {
    const element = await live();
    const container = shadow(element).querySelector('.live') ?? expect.fail('no room');
    const parent = element.parentElement ?? expect.fail('no parent');
    const sheets = shadow(element).adoptedStyleSheets.length;
    element.remove();
    expect(container.childNodes.length).to.equal(0);
    expect(shadow(element).adoptedStyleSheets.length).to.equal(sheets - 1);
    parent.append(element);
    await until(() => shadow(element).querySelector('.sheet svg text') !== null, 'the live map again');
    expect(shadow(element).querySelectorAll('.sheet').length).to.equal(1);
    expect('L' in window).to.equal(false);
  });
});
