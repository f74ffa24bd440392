import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { freezeClock, listenToConsole, until } from '../testing/fixtures.js';
import { VisitSelectEvent, type VisitTimelineElement } from './visit-timeline.js';
import { panelOf } from '../testing/touch-graphics.js';
import { boxOf } from '../testing/boxes.js';
import facts from '../../data/visits.json' with { type: 'json' };
import { FIRST } from './visit-timeline.data.js';

const all = [...facts.visits, ...facts.events];

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const texts = (element: Element, selector: string) =>
  [...shadow(element).querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
const find = <Found extends Element>(element: Element, selector: string): Found =>
  shadow(element).querySelector<Found>(selector) ?? expect.fail(`no ${selector}`);
const button = (element: Element, id: string) => find<HTMLButtonElement>(element, `.entry[data-id=${id}] button`);
const details = (element: Element) => find<HTMLDetailsElement>(element, '.rest');
/** What attributes ask for is read by what arrives right after the first drawing. */
async function drawn(template: ReturnType<typeof html>): Promise<VisitTimelineElement> {
  const element = await fixture<VisitTimelineElement>(template);
  await until(() => element.matches(':state(ready)'), 'the drawing');
  return element;
}
const make = () => fixture<VisitTimelineElement>(html`<visit-timeline></visit-timeline>`);

describe('<visit-timeline>', () => {
  let clock: ReturnType<typeof freezeClock>;
  beforeEach(() => (clock = freezeClock('2026-03-15T12:00:00Z')));
  afterEach(() => clock.restore());

  it('begins with the newest visit, and keeps what came after it and the rest one step away as real text', async () => {
    const element = await make();
    const open = [...shadow(element).querySelectorAll('.entry')].filter((entry) => !entry.closest('details'));
    const shown = open.map((entry) => entry.getAttribute('data-id') ?? '');
    const newest = facts.visits.at(-1) ?? expect.fail('no visit');
    expect(shown[0]).to.equal(newest.id);
    expect(shown.length).to.be.at.least(FIRST);
    expect(shown).to.include.members(facts.visits.filter(({ inArticle }) => inArticle).map(({ id }) => id));
    const newer = facts.events.filter(({ date }) => date > newest.date && date < facts.asOf);
    const rest = all.length - shown.length - newer.length;
    expect((await panelOf(element, 'rest')).querySelectorAll('.entry').length).to.equal(rest);
    expect(texts(element, '.rest > summary')).to.deep.equal([`${rest} more, back to 2021`]);
    expect(texts(element, '.newer > summary')[0]).to.match(
      new RegExp(`^${newer.length} more, up to [A-Z][a-z]+ \\d+, 2026$`),
    );
    const ids = [...shadow(element).querySelectorAll('.newer .entry')].map((entry) => entry.getAttribute('data-id'));
    expect(ids).to.have.members(newer.map(({ id }) => id));
  });

  it('opens what is newer than the newest visit where a script goes there', async () => {
    const element = await make();
    await panelOf(element, 'rest');
    expect(element.focusItem('blockade')).to.equal(true);
    await until(() => find<HTMLDetailsElement>(element, '.newer').open, 'the newer events');
    await until(() => shadow(element).activeElement?.closest('[data-id=blockade]') !== undefined, 'the focus');
  });

  it('lists the oldest first when asked', async () => {
    const element = await drawn(html`<visit-timeline order="oldest"></visit-timeline>`);
    expect(find(element, '.entry').getAttribute('data-id')).to.equal('vision');
    expect(texts(element, '.rest > summary')[0]).to.match(/up to [A-Z][a-z]+ \d+, 2026$/);
  });

  it('says in words what the marks say: who, where, when, in the article', async () => {
    const element = await make();
    const entry = find(element, '.entry[data-id=V18]').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(entry).to.contain('Kassym-Jomart Tokayev to Islamabad').and.to.contain('in the article');
    expect(entry).to.contain('37 documents reported').and.to.contain('Other counts 20–36: 20,');
  });

  it('leads from every entry to a source', async () => {
    const element = await make();
    await element.complete;
    await element.updateComplete;
    for (const entry of shadow(element).querySelectorAll('.entry')) {
      expect(entry.querySelector('.marks a')?.getAttribute('href'), entry.textContent ?? '').to.match(/^https?:/);
    }
  });

  it('explains in its legend only what is drawn', async () => {
    expect(texts(await make(), '.legend > *')).to.deep.equal([
      'Bilateral',
      'At a summit',
      'Agreement',
      'Sanction',
      'Conflict',
      'Closure',
      'Other event',
      'In the article',
      'Day not known',
      'Planned',
    ]);
    const visits = await drawn(html`<visit-timeline types="bilateral" countries="TJ"></visit-timeline>`);
    expect(texts(visits, '.legend > *')).to.deep.equal(['Bilateral']);
  });

  it('fires for what the reader picks in the list, shows it in the strip, and drops it again', async () => {
    const element = await make();
    setTimeout(() => button(element, 'V18').click());
    const event = await oneEvent(element, 'visit-select');
    expect(event instanceof VisitSelectEvent && event.visit).to.equal('V18');
    await element.updateComplete;
    expect(button(element, 'V18').getAttribute('aria-pressed')).to.equal('true');
    expect(find(element, '.strip .selected').getAttribute('data-id')).to.equal('V18');
    setTimeout(() => button(element, 'V18').click());
    const dropped = await oneEvent(element, 'visit-select');
    expect(dropped instanceof VisitSelectEvent && dropped.visit).to.equal(undefined);
    await element.updateComplete;
    expect(shadow(element).querySelector('.strip .selected')).to.equal(null);
  });

  it('opens the rest of the list for what the reader picks in the strip', async () => {
    const element = await make();
    const mark = find(element, '.item[data-id=V01] circle');
    setTimeout(() => mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));
    const event = await oneEvent(element, 'visit-select');
    expect(event instanceof VisitSelectEvent && event.visit).to.equal('V01');
    await until(() => shadow(element).querySelector('[part=rest][open] .selected') !== null, 'the rest');
    expect(find(element, '.entry.selected').getAttribute('data-id')).to.equal('V01');
    await until(() => {
      const { top, bottom } = find(element, '.entry.selected').getBoundingClientRect();
      return top >= -1 && bottom <= window.innerHeight + 1;
    }, 'the entry in view');
  });

  it('begins with what the author put into focus, and fires nothing for it', async () => {
    const element = document.createElement('visit-timeline');
    let fired = 0;
    element.addEventListener('visit-select', () => fired++);
    element.setAttribute('focus', 'v05');
    document.body.append(element);
    await until(() => shadow(element).querySelector('.entry.selected') !== null, 'the picked entry');
    expect(find(element, '.entry.selected').getAttribute('data-id')).to.equal('V05');
    await until(() => details(element).open, 'the rest');
    expect(fired).to.equal(0);
    element.remove();
  });

  it('draws the defaults for words it does not know, and says which it knows', async () => {
    const page = listenToConsole();
    try {
      const element = await drawn(
        html`<visit-timeline order="upward" types="visits" countries="FR" focus="V99" debug></visit-timeline>`,
      );
      expect(texts(element, '[part=summary]')[0]).to.contain(`${facts.visits.length} meetings`);
      expect(page.lines.length).to.equal(4);
      expect(page.lines[0]).to.contain('order="upward" is not known. Known: newest, oldest.');
      expect(page.lines[2]).to.contain('countries="FR" is not known.');
      await until(() => texts(element, '[part=debug] li').length === 4, 'the four sentences on screen');
    } finally {
      page.restore();
    }
  });

  it('draws nothing where nothing fits, and says so without a strip', async () => {
    const element = await drawn(html`<visit-timeline types="bilateral" countries="TM"></visit-timeline>`);
    expect(shadow(element).querySelector('.strip')).to.equal(null);
    expect(texts(element, '[part=summary]')).to.deep.equal(['0 events.']);
  });

  for (const width of [280, 320, 640, 1200]) {
    for (const lang of ['en', 'ur']) {
      it(`cuts no text and lets none collide at ${width} px (${lang})`, async () => {
        const box = await fixture<HTMLElement>(
          html`<div lang=${lang} dir=${lang === 'ur' ? 'rtl' : 'ltr'}><visit-timeline></visit-timeline></div>`,
        );
        box.style.inlineSize = `${width}px`;
        const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
        await until(
          () => shadow(element).querySelector(`[lang=${lang}] .strip`)?.getAttribute('width') === String(width),
          'the new width',
        );
        const edge = box.getBoundingClientRect();
        const labels = [...shadow(element).querySelectorAll('.strip text')].map((text) => ({
          text: text.textContent,
          box: boxOf(text),
        }));
        labels.forEach(({ text, box: one }, i) => {
          expect(one.left, text).to.be.at.least(edge.left - 1);
          expect(one.right, text).to.be.at.most(edge.right + 1);
          for (const { text: other, box: two } of labels.slice(i + 1)) {
            const apart =
              one.right <= two.left || two.right <= one.left || one.bottom <= two.top + 2 || two.bottom <= one.top + 2;
            expect(apart, `${text} and ${other}`).to.equal(true);
          }
        });
        expect(element.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
