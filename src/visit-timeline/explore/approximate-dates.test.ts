import { expect, fixture, html } from '@open-wc/testing';
import { freezeClock, until } from '../../testing/fixtures.js';
import { monthPartOf } from './approximate-dates.js';
import type { VisitTimelineElement } from '../visit-timeline.js';
import '../visit-timeline.js';
import '../../testing/touch-graphics.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const entry = (element: Element, id: string) => shadow(element).querySelector(`.entry[data-id=${id}]`);
const said = (element: Element, id: string, part: string) =>
  entry(element, id)?.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim();

const closure = (id: string, date: string) => ({
  id,
  date,
  kind: 'closure' as const,
  label: 'A border is closed',
  inArticle: false,
  sources: [],
});
const data: VisitTimelineElement['data'] = {
  asOf: '2026-02',
  sources: {},
  visits: [],
  events: [
    closure('early', '2026-02-01~/2026-02-10~'),
    closure('month', '2025-11'),
    closure('mid', '2025-06-11~/2025-06-20~'),
    closure('late', '2025-03-21~/2025-03-31~'),
    closure('ahead', '2026-05-01~/2026-05-10~'),
  ],
};

async function draw(lang: string): Promise<VisitTimelineElement> {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang}><visit-timeline .data=${data} from="2025" to="2026"></visit-timeline></div>`,
  );
  const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
  await element.complete;
  await until(() => entry(element, 'early') !== null, 'the entries');
  return element;
}

describe('a date of which the third of a month is known', () => {
  let clock: ReturnType<typeof freezeClock>;
  beforeEach(() => (clock = freezeClock('2026-03-15T12:00:00Z')));
  afterEach(() => clock.restore());

  it('is an interval with approximate ends within that third, and long enough to stand for it', () => {
    const thirds = (...dates: string[]) => dates.map(monthPartOf);
    expect(thirds('2026-02-01~/2026-02-10~', '2026-02-03?/2026-02-08~')).to.deep.equal(['early', 'early']);
    expect(thirds('2026-02-11~/2026-02-20~', '2026-02-21~/2026-02-28~')).to.deep.equal(['mid', 'late']);
    for (const date of [
      '2026-02-01/2026-02-10',
      '2026-02-01~/2026-02-10',
      '2026-02-01~/2026-02-02~',
      '2026-02-08~/2026-02-14~',
      '2026-01-21~/2026-02-28~',
      '2026-02~/2026-02~',
      '2026-02-01~/..',
      '2026-02-05~',
      'soon',
    ]) {
      expect(monthPartOf(date), date).to.equal(undefined);
    }
  });

  it('is said in words, and drawn ten days wide where a month is thirty', async () => {
    const element = await draw('en');
    expect(said(element, 'early', '.when')).to.equal('early Feb');
    expect(said(element, 'mid', '.when')).to.equal('mid-Jun');
    expect(said(element, 'late', '.when')).to.equal('late Mar');
    expect(said(element, 'ahead', '.said')).to.equal('Closure; planned for early May 2026.');
    const item = (id: string) => shadow(element).querySelector(`.strip [data-id=${id}]`);
    expect(item('early')?.querySelector('title')?.textContent).to.equal('A border is closed, early Feb 2026');
    const width = (id: string) => Number(item(id)?.querySelector('.vague')?.getAttribute('width'));
    expect(width('early') / width('month')).to.be.closeTo(10 / 30, 0.01);
    expect(await element.toCSV()).to.contain('2026-02-01~/2026-02-10~');
  });

  it('is said in Urdu', async () => {
    const element = await draw('ur');
    expect(said(element, 'early', '.when')).to.equal('اوائل فروری');
    expect(said(element, 'mid', '.when')).to.equal('وسط جون');
    expect(said(element, 'late', '.when')).to.equal('اواخر مارچ');
  });

  it('is said in Russian, the month in its own case', async () => {
    const element = await draw('ru');
    await until(() => said(element, 'early', '.when') === 'начало февр.', 'the words');
    expect(said(element, 'mid', '.when')).to.equal('середина июня');
    expect(said(element, 'late', '.when')).to.equal('конец марта');
    expect(said(element, 'ahead', '.said')).to.match(/ начало мая 2026/);
  });
});
