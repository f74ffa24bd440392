import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { until } from '../testing/fixtures.js';
import { cameAlive, control, shadow, sheet } from '../testing/live-map.js';
import type { CorridorMapElement } from './corridor-map.js';

/** What the screen is not finer than, in px. */
const FINE = 0.5;

interface Found {
  text: string;
  box: DOMRect;
}

const namesOf = (element: Element): Found[] =>
  [...shadow(element).querySelectorAll('.sheet svg text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));

/** The pairs of names that cover each other. */
function overlaps(names: readonly Found[]): string[] {
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - FINE && b.left < a.right - FINE && a.top < b.bottom - FINE && b.top < a.bottom - FINE;
  return names.flatMap((one, i) =>
    names.slice(i + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} × ${other.text}`] : [])),
  );
}

const outside = (names: readonly Found[], frame: DOMRect): string[] =>
  names
    .filter(
      ({ box }) =>
        box.left < frame.left - FINE ||
        box.right > frame.right + FINE ||
        box.top < frame.top - FINE ||
        box.bottom > frame.bottom + FINE,
    )
    .map(({ text }) => text);

async function liveAt(width: number, lang: string): Promise<CorridorMapElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}><corridor-map loading="eager"></corridor-map></div>`);
  box.style.inlineSize = `${width}px`;
  const element = box.querySelector('corridor-map') ?? expect.fail('no map');
  await cameAlive(element);
  // From some width on, the list stands beside the map.
  await until(() => sheet(element).clientWidth <= width, `the map at ${width} px`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return element;
}

describe('the names on the live map', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  // From the lowest zoom at which a frame shows nothing beyond the data, which is 3 to 4.5, to the highest, 8.
  for (const [width, lang] of [
    [320, 'en'],
    [640, 'en'],
    [960, 'en'],
    [1200, 'en'],
    [640, 'ur'],
  ] as const) {
    it(`never overlap and never leave the map at ${width} px (${lang}), from far to near`, async function () {
      this.timeout(20_000);
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
        expect(overlaps(names), `level ${levels}`).to.deep.equal([]);
        expect(outside(names, sheet(element).getBoundingClientRect()), `level ${levels}`).to.deep.equal([]);
        levels++;
      } while (press(closer));
      expect(levels).to.be.within(7, 14);
      expect(most).to.be.greaterThan(20);
    });
  }

  it('grow in number as the map comes closer to a corridor', async () => {
    const element = await liveAt(640, 'en');
    const seen = () => new Set(namesOf(element).map(({ text }) => text));
    const before = seen();
    for (let step = 0; step < 3; step++) control(element, 'Zoom in').click();
    expect([...seen()].filter((name) => !before.has(name)).length).to.be.greaterThan(3);
  });
});
