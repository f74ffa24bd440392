import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../testing/fixtures.js';
import { control, live, nameAt, shadow, sheet } from '../../testing/live-map.js';
import { preferReducedMotion } from '../../testing/engine.js';

const isEnabled = (button: HTMLElement) => button.getAttribute('aria-disabled') !== 'true';
const karachi = (element: Element) => nameAt(element, 'Karachi');

describe('the buttons of the live map', () => {
  before(() => preferReducedMotion(true));
  after(() => preferReducedMotion(false));

  it('are named, and large enough to hit', async () => {
    const element = await live();
    const buttons = [...shadow(element).querySelectorAll<HTMLButtonElement>('.zoom button')];
    const names = ['Zoom in', 'Zoom out', 'Whole map', 'Full screen'];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal(
      document.fullscreenEnabled ? names : names.slice(0, 3),
    );
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('zoom in, and back to the whole map, which is enabled only once the map has moved', async () => {
    const element = await live();
    const before = karachi(element);
    const whole = control(element, 'Whole map');
    expect(isEnabled(whole)).to.equal(false);
    control(element, 'Zoom in').click();
    await until(() => karachi(element) !== before, 'the closer picture');
    expect(isEnabled(whole)).to.equal(true);
    whole.click();
    await until(() => karachi(element) === before, 'the whole map');
    expect(isEnabled(whole)).to.equal(false);
  });

  it('are disabled at the end of the zoom range, and keep the focus there', async () => {
    const element = await live();
    const closer = control(element, 'Zoom in');
    closer.focus();
    for (let press = 0; press < 12; press++) closer.click();
    expect(isEnabled(closer)).to.equal(false);
    expect(shadow(element).activeElement).to.equal(closer);
    const there = sheet(element).querySelector('text')?.textContent;
    closer.click();
    expect(sheet(element).querySelector('text')?.textContent).to.equal(there);
    expect(isEnabled(control(element, 'Zoom out'))).to.equal(true);
  });

  it('never show what lies beyond the data, however wide the map', async () => {
    const element = await live();
    element.style.inlineSize = '1600px';
    await until(() => sheet(element).clientWidth > 1000, 'the wide map');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const out = control(element, 'Zoom out');
    for (let press = 0; press < 12 && isEnabled(out); press++) out.click();
    expect(isEnabled(out)).to.equal(false);
    const box = sheet(element).getBoundingClientRect();
    // The base map's land reaches over the frame on the sides where there is land: west, north and east.
    const lands = [...shadow(element).querySelectorAll('.sheet .land, .sheet .region')].map((land) =>
      land.getBoundingClientRect(),
    );
    expect(Math.min(...lands.map(({ left }) => left))).to.be.at.most(box.left);
    expect(Math.max(...lands.map(({ right }) => right))).to.be.at.least(box.right);
    expect(Math.min(...lands.map(({ top }) => top))).to.be.at.most(box.top);
  });

  it('request full screen for the map alone', async function () {
    if (!document.fullscreenEnabled) this.skip();
    const element = await live();
    const box = shadow(element).querySelector<HTMLElement>('.box') ?? expect.fail('no box');
    let requests = 0;
    // Real full screen needs a user gesture, so the request is stubbed.
    box.requestFullscreen = () => Promise.resolve(void requests++);
    control(element, 'Full screen').click();
    expect(requests).to.equal(1);
  });

  it('can be reached by Tab, and left again', async () => {
    const element = await live();
    sheet(element).focus();
    const reached: unknown[] = [];
    for (let press = 0; press < 5; press++) {
      await sendKeys({ press: 'Tab' });
      reached.push(shadow(element).activeElement?.getAttribute('aria-label'));
    }
    expect(reached.slice(0, 3)).to.deep.equal(['Zoom in', 'Zoom out', 'Whole map']);
    expect(shadow(element).activeElement?.closest('.live') ?? null).to.equal(null);
  });
});
