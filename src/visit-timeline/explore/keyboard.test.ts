import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  choose,
  find,
  focused,
  ids,
  inSight,
  make,
  openTools,
  said,
  shadow,
} from '../../testing/interactive-timeline.js';
import { freezeClock, listenToConsole, until } from '../../testing/fixtures.js';
import '../visit-timeline.js';
import '../../testing/touch-graphics.js';

const press = (element: Element, key: string) =>
  shadow(element).activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('<visit-timeline> by keyboard and script', () => {
  let clock: ReturnType<typeof freezeClock>;
  beforeEach(() => (clock = freezeClock('2026-03-15T12:00:00Z')));
  afterEach(() => clock.restore());

  it('is one stop for the Tab key: the current entry and its own links', async () => {
    const element = await make();
    await element.updateComplete;
    const stops = all(element, '.entry a, .entry button').filter(({ tabIndex }) => tabIndex === 0);
    expect(new Set(stops.map((stop) => stop.closest('.entry')?.getAttribute('data-id')))).to.deep.equal(
      new Set([inSight(element)[0]?.getAttribute('data-id')]),
    );
  });

  it('moves through the list with the keyboard, opens the rest, and says heading and position only', async () => {
    const element = await make();
    const shown = ids(element);
    const [newest, next] = inSight(element).map((entry) => entry.getAttribute('data-id'));
    find(element, `[data-id=${newest}] .title`).focus();
    press(element, 'ArrowDown');
    await until(() => focused(element) === next, 'the next entry');
    const heading = said(element, `.entry[data-id=${next}] .title`);
    expect(said(element, '[role=status]')).to.equal(`${heading}, ${shown.indexOf(next ?? '') + 1} of ${shown.length}`);
    press(element, 'ArrowRight');
    await until(() => focused(element) === newest, 'the later entry');
    press(element, 'PageDown');
    await until(() => focused(element) === 'V17', 'the year before');
    press(element, 'End');
    await until(() => focused(element) === 'herat', 'the last entry');
    expect(find<HTMLDetailsElement>(element, '.rest').open).to.equal(true);
    press(element, 'PageUp');
    await until(() => focused(element) === 'V03' || focused(element) === 'V04', 'the start of 2021');
    press(element, 'Home');
    await until(() => focused(element) === shown[0], 'the first entry');
    expect(find<HTMLDetailsElement>(element, '.newer').open).to.equal(true);
  });

  it('takes left for later on a page that reads from the right', async () => {
    const box = await fixture(html`<div dir="rtl" lang="ur"><visit-timeline></visit-timeline></div>`);
    const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('[lang=ur] .live') !== null, 'filter and search in Urdu');
    const [newest, next] = inSight(element).map((entry) => entry.getAttribute('data-id'));
    find(element, `[data-id=${newest}] .title`).focus();
    press(element, 'ArrowRight');
    await until(() => focused(element) === next, 'the earlier entry');
    press(element, 'ArrowLeft');
    await until(() => focused(element) === newest, 'the later entry');
  });

  it('zooms around the current entry with plus and minus', async () => {
    const element = await make();
    find(element, '[data-id=V19] .title').focus();
    press(element, '+');
    await element.updateComplete;
    expect(ids(element)).to.include('V19').and.not.to.include('V01');
    press(element, '0');
    await element.updateComplete;
    expect(ids(element)).to.include('V01');
  });

  it('goes to an item when a script asks, as a reader would, and fires nothing', async () => {
    const element = await make();
    let fired = 0;
    element.addEventListener('visit-select', () => fired++);
    await openTools(element);
    choose(element, 'Country', 'KG');
    await element.updateComplete;
    expect(element.focusItem('V01')).to.equal(true);
    await until(() => focused(element) === 'V01', 'the focus');
    expect(find(element, '.entry.selected').getAttribute('data-id')).to.equal('V01');
    expect(fired).to.equal(0);
  });

  it('says in one sentence that an item is not known', async () => {
    const page = listenToConsole();
    try {
      const element = await make();
      expect(element.focusItem('V99')).to.equal(false);
      expect(page.lines).to.deep.equal(['<visit-timeline>: no visit or event has the id "V99".']);
      expect(shadow(element).querySelector('.entry.selected')).to.equal(null);
    } finally {
      page.restore();
    }
  });
});
