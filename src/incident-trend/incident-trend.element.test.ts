import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { listenToConsole, until } from '../testing/fixtures.js';
import { IncidentSelectEvent, type IncidentTrendElement } from './incident-trend.js';
import { panelOf } from '../testing/touch-graphics.js';
import { boxOf } from '../testing/boxes.js';
import { engine } from '../testing/engine.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = (element: Element, selector: string) => [...shadow(element).querySelectorAll(selector)];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });

/** The element once its panels have loaded, right after the first drawing. */
async function ready(template = html`<incident-trend></incident-trend>`): Promise<IncidentTrendElement> {
  const element = await fixture<IncidentTrendElement>(template);
  await element.complete;
  await until(() => shadow(element).querySelector('[role=listbox]') !== null, 'the marks to pick from');
  return element;
}

describe('<incident-trend>', () => {
  it('draws lines only where a series counted, and the article’s figures as two squares', async () => {
    const element = await ready();
    const solid = all(element, '.box .line:not([stroke-dasharray])').map((path) => path.getAttribute('d') ?? '');
    const segments = solid.map((d) => d.split('M').length - 1);
    expect(segments).to.deep.equal([2, 0, 1, 0]);
    const dashed = all(element, '.box .line[stroke-dasharray]').map((path) => path.getAttribute('d'));
    expect(dashed.filter(Boolean).length).to.equal(1);
    expect(all(element, '.box .flagged .mark').length).to.equal(2);
  });

  it('draws a count of part of a year hollow and says so', async () => {
    const element = await ready();
    expect(all(element, '.box .hollow').length).to.equal(2);
    expect(texts(element, '[part=legend]')[0]).to.contain('part of a year');
  });

  it('says who counts what, and leads from every other count to its source', async () => {
    const element = await ready();
    await panelOf(element, 'definitions');
    const [words] = texts(element, '[part=definitions]');
    expect(words).to.contain('Pak Institute for Peace Studies: terrorist attacks');
    expect(words).to.contain('2024. Sum of 308 (without the former tribal districts)');
    expect(all(element, '[part=definitions] sup').length).to.be.greaterThan(10);
  });

  it('draws the series the author names', async () => {
    const element = await ready(html`<incident-trend series="pips, ispr"></incident-trend>`);
    expect(all(element, '[role=listbox] [role=group]').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'PIPS',
      'ISPR',
    ]);
    expect(texts(element, '[part=notes]')[0]).to.contain('Not drawn: Police / CTD (605 in 2025)');
  });

  it('draws the default for an unknown series and says once what is known', async () => {
    const page = listenToConsole();
    try {
      const element = await ready(html`<incident-trend series="gtd" debug></incident-trend>`);
      expect(all(element, '[role=listbox] [role=group]').length).to.equal(4);
      expect(page.lines.length).to.equal(1);
      expect(page.lines[0]).to.contain('series="gtd" is not known. Known: ctd, picss, pips, article');
      await until(() => texts(element, '[part=debug]').length > 0, 'the note on screen');
      expect(texts(element, '[part=debug]')[0]).to.contain('series="gtd"');
    } finally {
      page.restore();
    }
  });

  it('goes through the counts by arrow keys and describes each', async () => {
    const element = await ready();
    const list = shadow(element).querySelector<SVGElement>('[role=listbox]');
    const active = () => shadow(element).getElementById(list?.getAttribute('aria-activedescendant') ?? '');
    list?.focus();
    list?.dispatchEvent(key('ArrowRight'));
    await element.updateComplete;
    expect(active()?.getAttribute('aria-label')).to.contain('Police / CTD: 260. 2021, KP Police, terror incidents.');
    expect(texts(element, '[part=tooltip]')[0]).to.contain('Source: LatestLY');
    list?.dispatchEvent(key('End'));
    await element.updateComplete;
    expect(active()?.id).to.equal('article/2024');
    expect(texts(element, '[part=tooltip]')[0]).to.contain('Other counts: 732 (KP CTD');
    list?.dispatchEvent(key('ArrowLeft'));
    await element.updateComplete;
    expect(active()?.id).to.equal('article/2021');
    list?.dispatchEvent(key('Escape'));
    await element.updateComplete;
    expect(all(element, '[part=tooltip]').length).to.equal(0);
  });

  it('lets other keys to the page', async () => {
    const element = await ready();
    const tab = key('Tab');
    shadow(element).querySelector('[role=listbox]')?.dispatchEvent(tab);
    expect(tab.defaultPrevented).to.equal(false);
  });

  it('fires an event when the reader selects a count or clears the selection, and only then', async () => {
    const element = await ready();
    const events: (string | undefined)[][] = [];
    element.addEventListener('incident-select', ({ series, period }) => events.push([series, period]));
    const mark = shadow(element).getElementById('pips/2024');
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(mark?.getAttribute('aria-selected')).to.equal('true');
    element.series = 'pips';
    await element.updateComplete;
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(events).to.deep.equal([
      ['pips', '2024'],
      [undefined, undefined],
    ]);
  });

  it('fires an event that leaves the shadow root', async () => {
    const element = await ready();
    const list = shadow(element).querySelector('[role=listbox]');
    list?.dispatchEvent(key('Home'));
    await element.updateComplete;
    setTimeout(() => list?.dispatchEvent(key('Enter')));
    const event = await oneEvent(document.body, 'incident-select');
    expect(event instanceof IncidentSelectEvent && event.composed).to.equal(true);
  });

  for (const width of [240, 304, 480, 640, 1200]) {
    for (const lang of ['en', 'ur']) {
      it(`cuts no text at ${width} px in ${lang}, and no two texts of the chart touch`, async () => {
        const box = await fixture<HTMLElement>(
          html`<div lang=${lang} dir=${lang === 'ur' ? 'rtl' : 'ltr'}><incident-trend></incident-trend></div>`,
        );
        box.style.inlineSize = `${width}px`;
        const element = box.querySelector('incident-trend') ?? expect.fail('no element');
        await until(
          () => shadow(element).querySelector(`[lang=${lang}] .box svg`)?.getAttribute('width') === String(width),
          'the new width',
        );
        const edge = box.getBoundingClientRect();
        // The boxes of texts are higher than their letters; those of Urdu by far, except in Chromium.
        const leading = lang === 'ur' && engine !== 'chromium' ? 10 : 2;
        const labels = all(element, '.box text').map((text) => boxOf(text));
        expect(labels.length).to.be.greaterThan(12);
        labels.forEach((label, i) => {
          expect(label.left).to.be.at.least(edge.left - 0.5);
          expect(label.right).to.be.at.most(edge.right + 0.5);
          for (const other of labels.slice(i + 1)) {
            const apart = label.right <= other.left || other.right <= label.left;
            const above = label.bottom - leading <= other.top || other.bottom - leading <= label.top;
            expect(
              apart || above,
              `${all(element, '.box text')[i]?.textContent} touches ${JSON.stringify([label, other])}`,
            ).to.equal(true);
          }
        });
        expect(element.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('keeps a table that is wider than the page in a box of its own', async () => {
    const box = await fixture<HTMLElement>(html`<div><incident-trend></incident-trend></div>`);
    box.style.inlineSize = '304px';
    const element = box.querySelector('incident-trend') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('[part=table] td') !== null, 'the table');
    for (const details of shadow(element).querySelectorAll('details')) details.open = true;
    expect(element.scrollWidth).to.be.at.most(304);
  });
});
