import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import './index.js';
import { all, give, many, shadow } from './testing/interactive-timeline.js';
import { until } from './testing/fixtures.js';
import { untilLive, nameAt, sheet } from './testing/live-map.js';
import { engine, preferReducedMotion } from './testing/engine.js';

/** What slides and page builders do to what they show, on the body and on a box in it. */
const SCALES = [
  { name: 'zoom: 1.5 around it', body: '', box: 'zoom: 1.5' },
  { name: 'zoom: 1.25 on the body', body: 'zoom: 1.25', box: '' },
  { name: 'scale(.6) around it', body: '', box: 'inline-size: 1200px; transform: scale(.6); transform-origin: 0 0' },
  {
    name: 'scale(.6) in a zoomed body',
    body: 'zoom: 1.25',
    box: 'inline-size: 1200px; transform: scale(.6); transform-origin: 0 0',
  },
];

type Spot = [x: number, y: number];

/** The middle of something on the screen. */
function middleOf(target: Element | null | undefined): Spot {
  const { left, top, width, height } = target?.getBoundingClientRect() ?? expect.fail('nothing there');
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
/** The same once the page is scrolled to where it can be pointed at. */
function broughtToView(target: Element | null | undefined): Spot {
  target?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return middleOf(target);
}
const moveTo = (position: Spot) => sendMouse({ type: 'move', position });
async function drag(from: Spot, ...way: Spot[]): Promise<void> {
  await moveTo(from);
  await sendMouse({ type: 'down' });
  for (const position of way) await moveTo(position);
  await sendMouse({ type: 'up' });
}

for (const { name, body, box } of SCALES) {
  describe(`with ${name}, a pointer`, () => {
    before(async function () {
      // WebKitGTK 2.50 gives boxes before `zoom` and pointers after it, as browsers did before it was a standard.
      if (engine === 'webkit') this.skip();
      document.body.setAttribute('style', body);
      await preferReducedMotion(true);
    });
    after(async () => {
      document.body.removeAttribute('style');
      await preferReducedMotion(false);
    });
    afterEach(() => resetMouse());

    async function draw<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given = document.createElement(tag)) {
      const around = await fixture<HTMLElement>(html`<div style=${box}>${given}</div>`);
      const element = around.querySelector(tag) ?? expect.fail('no element');
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
      return element;
    }
    const find = (element: Element, selector: string) => shadow(element).querySelector(selector);

    const YEARS = ['2021', '2022', '2023', '2024', '2025'];
    async function trend() {
      const element = await draw('incident-trend');
      await until(() => find(element, '.targets') !== null, 'what there is to point at');
      return element;
    }
    async function liveTrend() {
      const element = await trend();
      await moveTo(broughtToView(find(element, '.box')));
      await until(() => find(element, '.live canvas') !== null, 'the live layer');
      return element;
    }
    const told = (element: Element) => find(element, '.tip .when')?.textContent;

    it('picks from the drawing of a trend the count it is on, before the live layer is there', async () => {
      for (const year of YEARS) {
        const element = await trend();
        const [clientX, clientY] = middleOf(shadow(element).getElementById(`ctd/${year}`));
        const at = { clientX: clientX + 1, clientY, bubbles: true, composed: true };
        const drawing = find(element, '.box svg');
        drawing?.dispatchEvent(new PointerEvent('pointerdown', at));
        drawing?.dispatchEvent(new MouseEvent('click', at));
        await until(() => told(element) !== undefined, 'the tooltip');
        expect(told(element)).to.equal(year);
      }
    });

    it('is told in the live trend of the year it is on, and the tooltip stands by the count', async () => {
      const element = await liveTrend();
      for (const year of YEARS) {
        const mark = shadow(element).getElementById(`ctd/${year}`);
        const [x, y] = broughtToView(mark);
        await moveTo([x + 2, y + 2]);
        await until(() => told(element) === year, `${year} under the pointer`);
        const tip = find(element, '.tip')?.getBoundingClientRect() ?? expect.fail('no tooltip');
        // The tooltip keeps 12 px of the drawing from the count, to its side or above or below.
        const far = Math.max(tip.left - x, x - tip.right, tip.top - y, y - tip.bottom);
        const px = (mark?.getBoundingClientRect().width ?? NaN) / 24;
        expect(far, `from ${year}`).to.be.within(10 * px - 1, 14 * px + 1);
      }
    });

    it('drags in the live trend over the years that are then shown', async () => {
      const element = await liveTrend();
      const at = (id: string, by: number): Spot => {
        const [x, y] = middleOf(shadow(element).getElementById(id));
        return [x + by, y];
      };
      await drag(at('ctd/2022', -8), at('ctd/2022', 20), at('ctd/2024', 8));
      await until(() => find(element, '.choice') !== null, 'the choice');
      const shown = find(element, '.choice [role=status]')?.textContent.trim();
      expect(shown).to.equal('Shown: 2022 to 2024.');
    });

    it('picks the visit of the timeline that it is on', async () => {
      const element = await draw('visit-timeline');
      const [x, y] = broughtToView(find(element, '.strip [data-id=V18] .mark circle'));
      const heard: (string | undefined)[] = [];
      element.addEventListener('visit-select', ({ visit }) => heard.push(visit));
      await drag([x, y]);
      await until(() => heard.length > 0, 'the event');
      expect(heard).to.deep.equal(['V18']);
    });

    it('comes closer to the time that it is on, among the bars of a long timeline', async () => {
      const element = await give(many(4_000), await draw('visit-timeline'));
      await until(() => find(element, '.strip .hit') !== null, 'the bars');
      const bars = find(element, '.strip .hit');
      const [, y] = broughtToView(bars);
      const [x] = middleOf(all(element, '.strip .label').find(({ textContent }) => textContent === '1997'));
      await drag([x, y]);
      const labels = () => all(element, '.strip .label').map(({ textContent }) => textContent);
      await until(() => labels().some((label) => label.includes('1997') && label !== '1997'), 'the months of 1997');
      const [middle] = middleOf(find(element, '.strip .hit'));
      const didYouMean = all(element, '.strip .label')
        .filter(({ textContent }) => /\d{4}/.test(textContent))
        .toSorted((a, b) => Math.abs(middleOf(a)[0] - middle) - Math.abs(middleOf(b)[0] - middle))[0];
      expect(didYouMean?.textContent).to.contain('1997');
    });

    it('picks the count of the gauge that it is on', async () => {
      const element = await draw('trade-target-gauge');
      await until(() => find(element, '[part=count]') !== null, 'the counts');
      const count = find(element, '[data-id="PK-UZ/uz"]');
      const heard: (string | undefined)[] = [];
      element.addEventListener('target-select', ({ series }) => heard.push(series));
      await drag(broughtToView(count));
      await until(() => heard.length > 0, 'the event');
      expect(heard).to.deep.equal(['uz']);
    });

    async function liveMap() {
      const element = await untilLive(Object.assign(await draw('corridor-map'), { loading: 'eager' as const }));
      await until(() => find(element, '[role=tree]') !== null, 'the list, beside which the map has less room');
      await element.updateComplete;
      broughtToView(sheet(element));
      return element;
    }
    const spot = (element: Element, place: string) => find(element, `.sheet [data-place=${place}] .spot`);

    it('moves the live map just as far as it goes itself', async () => {
      const element = await liveMap();
      const [x, y] = middleOf(sheet(element));
      const from = middleOf(spot(element, 'gwadar_port'));
      await drag([x, y], [x - 10, y - 5], [x - 40, y - 20]);
      await until(() => middleOf(spot(element, 'gwadar_port'))[0] < from[0] - 30, 'the moved picture');
      const to = middleOf(spot(element, 'gwadar_port'));
      expect(to[0] - from[0]).to.be.closeTo(-40, 2);
      expect(to[1] - from[1]).to.be.closeTo(-20, 2);
    });

    it('keeps under it what the live map comes closer to', async () => {
      const element = await liveMap();
      const [x, y] = middleOf(spot(element, 'spinboldak'));
      const turn = {
        deltaY: -60,
        clientX: x,
        clientY: y,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      const before = nameAt(element, 'Karachi');
      find(element, '.sheet svg')?.dispatchEvent(new WheelEvent('wheel', turn));
      await until(() => nameAt(element, 'Karachi') !== before, 'the closer picture');
      const [left, top] = middleOf(spot(element, 'spinboldak'));
      expect(left).to.be.closeTo(x, 2);
      expect(top).to.be.closeTo(y, 2);
    });

    it('picks what it is on in the live map, and the list follows', async () => {
      const element = await liveMap();
      const heard: (string | undefined)[] = [];
      element.addEventListener('corridor-select', ({ item }) => heard.push(item));
      await drag(middleOf(spot(element, 'gwadar_port')));
      await until(() => heard.length > 0, 'the event');
      expect(heard).to.deep.equal(['gwadar_port']);
      await until(() => find(element, '.details') !== null, 'the details');
      await element.updateComplete;
      const row = find(element, '[aria-selected=true]');
      const [picked, list] = [row, row?.closest('[role=tree]')].map((one) => one?.getBoundingClientRect());
      expect(picked?.top, 'the row in the list').to.be.within((list?.top ?? NaN) - 1, (list?.bottom ?? NaN) - 10);
    });
  });
}
