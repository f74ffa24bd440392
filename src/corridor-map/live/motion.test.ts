import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { until } from '../../testing/fixtures.js';
import { cameAlive, control, live, shadow, sheet } from '../../testing/live-map.js';
import type { CorridorMapElement } from '../corridor-map.js';

/** Where the picture stands in the frame, and how wide it is, as the land shows it. */
function standing(element: Element): number[] {
  const land = shadow(element).querySelector('.sheet .region') ?? expect.fail('no land');
  const [frame, { x, y, width }] = [sheet(element).getBoundingClientRect(), land.getBoundingClientRect()];
  return [x - frame.x, y - frame.y, width];
}

/** Whether the picture stands elsewhere than before; where the page has scrolled, the same may differ by a little. */
const hasMoved = (element: Element, before: readonly number[]) =>
  standing(element).some((px, i) => Math.abs(px - (before[i] ?? 0)) > 1);

/** Whether something moves the picture to another place at once, without a frame on the way. */
async function jumps(element: Element, move: () => unknown): Promise<boolean> {
  const before = standing(element);
  await move();
  return hasMoved(element, before);
}

/** Whether something moves the picture later than at once. */
async function glides(element: Element, move: () => unknown): Promise<boolean> {
  const before = standing(element);
  if (await jumps(element, move)) return false;
  await until(() => hasMoved(element, before), 'the move');
  return true;
}

/** The same as the reader's key, but done with when it returns. */
function pressUp(element: Element): void {
  sheet(element).focus();
  // A page that is not in front gives no event of its own.
  sheet(element).dispatchEvent(new FocusEvent('focus'));
  sheet(element).dispatchEvent(new KeyboardEvent('keydown', { keyCode: 38, bubbles: true, composed: true }));
}

/** A live map with two routes to Karachi to choose from, the first of which stands out. */
async function liveWithRoutes(): Promise<CorridorMapElement> {
  const element = await live(html`<corridor-map loading="eager" compare="almaty karachi"></corridor-map>`);
  await until(() => shadow(element).querySelectorAll('.routes .route').length === 2, 'the routes');
  return cameAlive(element);
}

const choose = (element: CorridorMapElement, index: number): Promise<boolean> => {
  shadow(element).querySelectorAll<HTMLElement>('.routes .route')[index]?.click();
  return element.updateComplete;
};

/** How many px of the frame are left around the lines that stand out; negative where they leave it. */
function roomAround(element: Element): number[] {
  const frame = sheet(element).getBoundingClientRect();
  const lines = [...shadow(element).querySelectorAll('.sheet .run:not(.dim) .line')].map((line) =>
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
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('zooms and moves in one step', async () => {
    const element = await live();
    expect(await jumps(element, () => control(element, 'Zoom in').click())).to.equal(true);
    expect(await jumps(element, () => pressUp(element))).to.equal(true);
  });

  it('shows all of the route that the reader chooses, in one step, and leads back', async () => {
    const element = await liveWithRoutes();
    const atRest = standing(element);
    expect(await jumps(element, () => choose(element, 1))).to.equal(true);
    expect(Math.min(...roomAround(element))).to.be.greaterThan(20);
    expect(await jumps(element, () => choose(element, 0))).to.equal(true);
    expect(Math.min(...roomAround(element))).to.be.greaterThan(20);
    control(element, 'Whole map').click();
    expect(hasMoved(element, atRest)).to.equal(false);
    // The same choice once more leads there once more.
    await choose(element, 0);
    expect(hasMoved(element, atRest)).to.equal(true);
  });

  it('stays where it is until the reader chooses a route, and where the reader then moves it', async () => {
    const element = await liveWithRoutes();
    const atRest = standing(element);
    element.compare = 'almaty gwadar';
    await element.updateComplete;
    expect(hasMoved(element, atRest)).to.equal(false);
    await choose(element, 0);
    const there = standing(element);
    control(element, 'Zoom in').click();
    const closer = standing(element);
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

  it('moves for a reader who is there with its first frame', async () => {
    const element = await fixture<CorridorMapElement>(html`<corridor-map></corridor-map>`);
    const begun = new Promise<number[]>((resolve) => {
      const mounted = new MutationObserver(() => {
        if (!shadow(element).querySelector('.sheet svg text')) return;
        mounted.disconnect();
        requestAnimationFrame(() => {
          resolve(standing(element));
          pressUp(element);
        });
      });
      mounted.observe(shadow(element), { childList: true, subtree: true });
    });
    element.loading = 'eager';
    const before = await begun;
    await until(() => hasMoved(element, before), 'the move');
  });

  it('glides to the route that the reader chooses', async () => {
    const element = await liveWithRoutes();
    expect(await glides(element, () => choose(element, 1))).to.equal(true);
    await until(() => Math.min(...roomAround(element)) > 20, 'the whole route');
  });
});
