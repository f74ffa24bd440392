import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../testing/fixtures.js';
import { untilLive, control, live, shadow, sheet } from '../../testing/live-map.js';
import type { CorridorMapElement } from '../corridor-map.js';
import { preferReducedMotion } from '../../testing/engine.js';

/** The position of the picture in the frame and its width, measured at the land. */
function positionOf(element: Element): number[] {
  const land = shadow(element).querySelector('.sheet .region') ?? expect.fail('no land');
  const [frame, { x, y, width }] = [sheet(element).getBoundingClientRect(), land.getBoundingClientRect()];
  return [x - frame.x, y - frame.y, width];
}

/** Whether the picture has moved; after the page has scrolled, small differences do not count. */
const hasMoved = (element: Element, before: readonly number[]) =>
  positionOf(element).some((px, i) => Math.abs(px - (before[i] ?? 0)) > 1);

/** Whether an action moves the picture at once, without frames in between. */
async function jumps(element: Element, move: () => unknown): Promise<boolean> {
  const before = positionOf(element);
  await move();
  return hasMoved(element, before);
}

/** Whether an action moves the picture only over time. */
async function glides(element: Element, move: () => unknown): Promise<boolean> {
  const before = positionOf(element);
  if (await jumps(element, move)) return false;
  await until(() => hasMoved(element, before), 'the move');
  return true;
}

/** Presses a key like a reader, but is done when it returns. */
function pressUp(element: Element): void {
  sheet(element).focus();
  // A page in the background fires no focus event, so it is dispatched here.
  sheet(element).dispatchEvent(new FocusEvent('focus'));
  sheet(element).dispatchEvent(new KeyboardEvent('keydown', { keyCode: 38, bubbles: true, composed: true }));
}

/** A live map with two routes to Karachi, the first of which is selected. */
async function liveWithRoutes(): Promise<CorridorMapElement> {
  const element = await live(html`<corridor-map loading="eager" compare="almaty karachi"></corridor-map>`);
  await until(() => shadow(element).querySelectorAll('.routes .route').length === 2, 'the routes');
  return untilLive(element);
}

const choose = (element: CorridorMapElement, index: number): Promise<boolean> => {
  shadow(element).querySelectorAll<HTMLElement>('.routes .route')[index]?.click();
  return element.updateComplete;
};

/** The margin in px between the highlighted lines and the frame; negative where they leave it. */
function marginsAround(element: Element): number[] {
  const frame = sheet(element).getBoundingClientRect();
  const lines = [...shadow(element).querySelectorAll('.sheet .run.told .line')].map((line) =>
    line.getBoundingClientRect(),
  );
  return [
    Math.min(...lines.map(({ left }) => left)) - frame.left,
    Math.min(...lines.map(({ top }) => top)) - frame.top,
    frame.right - Math.max(...lines.map(({ right }) => right)),
    frame.bottom - Math.max(...lines.map(({ bottom }) => bottom)),
  ];
}

describe('the live map of a reader who wants less motion', () => {
  before(() => preferReducedMotion(true));
  after(() => preferReducedMotion(false));

  it('zooms and moves in one step', async () => {
    const element = await live();
    expect(await jumps(element, () => control(element, 'Zoom in').click())).to.equal(true);
    expect(await jumps(element, () => pressUp(element))).to.equal(true);
  });

  it('shows the whole route that the reader selects, in one step, and returns', async () => {
    const element = await liveWithRoutes();
    const atRest = positionOf(element);
    expect(await jumps(element, () => choose(element, 1))).to.equal(true);
    expect(Math.min(...marginsAround(element))).to.be.greaterThan(20);
    expect(await jumps(element, () => choose(element, 0))).to.equal(true);
    expect(Math.min(...marginsAround(element))).to.be.greaterThan(20);
    control(element, 'Whole map').click();
    expect(hasMoved(element, atRest)).to.equal(false);
    // Selecting the same route again moves the map there again.
    await choose(element, 0);
    expect(hasMoved(element, atRest)).to.equal(true);
  });

  it('does not move until the reader selects a route, and stays where the reader moves it afterwards', async () => {
    const element = await liveWithRoutes();
    const atRest = positionOf(element);
    element.compare = 'almaty gwadar';
    await element.updateComplete;
    expect(hasMoved(element, atRest)).to.equal(false);
    await choose(element, 0);
    const there = positionOf(element);
    control(element, 'Zoom in').click();
    const closer = positionOf(element);
    expect(hasMoved(element, there)).to.equal(true);
    element.headline = 'Another headline';
    await element.updateComplete;
    expect(hasMoved(element, closer)).to.equal(false);
  });
});

describe('the live map of everybody else', () => {
  it('glides when it zooms', async () => {
    const element = await live();
    expect(await glides(element, () => control(element, 'Zoom in').click())).to.equal(true);
  });

  it('glides when it moves', async () => {
    const element = await live();
    expect(await glides(element, () => pressUp(element))).to.equal(true);
  });

  it('can be moved from its first frame on', async () => {
    const element = await fixture<CorridorMapElement>(html`<corridor-map></corridor-map>`);
    const begun = new Promise<number[]>((resolve) => {
      const mounted = new MutationObserver(() => {
        if (!shadow(element).querySelector('.sheet svg text')) return;
        mounted.disconnect();
        requestAnimationFrame(() => {
          resolve(positionOf(element));
          pressUp(element);
        });
      });
      mounted.observe(shadow(element), { childList: true, subtree: true });
    });
    element.loading = 'eager';
    const before = await begun;
    await until(() => hasMoved(element, before), 'the move');
  });

  it('glides to the route that the reader selects', async () => {
    const element = await liveWithRoutes();
    expect(await glides(element, () => choose(element, 1))).to.equal(true);
    await until(() => Math.min(...marginsAround(element)) > 20, 'the whole route');
  });
});
