import { expect, fixture, html } from '@open-wc/testing';
import { freezeClock, listenToConsole, until } from '../testing/fixtures.js';
import type { VisitTimelineElement } from './visit-timeline.js';
import './visit-timeline.js';

type Data = NonNullable<VisitTimelineElement['data']>;

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = (element: Element, selector: string) => [...shadow(element).querySelectorAll<HTMLElement>(selector)];
const find = <Found extends HTMLElement>(element: Element, selector: string): Found =>
  shadow(element).querySelector<Found>(selector) ?? expect.fail(`no ${selector}`);
const said = (element: Element, selector: string) => find(element, selector).textContent?.replace(/\s+/g, ' ').trim();
const ids = (element: Element) => all(element, '.entry').map((entry) => entry.getAttribute('data-id'));
const focused = (element: Element) => shadow(element).activeElement?.closest('.entry')?.getAttribute('data-id');
const press = (element: Element, key: string) =>
  shadow(element).activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

async function make(template = html`<visit-timeline></visit-timeline>`): Promise<VisitTimelineElement> {
  const element = await fixture<VisitTimelineElement>(template);
  await until(() => shadow(element).querySelector('.live') !== null, 'filter and search');
  return element;
}

async function openTools(element: VisitTimelineElement): Promise<void> {
  find(element, '.tools > summary').click();
  await until(() => shadow(element).querySelector('.controls') !== null, 'the controls');
}

function choose(element: Element, label: string, value: string): void {
  const box = all(element, 'label').find(({ textContent }) => textContent?.trim().startsWith(label));
  const control = box?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!control) return expect.fail(`no ${label}`);
  control.value = value;
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** A visit or a closure every few days. */
function many(count: number): Data {
  const day = (i: number) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
  return {
    asOf: '2026-02',
    sources: { S: { publisher: 'P', title: 'T', url: 'https://example.org/', date: null } },
    visits: Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      date: day(i),
      people: [{ name: `Leader ${i}`, role: 'president' as const, country: i % 2 ? 'KZ' : 'UZ' }],
      host: 'PK',
      place: 'Islamabad',
      kind: 'bilateral' as const,
      inArticle: false,
      sources: ['S'],
    })),
    events: [],
  };
}

async function give(data: Data): Promise<VisitTimelineElement> {
  const element = await make();
  element.data = data;
  await element.complete;
  await until(() => !shadow(element).textContent?.includes('Tokayev'), 'the other data');
  return element;
}

