import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { until } from '../testing/fixtures.js';
import { cameAlive, control, live, shadow, sheet } from '../testing/live-map.js';
import type { CorridorMapElement } from './corridor-map.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Where the picture stands on the screen, as the line of one corridor shows it. */
function standing(element: Element): string {
  const line = shadow(element).querySelector('.sheet [data-corridor=kta] .line') ?? expect.fail('no line');
  const { x, y, width } = line.getBoundingClientRect();
  return [x, y, width].map((px) => px.toFixed(1)).join(' ');
}

/** So many frames without a change are the end of a move. */
const REST = 12;

/** In how many steps something moves the picture, each seen in a frame of its own. */
async function stepsOf(element: Element, move: () => unknown): Promise<number> {
  const seen = [standing(element)];
  await move();
  for (let rest = 0; rest < REST || seen.length === 1; rest++) {
    const now = standing(element);
    if (now !== seen.at(-1)) rest = seen.push(now) && 0;
    await nextFrame();
  }
  return seen.length - 1;
}

async function pressUp(element: Element): Promise<void> {
  sheet(element).focus();
  await sendKeys({ press: 'ArrowUp' });
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
    expect(await stepsOf(element, () => control(element, 'Zoom in').click())).to.equal(1);
    expect(await stepsOf(element, () => pressUp(element))).to.equal(1);
  });

  it('shows all of the route that the reader chooses, in one step, and leads back', async () => {
    const element = await liveWithRoutes();
    const atRest = standing(element);
    expect(await stepsOf(element, () => choose(element, 1))).to.equal(1);
    expect(Math.min(...roomAround(element))).to.be.greaterThan(20);
    expect(await stepsOf(element, () => choose(element, 0))).to.equal(1);
    expect(Math.min(...roomAround(element))).to.be.greaterThan(20);
    control(element, 'Whole map').click();
    expect(standing(element)).to.equal(atRest);
    // The same choice once more leads there once more.
    await choose(element, 0);
    expect(standing(element)).to.not.equal(atRest);
  });

  it('stays where it is until the reader chooses a route, and where the reader then moves it', async () => {
    const element = await liveWithRoutes();
    const atRest = standing(element);
    element.compare = 'almaty gwadar';
    await element.updateComplete;
    expect(standing(element)).to.equal(atRest);
    await choose(element, 0);
    const there = standing(element);
    control(element, 'Zoom in').click();
    const closer = standing(element);
    expect(closer).to.not.equal(there);
    element.headline = 'Another headline';
    await element.updateComplete;
    expect(standing(element)).to.equal(closer);
  });
});

describe('the live map of everybody else', () => {
  it('glides when it zooms and moves', async () => {
    const element = await live();
    expect(await stepsOf(element, () => control(element, 'Zoom in').click())).to.be.greaterThan(2);
    expect(await stepsOf(element, () => pressUp(element))).to.be.greaterThan(2);
  });

  it('glides to the route that the reader chooses', async () => {
    const element = await liveWithRoutes();
    expect(await stepsOf(element, () => choose(element, 1))).to.be.greaterThan(2);
    expect(Math.min(...roomAround(element))).to.be.greaterThan(20);
  });
});
