import { expect, fixture, html } from '@open-wc/testing';
import { boxesOf, cutBy, overlaps, type Boxed } from '../../testing/boxes.js';
import { until } from '../../testing/fixtures.js';
import { untilLive, control, shadow, sheet } from '../../testing/live-map.js';
import type { CorridorMapElement } from '../corridor-map.js';
import { itUnless, preferReducedMotion } from '../../testing/engine.js';

const namesOf = (element: Element): Boxed[] => boxesOf(shadow(element).querySelectorAll('.sheet svg text'));

/** The box of the buttons, checked like that of a name. */
function buttonsOf(element: Element): Boxed {
  const box = shadow(element).querySelector('.zoom')?.getBoundingClientRect() ?? expect.fail('no buttons');
  expect(box.height).to.be.greaterThan(90);
  return { text: 'the buttons', box };
}

async function liveAt(width: number, lang: string): Promise<CorridorMapElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}><corridor-map loading="eager"></corridor-map></div>`);
  box.style.inlineSize = `${width}px`;
  const element = box.querySelector('corridor-map') ?? expect.fail('no map');
  await untilLive(element);
  // In a wide graphic the list stands beside the map.
  await until(() => sheet(element).clientWidth <= width, `the map at ${width} px`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return element;
}

/** Goes from the lowest zoom at which a frame shows nothing beyond the data, which is 3 to 4.5, to the highest, 8. */
async function expectNamesApart(width: number, lang: string): Promise<void> {
  const element = await liveAt(width, lang);
  const press = (index: number) => {
    const button = shadow(element).querySelectorAll<HTMLButtonElement>('.zoom button')[index];
    const enabled = button?.getAttribute('aria-disabled') !== 'true';
    if (enabled) button?.click();
    return enabled;
  };
  const [closer, further] = [0, 1];
  for (let steps = 0; press(further); steps++) expect(steps).to.be.lessThan(20);
  let levels = 0;
  let most = 0;
  do {
    const names = namesOf(element);
    most = Math.max(most, names.length);
    expect(overlaps([...names, buttonsOf(element)]), `level ${levels}`).to.deep.equal([]);
    expect(cutBy(sheet(element).getBoundingClientRect(), names), `level ${levels}`).to.deep.equal([]);
    levels++;
  } while (press(closer));
  expect(levels).to.be.within(7, 14);
  expect(most).to.be.greaterThan(20);
}

describe('the names on the live map', () => {
  before(() => preferReducedMotion(true));
  after(() => preferReducedMotion(false));

  for (const width of [320, 640, 960, 1200]) {
    it(`never overlap, never leave the map and never lie under its buttons at ${width} px (en), at every zoom`, () =>
      expectNamesApart(width, 'en'));
  }

  itUnless(
    'never overlap, never leave the map and never lie under its buttons at 640 px (ur), at every zoom',
    ['firefox', 'webkit'],
    'boxes twice as high as the letters',
    () => expectNamesApart(640, 'ur'),
  );

  it('grow in number as the map comes closer to a corridor', async () => {
    const element = await liveAt(640, 'en');
    const seen = () => new Set(namesOf(element).map(({ text }) => text));
    const before = seen();
    for (let step = 0; step < 3; step++) control(element, 'Zoom in').click();
    expect([...seen()].filter((name) => !before.has(name)).length).to.be.greaterThan(3);
  });
});