describe('<visit-timeline> explored', () => {
  let clock: ReturnType<typeof freezeClock>;
  beforeEach(() => (clock = freezeClock('2026-03-15T12:00:00Z')));
  afterEach(() => clock.restore());

  it('is accessible with its filter open', async () => {
    const element = await make();
    await openTools(element);
    await expect(element).to.be.accessible();
  });

  it('narrows to a country and says so with the number of all, and leads back', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Country', 'KG');
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['V16', 'V13']);
    expect(said(element, '.tools .said')).to.contain('Kyrgyzstan: 2 of 29 shown');
    expect(said(element, '.tools > summary')).to.equal('Filter and search (2 of 29 shown)');
    expect(said(element, '[part=summary]')).to.contain('19 meetings');
    find(element, '.tools .said button').click();
    await element.updateComplete;
    expect(ids(element).length).to.equal(29);
  });

  it('finds by person, by kind, and by what is typed, with or without accents', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Person', 'Sadyr Japarov');
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['V16']);
    choose(element, 'Person', '');
    choose(element, 'Kind', 'closure');
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['closure']);
    choose(element, 'Kind', '');
    choose(element, 'Search', 'TÓKAYEV');
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['V18']);
  });

  it('says that nothing matches, without a strip, and leads back', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Search', 'Atlantis');
    await element.updateComplete;
    expect(said(element, '.nothing')).to.contain('Nothing matches.');
    expect(shadow(element).querySelector('.strip')).to.equal(null);
    find(element, '.nothing button').click();
    await element.updateComplete;
    expect(ids(element).length).to.equal(29);
  });

  it('turns the order and keeps what is planned last', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Order', 'oldest');
    await element.updateComplete;
    expect([ids(element)[0], ids(element).at(-1)]).to.deep.equal(['vision', 'herat']);
  });

  it('zooms by buttons, says which time is shown, and back', async () => {
    const element = await make();
    await openTools(element);
    const [nearer, farther] = all(element, '.zoom button');
    nearer?.click();
    nearer?.click();
    await element.updateComplete;
    const near = ids(element).length;
    expect(near).to.be.within(1, 28);
    expect(said(element, '.tools .said')).to.match(/\w+ 20\d\d – \w+ 20\d\d: \d+ of 29 shown/);
    farther?.click();
    farther?.click();
    await element.updateComplete;
    expect(ids(element).length).to.equal(29);
    expect(farther?.hasAttribute('disabled')).to.equal(true);
  });

  it('is one stop for the Tab key: the current entry and its own links', async () => {
    const element = await make();
    await element.updateComplete;
    const stops = all(element, '.entry a, .entry button').filter(({ tabIndex }) => tabIndex === 0);
    expect(new Set(stops.map((stop) => stop.closest('.entry')?.getAttribute('data-id')))).to.deep.equal(
      new Set(['V19']),
    );
  });

  it('moves through the list with the keyboard, opens the rest, and says heading and position only', async () => {
    const element = await make();
    find(element, '.entry .title').focus();
    press(element, 'ArrowDown');
    await until(() => focused(element) === 'V18', 'the next entry');
    expect(said(element, '[role=status]')).to.equal('Kassym-Jomart Tokayev to Islamabad, 2 of 29');
    press(element, 'ArrowRight');
    await until(() => focused(element) === 'V19', 'the later entry');
    press(element, 'PageDown');
    await until(() => focused(element) === 'V17', 'the year before');
    press(element, 'End');
    await until(() => focused(element) === 'herat', 'the last entry');
    expect(find<HTMLDetailsElement>(element, '.rest').open).to.equal(true);
    press(element, 'PageUp');
    await until(() => focused(element) === 'V03' || focused(element) === 'V04', 'the start of 2021');
    press(element, 'Home');
    await until(() => focused(element) === 'V19', 'the first entry');
  });

  it('takes left for later on a page that reads from the right', async () => {
    const box = await fixture(html`<div dir="rtl" lang="ur"><visit-timeline></visit-timeline></div>`);
    const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('[lang=ur] .live') !== null, 'filter and search in Urdu');
    find(element, '.entry .title').focus();
    press(element, 'ArrowRight');
    await until(() => focused(element) === 'V18', 'the earlier entry');
    press(element, 'ArrowLeft');
    await until(() => focused(element) === 'V19', 'the later entry');
  });

  it('zooms around the current entry with plus and minus', async () => {
    const element = await make();
    find(element, '.entry .title').focus();
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

  it('shows the time, the people and the layout that attributes ask for', async () => {
    const late = await make(html`<visit-timeline from="2025-12" to="2026-01"></visit-timeline>`);
    expect(ids(late)).to.deep.equal(['V17', 'V16', 'waiver', 'closure']);
    const axis = all(late, '.strip .label').map(({ textContent }) => textContent);
    expect(axis).to.include('Dec 2025').and.to.include('Jan 2026').and.not.to.include('2025');
    const since = await make(html`<visit-timeline from="2025-07"></visit-timeline>`);
    expect(ids(since).at(-1)).to.equal('herat');
    const none = await make(html`<visit-timeline from="2026" to="2024"></visit-timeline>`);
    expect(said(none, '[part=summary]')).to.equal('0 events.');
    const tokayev = await make(html`<visit-timeline people="tokayev" types="visit"></visit-timeline>`);
    expect(ids(tokayev)).to.deep.equal(['V18']);
    const list = await make(html`<visit-timeline layout="list"></visit-timeline>`);
    expect(shadow(list).querySelector('.strip')).to.equal(null);
    const alone = await make(html`<visit-timeline layout="axis"></visit-timeline>`);
    expect(all(alone, '.entry').filter((entry) => !entry.closest('details')).length).to.equal(0);
  });

  it('says what it does not understand of people and dates, and shows everything', async () => {
    const page = listenToConsole();
    try {
      const element = await make(html`<visit-timeline people="Nobody" from="soon" layout="round"></visit-timeline>`);
      expect(ids(element).length).to.equal(29);
      expect(page.lines.length).to.equal(3);
      expect(page.lines.join(' ')).to.contain('from="soon"').and.to.contain('Known: auto, axis, list.');
    } finally {
      page.restore();
    }
  });

  it('says how long it had been before a visit, on the strip where there is room', async () => {
    const box = await fixture<HTMLElement>(html`<div><visit-timeline></visit-timeline></div>`);
    box.style.inlineSize = '1200px';
    const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('.strip')?.textContent?.includes('23 years') ?? false, 'the gap');
  });

  it('draws one item, and very long words, without widening the page', async () => {
    const long = 'Verylongnamewithoutanyspace'.repeat(8);
    const { visits, ...rest } = many(1);
    const element = await give({ ...rest, visits: visits.map((visit) => ({ ...visit, place: long })) });
    expect(ids(element)).to.deep.equal(['n0']);
    const box = element.parentElement ?? expect.fail('no parent');
    box.style.inlineSize = '320px';
    await until(() => element.getBoundingClientRect().width === 320, 'the width');
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('says of empty data that there is nothing, without a strip', async () => {
    const element = await give(many(0));
    expect(said(element, '[part=summary]')).to.equal('0 events.');
    expect(shadow(element).querySelector('.strip')).to.equal(null);
  });

  describe('of 10,000', () => {
    it('draws few nodes, counts all in bars, and says how to read them', async () => {
      const element = await give(many(10_000));
      expect(shadow(element).querySelectorAll('*').length).to.be.at.most(300);
      expect(all(element, '.bar').length).to.equal(1);
      expect(said(element, '[part=strip-note]')).to.match(/^Each bar counts .* the tallest stands for \d+\./);
      expect(said(element, '.rest > summary')).to.equal('9,994 more, back to Jan 1, 1990');
    });

    it('shows more of the list step by step, and any entry when asked', async () => {
      const element = await give(many(10_000));
      find(element, '.rest > summary').click();
      await until(() => ids(element).length === 66, 'the first step');
      find(element, '.rest .step button').click();
      await until(() => ids(element).length === 126, 'the second step');
      expect(element.focusItem('n5000')).to.equal(true);
      await until(() => focused(element) === 'n5000', 'the entry in the middle');
      expect(ids(element).length).to.equal(66);
      expect(said(element, '.rest .step button')).to.equal('Show 60 before these');
    });

    it('is searched as a whole', async () => {
      const element = await give(many(10_000));
      await openTools(element);
      choose(element, 'Search', 'leader 7777');
      await element.updateComplete;
      expect(ids(element)).to.deep.equal(['n7777']);
    });

    it('gives a picture of bars and a file of all', async () => {
      const element = await give(many(10_000));
      const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      expect(Number(picture.documentElement.getAttribute('height'))).to.be.lessThan(6000);
      expect(picture.querySelectorAll('*').length).to.be.lessThan(3000);
      expect((await element.toCSV()).split('\r\n').filter(Boolean).length).to.be.at.least(10_001);
    });

    it('draws its table and sources once they are opened', async () => {
      const element = await give(many(10_000));
      expect(all(element, '[part=table] td').length).to.equal(0);
      find(element, '[part=table] > summary').click();
      await until(() => all(element, '[part=table] tbody tr').length === 66, 'the rows');
      find(element, '[part=sources] > summary').click();
      await until(() => all(element, '[part=sources] li').length === 1, 'the source');
    });
  });

  it('prints the whole list', async () => {
    const element = await give(many(400));
    expect(ids(element).length).to.equal(6);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(ids(element).length).to.equal(400);
    expect(shadow(element).querySelector('.rest')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(ids(element).length).to.equal(6);
  });
});
