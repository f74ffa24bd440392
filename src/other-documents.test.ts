import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import './index.js';
import { listenToConsole, until } from './testing/fixtures.js';
import { find, looksOf, openFrame, openPanel, rootOf, settled } from './testing/other-document.js';

const TAGS = ['corridor-map', 'incident-trend', 'trade-target-gauge', 'visit-timeline'] as const;

type Spot = [x: number, y: number];

/** The titles of entries that stand behind no button. */
const SHOWN = '.entry:not(details .entry) .title';

describe('in the document of a frame', () => {
  let frame: Awaited<ReturnType<typeof openFrame>>;
  let page: ReturnType<typeof listenToConsole>;
  beforeEach(async () => {
    // A mouse that rests where a graphic comes is on it, in Firefox.
    await sendMouse({ type: 'move', position: [799, 599] });
    page = listenToConsole();
  });
  afterEach(async () => {
    await resetMouse();
    page.restore();
    frame.remove();
    expect(page.lines).to.deep.equal([]);
  });

  async function drawHere<Tag extends (typeof TAGS)[number]>(tag: Tag): Promise<HTMLElementTagNameMap[Tag]> {
    const box = await fixture<HTMLElement>(html`<div>${document.createElement(tag)}</div>`);
    const element = box.querySelector(tag) ?? expect.fail('no element');
    await settled(element);
    return element;
  }
  /** The middle of something in the frame, on the screen of the page. */
  function middleOf(target: Element | null | undefined): Spot {
    const { left, top, width, height } = target?.getBoundingClientRect() ?? expect.fail('nothing there');
    const outer = frame.getBoundingClientRect();
    return [Math.round(outer.left + left + width / 2), Math.round(outer.top + top + height / 2)];
  }
  const moveTo = (position: Spot) => sendMouse({ type: 'move', position });

  for (const tag of TAGS) {
    describe(`<${tag}>`, () => {
      it('is drawn as in its own, where it was made here and put there', async () => {
        frame = await openFrame();
        const here = await drawHere(tag);
        const there = document.createElement(tag);
        frame.contentDocument.body.append(there);
        for (const element of [here, there]) await openPanel(element, 'sources', 'li');
        await settled(there);
        expect(looksOf(there)).to.deep.equal(looksOf(here));
        const sheets = rootOf(there).adoptedStyleSheets;
        expect(sheets.length).to.be.greaterThan(1).and.equal(new Set(sheets).size);
      });

      it('looks the same where it is moved once it is drawn, and when it is moved back', async () => {
        frame = await openFrame();
        const element = await drawHere(tag);
        await openPanel(element, 'sources', 'li');
        const home = element.parentElement;
        const looks = looksOf(element);
        frame.contentDocument.body.append(element);
        await settled(element);
        expect(looksOf(element), 'there').to.deep.equal(looks);
        home?.append(element);
        await settled(element);
        expect(looksOf(element), 'back').to.deep.equal(looks);
      });

      it('looks the same with its panels, whether they come before it is moved or after', async () => {
        frame = await openFrame();
        const before = await drawHere(tag);
        const after = await drawHere(tag);
        frame.contentDocument.body.append(after);
        for (const element of [before, after]) {
          await openPanel(element, 'table', 'td');
          await openPanel(element, 'sources', 'li');
          await openPanel(element, 'download', 'textarea');
        }
        const looks = looksOf(before);
        expect(looksOf(after), 'that have come after it').to.deep.equal(looks);
        frame.contentDocument.body.replaceChildren(before);
        await settled(before);
        expect(looksOf(before), 'that had come before').to.deep.equal(looks);
      });

      it('follows the width and the language of that document', async () => {
        frame = await openFrame('', 'ur');
        const element = await drawHere(tag);
        const headline = () => find(element, '[part=headline]')?.textContent ?? '';
        const english = headline();
        frame.contentDocument.body.append(element);
        await until(() => /[؀-ۿ]/.test(headline()), 'Urdu');
        frame.contentDocument.documentElement.lang = 'en';
        await until(() => headline() === english, 'English');
        frame.style.inlineSize = '360px';
        const widest = () =>
          Math.max(
            ...[...rootOf(element).querySelectorAll('figure svg')].map((svg) => svg.getBoundingClientRect().width),
          );
        await until(() => widest() <= 360, 'the narrow drawing');
      });
    });
  }

  it('is drawn also where another page has come into the frame', async () => {
    frame = await openFrame();
    frame.contentDocument.body.append(document.createElement('visit-timeline'));
    await settled(frame.contentDocument.querySelector('visit-timeline') ?? expect.fail('no element'));
    frame.srcdoc = frame.srcdoc.replace('<body', '<title>Another</title><body');
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const [here, there] = [await drawHere('visit-timeline'), document.createElement('visit-timeline')];
    frame.contentDocument.body.append(there);
    for (const element of [here, there]) await openPanel(element, 'sources', 'li');
    expect(looksOf(there)).to.deep.equal(looksOf(here));
  });

  it('brings the live trend to life again, which tells the count under the pointer', async () => {
    frame = await openFrame();
    const element = await drawHere('incident-trend');
    find(element, '.box')?.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => find(element, 'canvas') !== null, 'the live layer here');
    frame.contentDocument.body.append(element);
    expect(find(element, 'canvas')).to.equal(null);
    await settled(element);
    await moveTo(middleOf(find(element, '.box')));
    await until(() => find(element, '.live canvas') !== null, 'the live layer there');
    for (const year of ['2022', '2024']) {
      const [x, y] = middleOf(rootOf(element).getElementById(`ctd/${year}`));
      await moveTo([x + 2, y]);
      await until(() => find(element, '.tip .when')?.textContent === year, `the count of ${year}`);
    }
    const heard: (string | undefined)[] = [];
    element.addEventListener('incident-select', ({ period }) => heard.push(period));
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    await until(() => heard.length > 0, 'the event');
    expect(heard).to.deep.equal(['2024']);
  });

  it('brings the live map to life again, which moves by pointer and keys and tells what is picked', async () => {
    frame = await openFrame();
    const element = await drawHere('corridor-map');
    element.loading = 'eager';
    await until(() => find(element, '.sheet svg text') !== null, 'the live map here');
    frame.contentDocument.body.append(element);
    await until(() => find(element, '.sheet svg text') !== null, 'the live map there');
    await until(() => find(element, '[role=tree]') !== null, 'the list');
    await settled(element);
    expect(rootOf(element).querySelectorAll('.sheet').length).to.equal(1);
    expect(getComputedStyle(find(element, '.sheet') ?? element).overflow).to.equal('hidden');
    const spot = () => find(element, '.sheet [data-place=spinboldak] .spot');

    const from = middleOf(spot());
    const [x, y] = middleOf(find(element, '.sheet'));
    await moveTo([x, y]);
    await sendMouse({ type: 'down' });
    await moveTo([x - 10, y - 5]);
    await moveTo([x - 40, y - 20]);
    expect(middleOf(spot())[0], 'while it is dragged').to.be.closeTo(from[0] - 40, 3);
    // A pointer that rests before it lets go gives no swing.
    await new Promise((resolve) => setTimeout(resolve, 150));
    await sendMouse({ type: 'up' });
    const dragged = middleOf(spot());
    await moveTo([x + 30, y + 30]);
    expect(middleOf(spot()), 'after it').to.deep.equal(dragged);

    await sendKeys({ press: 'ArrowLeft' });
    await until(() => middleOf(spot())[0] > dragged[0] + 20, 'the map moved by a key');
    // It glides for a while.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const heard: (string | undefined)[] = [];
    element.addEventListener('corridor-select', ({ item }) => heard.push(item));
    await moveTo(middleOf(spot()));
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    await until(() => heard.length > 0, 'the event');
    expect(heard).to.deep.equal(['spinboldak']);
  });

  it('is walked by the keyboard, narrowed and picked from', async () => {
    frame = await openFrame();
    const timeline = await drawHere('visit-timeline');
    frame.contentDocument.body.append(timeline);
    await until(() => find(timeline, '.live') !== null || (find(timeline, SHOWN)?.focus(), false), 'the rest');
    find(timeline, SHOWN)?.focus();
    const [, next] = [...rootOf(timeline).querySelectorAll(SHOWN)].map((title) => title.closest('[data-id]'));
    await sendKeys({ press: 'ArrowDown' });
    const focused = () => rootOf(timeline).activeElement?.closest('.entry')?.getAttribute('data-id');
    await until(() => focused() === next?.getAttribute('data-id'), 'the next entry');
    find(timeline, '.tools > summary')?.click();
    await until(() => find(timeline, '.tools select') !== null, 'the tools');
    const country = find(timeline, '.tools select') as HTMLSelectElement;
    country.value = 'KZ';
    country.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => [...rootOf(timeline).querySelectorAll('.entry')].length < 10, 'fewer entries');

    const gauge = await drawHere('trade-target-gauge');
    frame.contentDocument.body.replaceChildren(gauge);
    find(gauge, '.count')?.focus();
    await until(() => find(gauge, '[part=pace] > summary') !== null, 'the panels');
    await openPanel(gauge, 'pace', 'input');
    const growth = find(gauge, '[part=pace] input.field') as HTMLInputElement;
    growth.value = '100';
    growth.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => find(gauge, '[part=answer]')?.textContent?.includes('100%') === true, 'the answer');
  });

  it('is led to by links of that document, shares what is picked there, and is printed whole with it', async () => {
    frame = await openFrame('<button data-story-for="map" value="gwadar_port">Gwadar</button>');
    const { body } = frame.contentDocument;
    const map = await drawHere('corridor-map');
    const timeline = await drawHere('visit-timeline');
    map.id = 'map';
    for (const element of [map, timeline]) element.group = 'story';
    body.append(map, timeline);
    await settled(timeline);
    body.querySelector('button')?.click();
    await until(() => find(map, '.details') !== null, 'the details of the port');

    await until(() => find(timeline, '.live') !== null, 'the rest of the timeline');
    map.focusItem('kta');
    find(timeline, '.entry[data-id=V18] .title')?.click();
    const shared = () => rootOf(map).querySelectorAll('[data-shared]').length;
    await until(() => shared() > 0, 'what the group shares');

    frame.contentWindow?.dispatchEvent(new Event('beforeprint'));
    expect(find(timeline, '.rest'), 'on paper').to.equal(null);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    await until(() => find(timeline, '.rest') !== null, 'the screen again');
  });
});
