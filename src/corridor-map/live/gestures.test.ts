import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { listenToConsole, until } from '../../testing/fixtures.js';
import { live, nameAt, shadow, sheet } from '../../testing/live-map.js';
import { itUnless, preferReducedMotion } from '../../testing/engine.js';

const karachi = (element: Element) => nameAt(element, 'Karachi');
const hint = (element: Element) => shadow(element).querySelector<HTMLElement>('.hint') ?? expect.fail('no hint');
const isShown = (element: Element) => getComputedStyle(hint(element)).visibility === 'visible';

/** Turns the wheel over the map; returns whether that keeps the page from scrolling. */
function wheel(element: Element, ctrlKey: boolean): boolean {
  const { x, y } = sheet(element).getBoundingClientRect();
  const init = { deltaY: -300, clientX: x + 300, clientY: y + 200, bubbles: true, cancelable: true, composed: true };
  const event = new WheelEvent('wheel', { ...init, ctrlKey });
  shadow(element).querySelector('.sheet svg')?.dispatchEvent(event);
  return event.defaultPrevented;
}

const pointer = (element: Element, pointerType: string) =>
  sheet(element).dispatchEvent(new PointerEvent('pointerdown', { pointerType, bubbles: true }));

function swipe(element: Element, fingers: number): void {
  const target = sheet(element);
  const touches = Array.from({ length: fingers }, (_, identifier) => new Touch({ identifier, target }));
  target.dispatchEvent(new TouchEvent('touchmove', { touches, bubbles: true }));
}

describe('the gestures of the live map', () => {
  before(() => preferReducedMotion(true));
  after(() => preferReducedMotion(false));
  afterEach(() => resetMouse());

  it('let the wheel scroll the page, and show a hint how to zoom', async () => {
    const element = await live();
    const before = karachi(element);
    expect(isShown(element)).to.equal(false);
    expect(wheel(element, false)).to.equal(false);
    await until(() => isShown(element), 'the hint');
    expect(hint(element).textContent).to.match(/^Hold (Ctrl|⌘) and turn the wheel/);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(karachi(element)).to.equal(before);
    expect(wheel(element, true)).to.equal(true);
    await until(() => !isShown(element), 'no hint');
    await until(() => karachi(element) !== before, 'the closer picture');
  });

  it('cause no error where the map is removed right after the wheel was turned', async () => {
    const page = listenToConsole();
    try {
      const element = await live();
      wheel(element, true);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(page.lines).to.deep.equal([]);
    } finally {
      page.restore();
    }
  });

  it('hide the hint after a while', async () => {
    const element = await live();
    wheel(element, false);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await until(() => !isShown(element), 'the end of the hint');
  });

  itUnless(
    'let one finger scroll the page until it has tapped the map, and show a hint',
    ['firefox', 'webkit'],
    'no touch',
    async () => {
      const element = await live();
      const moves = () => sheet(element).classList.contains('leaflet-grab');
      pointer(element, 'touch');
      swipe(element, 1);
      expect([moves(), getComputedStyle(sheet(element)).touchAction]).to.deep.equal([false, 'pan-x pan-y']);
      await until(() => isShown(element), 'the hint');
      expect(hint(element).textContent).to.equal('Tap the map to move it with one finger; use two fingers to zoom.');
      sheet(element).click();
      await until(() => !isShown(element), 'no hint');
      pointer(element, 'touch');
      swipe(element, 1);
      expect([moves(), getComputedStyle(sheet(element)).touchAction]).to.deep.equal([true, 'none']);
      expect(isShown(element)).to.equal(false);
    },
  );

  it('let one finger scroll the page again once the map has lost the focus', async () => {
    const element = await live();
    sheet(element).focus();
    sheet(element).click();
    sheet(element).blur();
    pointer(element, 'touch');
    expect(getComputedStyle(sheet(element)).touchAction).to.equal('pan-x pan-y');
  });

  itUnless('show no hint for two fingers', ['firefox', 'webkit'], 'no touch', async () => {
    const element = await live();
    pointer(element, 'touch');
    swipe(element, 2);
    expect(isShown(element)).to.equal(false);
  });

  it('move the focused map by arrows and zoom it by + and −, with a hint', async () => {
    const element = await live();
    await sendKeys({ press: 'Tab' });
    sheet(element).focus();
    const described = sheet(element).getAttribute('aria-describedby');
    expect(shadow(element).getElementById(described ?? '')?.textContent).to.equal(
      'Arrow keys move the map; + and − zoom.',
    );
    await until(() => isShown(element), 'the hint');
    const before = karachi(element);
    await sendKeys({ press: 'ArrowUp' });
    await until(() => karachi(element) !== before, 'the moved picture');
    const moved = karachi(element);
    await sendKeys({ press: '-' });
    await until(() => karachi(element) !== moved, 'the wider picture');
  });

  it('highlight the corridor under the pointer, on the map and in the list', async () => {
    const element = await live();
    const over = () =>
      [...shadow(element).querySelectorAll<SVGElement>('.sheet .over')].map((run) => run.dataset.corridor);
    const line = shadow(element).querySelector('.sheet [data-corridor=cpec] .hit');
    line?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(new Set(over())).to.deep.equal(new Set(['cpec']));
    expect(over().length).to.equal(shadow(element).querySelectorAll('.sheet [data-corridor=cpec]').length);
    line?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    expect(over()).to.deep.equal([]);
    const row = () => shadow(element).querySelector('[role=treeitem][data-id=qtta]');
    await until(() => row() !== null, 'the list');
    row()?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(new Set(over())).to.deep.equal(new Set(['qtta']));
  });
});
