import { expect, fixture, html } from '@open-wc/testing';
import { brokenNumbers } from '../../testing/hostile.js';
import { listenToConsole, until } from '../../testing/fixtures.js';
import type { IncidentTrendElement } from '../incident-trend.js';
import '../incident-trend.js';
import '../../testing/touch-graphics.js';
import { boxOf } from '../../testing/boxes.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = <Found extends Element>(element: Element, selector: string) => [
  ...shadow(element).querySelectorAll<Found>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
async function ready(template = html`<incident-trend></incident-trend>`): Promise<IncidentTrendElement> {
  const element = await fixture<IncidentTrendElement>(template);
  await element.complete;
  await until(() => shadow(element).querySelector('.targets') !== null, 'what there is to pick from');
  return element;
}

describe('attributes of <incident-trend>', () => {
  it('draw bars, and hollow ones for a part of a year', async () => {
    const element = await ready(html`<incident-trend chart="bar"></incident-trend>`);
    expect(all(element, '.box rect.bar').length).to.equal(11);
    expect(all(element, '.box rect.hollow').length).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('draw dots without lines', async () => {
    const element = await ready(html`<incident-trend chart="dots"></incident-trend>`);
    expect(all(element, '.box path.mark').length).to.equal(11);
    expect(all(element, '.box path.line').filter((path) => path.getAttribute('d'))).to.deep.equal([]);
  });

  it('draw events with links to their sources', async () => {
    const element = await ready(html`<incident-trend annotate="events"></incident-trend>`);
    await until(() => texts(element, '[part=events] li').length > 1, 'the events');
    const { events = [] } = await element.complete;
    const listed = texts(element, '[part=events] li');
    const [takeover, closure] = listed;
    expect(takeover).to.contain('Aug 15, 2021: Taliban take power in Afghanistan');
    expect(closure).to.contain('since Oct 11, 2025: Afghan–Pakistani crossings closed');
    expect(listed.length).to.equal(events.length);
    expect(all(element, '[part=events] a').length).to.equal(events.flatMap(({ sources }) => sources).length);
    // What came after the last count is listed; the axis of the counts has no place for it.
    expect(listed.at(-1)).to.match(/2026/);
    expect(all(element, '.event line').length).to.equal(events.filter(({ date }) => date < '2026').length);
    await expect(element).to.be.accessible();
  });

  it('draw no event outside the time in view', async () => {
    const element = await ready(html`<incident-trend annotate="events" from="2022" to="2024"></incident-trend>`);
    await element.complete;
    expect(all(element, '[part=events]').length).to.equal(0);
  });

  it('keep the content of the tag until the extended chart has loaded', async () => {
    const element = await fixture<IncidentTrendElement>(
      html`<incident-trend chart="bar"><p>What the author wrote</p></incident-trend>`,
    );
    const shown = element.querySelector('p')?.getClientRects().length;
    const drawn = shadow(element).querySelector('figure') !== null;
    expect(drawn ? 0 : 1).to.equal(shown);
    await until(() => all(element, '.box rect.bar').length > 0, 'the bars');
  });

  for (const [lang, axis, newest] of [
    ['ur', 'auto', 'left'],
    ['ur', 'rtl', 'left'],
    ['ur', 'ltr', 'right'],
    ['en', 'rtl', 'left'],
  ] as const) {
    it(`let time run to the ${newest} with axis="${axis}" in ${lang}, for eyes and arrow keys, also in the picture`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div lang=${lang} dir=${lang === 'ur' ? 'rtl' : 'ltr'}>
          <incident-trend axis=${axis} annotate="events"></incident-trend>
        </div>`,
      );
      const element = box.querySelector('incident-trend') ?? expect.fail('no element');
      await until(
        () => shadow(element).querySelector(`[lang=${lang}] .targets`) !== null,
        'what there is to pick from',
      );
      const left = (id: string) => shadow(element).getElementById(id)?.getBoundingClientRect().left ?? NaN;
      expect(left('pips/2025') < left('pips/2021')).to.equal(newest === 'left');
      const list = shadow(element).querySelector<SVGElement>('.targets');
      for (const key of ['Home', newest === 'left' ? 'ArrowLeft' : 'ArrowRight'])
        list?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await element.updateComplete;
      expect(list?.getAttribute('aria-activedescendant')).to.equal('ctd/2022');
      const picture = new DOMParser().parseFromString(await element.toSVG({ width: 640 }), 'image/svg+xml');
      const holder = document.createElement('div');
      holder.append(picture.documentElement);
      box.append(holder);
      for (const drawing of [shadow(element).querySelector('.box svg'), holder.querySelector('svg')]) {
        if (!drawing) return expect.fail('no drawing');
        const edge = drawing.getBoundingClientRect();
        const years = [...drawing.querySelectorAll('text[text-anchor=middle]')]
          .filter(({ textContent }) => /^\W*202[15]\W*$/.test(textContent))
          .map((text) => boxOf(text).left);
        expect(years.length, 'years').to.equal(2);
        expect((years[1] ?? NaN) < (years[0] ?? NaN), 'years').to.equal(newest === 'left');
        const cut = [...drawing.querySelectorAll('text')].filter((text) => {
          const { left, right } = boxOf(text);
          return left < edge.left - 0.5 || right > edge.right + 0.5;
        });
        expect(cut.map(({ textContent }) => textContent)).to.deep.equal([]);
      }
    });
  }

  it('warn once about unknown values', async () => {
    const page = listenToConsole();
    try {
      const element = await ready(html`<incident-trend chart="pie" from="soon" axis="up"></incident-trend>`);
      expect(page.lines).to.deep.equal([
        '<incident-trend>: chart="pie" is not known. Known: line, bar, dots.',
        '<incident-trend>: axis="up" is not known. Known: auto, ltr, rtl.',
        '<incident-trend>: from="soon" is not known. Known: a date such as 2022 or 2022-03.',
      ]);
      expect(all(element, '.box path.mark').length).to.equal(11);
    } finally {
      page.restore();
    }
  });
});

describe('open dates in attributes of <incident-trend>', () => {
  for (const [attribute, value, marks, known] of [
    ['from', '2024/..', 6, undefined],
    ['to', '2024/..', 11, 'a date such as 2022 or 2022-03'],
    ['change', '2021/..', 11, 'two dates such as 2021/2024'],
    ['change', '2021/../2024', 11, 'two dates such as 2021/2024'],
  ] as const) {
    it(`draw what there is with ${attribute}="${value}"`, async () => {
      const page = listenToConsole();
      try {
        const element = document.createElement('incident-trend');
        element.setAttribute(attribute, value);
        await ready(html`${element}`);
        expect(all(element, '.box path.mark').length).to.equal(marks);
        expect(brokenNumbers(element)).to.deep.equal([]);
        expect(page.lines).to.deep.equal(
          known ? [`<incident-trend>: ${attribute}="${value}" is not known. Known: ${known}.`] : [],
        );
      } finally {
        page.restore();
      }
    });
  }
});

describe('focusItem of <incident-trend>', () => {
  it('selects and focuses a count, without an event', async () => {
    const element = await ready();
    let events = 0;
    element.addEventListener('incident-select', () => events++);
    expect(element.focusItem('pips/2024')).to.equal(true);
    const active = () => shadow(element).activeElement?.getAttribute('aria-activedescendant');
    await until(() => active() === 'pips/2024', 'the focus');
    expect(shadow(element).getElementById('pips/2024')?.getAttribute('aria-selected')).to.equal('true');
    expect(events).to.equal(0);
  });

  it('selects the last count of a series, also right after the first drawing', async () => {
    const element = await fixture<IncidentTrendElement>(html`<incident-trend></incident-trend>`);
    expect(element.focusItem('pips')).to.equal(true);
    await until(
      () => shadow(element).activeElement?.getAttribute('aria-activedescendant') === 'pips/2025',
      'the focus',
    );
  });

  it('warns about an unknown id', async () => {
    const page = listenToConsole();
    try {
      const element = await ready();
      expect(element.focusItem('gtd/2024')).to.equal(false);
      expect(page.lines).to.deep.equal(['<incident-trend>: nothing that is drawn has the id "gtd/2024".']);
    } finally {
      page.restore();
    }
  });
});
