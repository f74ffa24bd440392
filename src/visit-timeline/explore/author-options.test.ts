import { expect, fixture, html } from '@open-wc/testing';
import { textWidth } from '../../core/measure.js';
import { all, find, focused, ids, inSight, make, said, shadow } from '../../testing/interactive-timeline.js';
import { brokenNumbers } from '../../testing/hostile.js';
import { freezeClock, listenToConsole, until } from '../../testing/fixtures.js';
import '../visit-timeline.js';
import '../../testing/touch-graphics.js';
import facts from '../../../data/visits.json' with { type: 'json' };

const ALL = facts.visits.length + facts.events.length;

describe('attributes of <visit-timeline>', () => {
  let clock: ReturnType<typeof freezeClock>;
  beforeEach(() => (clock = freezeClock('2026-03-15T12:00:00Z')));
  afterEach(() => clock.restore());

  it('shows the time, the people and the layout that attributes ask for', async () => {
    const late = await make(html`<visit-timeline from="2025-12" to="2026-01"></visit-timeline>`);
    expect(ids(late)).to.deep.equal(['V17', 'V16', 'waiver', 'closure']);
    const axis = all(late, '.strip .label').map(({ textContent }) => textContent);
    expect(axis).to.include('Dec 2025').and.to.include('Jan 2026').and.not.to.include('2025');
    const since = await make(html`<visit-timeline from="2025-07"></visit-timeline>`);
    expect(ids(since).at(-1)).to.equal('herat');
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
      const element = await make(
        html`<visit-timeline people="Nobody" from="soon" layout="round" axis="up"></visit-timeline>`,
      );
      expect(ids(element).length).to.equal(ALL);
      expect(page.lines.length).to.equal(4);
      expect(page.lines.join(' ')).to.contain('from="soon"').and.to.contain('Known: auto, axis, list.');
      expect(page.lines.join(' ')).to.contain('axis="up" is not known. Known: auto, ltr, rtl.');
    } finally {
      page.restore();
    }
  });

  it('says of a time outside the data which years they cover, and leads back to them', async () => {
    const element = await make(html`<visit-timeline from="2030" to="2031"></visit-timeline>`);
    expect(said(element, '[part=summary]')).to.equal('0 events.');
    expect(said(element, '.nothing')).to.equal('Nothing matches. Show all (2021 – 2027)');
    find(element, '.nothing button').click();
    await until(() => ids(element).length === ALL, 'everything');
    expect(said(element, '[part=summary]')).to.contain(`${facts.visits.length} meetings`);
    element.from = '2029';
    await until(() => said(element, '[part=summary]') === '0 events.', 'what the author asks for next');
  });

  it('leaves out a last day before the first one, and says so', async () => {
    const page = listenToConsole();
    try {
      const element = await make(html`<visit-timeline from="2026" to="2024"></visit-timeline>`);
      expect(ids(element)).to.include('V19').and.not.to.include('V15');
      expect(page.lines.join()).to.contain('to="2024" is not known. Known: what does not end before 2026.');
    } finally {
      page.restore();
    }
  });

  for (const layout of ['auto', 'axis', 'list']) {
    it(`shows what there is from 2024 on with from="2024/..", also with layout="${layout}"`, async () => {
      const element = await make(html`<visit-timeline layout=${layout} from="2024/.."></visit-timeline>`);
      expect(ids(element)).to.include('V19').and.include('herat').and.not.to.include('vision');
      expect(brokenNumbers(element)).to.deep.equal([]);
    });

    it(`shows what there is to the last with to="2024/..", and says so, also with layout="${layout}"`, async () => {
      const page = listenToConsole();
      try {
        const element = await make(html`<visit-timeline layout=${layout} from="2024" to="2024/.."></visit-timeline>`);
        expect(ids(element)).to.include('V19').and.include('herat').and.not.to.include('vision');
        expect(brokenNumbers(element)).to.deep.equal([]);
        expect(page.lines).to.deep.equal([
          '<visit-timeline>: to="2024/.." is not known. Known: a date such as 2025, 2025-12 or 2025-12-03.',
        ]);
      } finally {
        page.restore();
      }
    });
  }

  for (const [lang, axis, newest] of [
    ['ur', 'auto', 'left'],
    ['ur', 'rtl', 'left'],
    ['ur', 'ltr', 'right'],
    ['en', 'rtl', 'left'],
  ] as const) {
    it(`lets time run to the ${newest} with axis="${axis}" in ${lang}, also in the picture`, async () => {
      const box = await fixture(html`<div lang=${lang}><visit-timeline axis=${axis}></visit-timeline></div>`);
      const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
      await until(() => shadow(element).querySelector(`[lang=${lang}] .live`) !== null, 'filter and search');
      const holder = document.createElement('div');
      holder.append(new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement);
      box.append(holder);
      for (const drawing of [shadow(element), holder]) {
        const [first, last] = [2022, 2025].map((year) => {
          const texts = [...drawing.querySelectorAll('text[text-anchor=middle]')];
          const named = texts.find(({ textContent }) => textContent.includes(String(year)));
          return named?.getBoundingClientRect().left ?? NaN;
        });
        expect(last)[newest === 'left' ? 'lessThan' : 'greaterThan'](first ?? NaN);
      }
    });
  }

  it('follows with the arrow keys what is seen on the axis', async () => {
    const element = await make(html`<visit-timeline axis="rtl"></visit-timeline>`);
    const [newest, next] = inSight(element).map((entry) => entry.getAttribute('data-id'));
    find(element, `[data-id=${newest}] .title`).focus();
    const press = (key: string) =>
      shadow(element).activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowRight');
    await until(() => focused(element) === next, 'the earlier entry');
    press('ArrowLeft');
    await until(() => focused(element) === newest, 'the later entry');
  });

  it('draws a mark for each of its own facts on the narrowest phone, too', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 280px"><visit-timeline></visit-timeline></div>`,
    );
    const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('.live') !== null, 'what arrives after the first drawing');
    expect(shadow(element).querySelector('.strip')).not.to.equal(null);
    expect(all(element, '.bar').length).to.equal(0);
  });

  it('says how long it had been before a visit, on the strip where there is room', async () => {
    const box = await fixture<HTMLElement>(html`<div><visit-timeline></visit-timeline></div>`);
    box.style.inlineSize = '1200px';
    const element = box.querySelector('visit-timeline') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('.strip')?.textContent?.includes('23 years') ?? false, 'the gap');
    // Narrower and narrower, it leaves air to the mark before it, or is left out.
    for (let width = 1100; width >= 900; width -= 10) {
      box.style.inlineSize = `${width}px`;
      await until(() => shadow(element).querySelector('.strip')?.getAttribute('width') === String(width), 'the width');
      const marks = all(element, '.strip .mark').map((mark) =>
        /([\d.]+) ([\d.]+)/.exec(mark.getAttribute('transform') ?? ''),
      );
      for (const text of all(element, '.strip text[text-anchor=end]')) {
        // As wide as it may be in any font.
        const left = Number(text.getAttribute('x')) - textWidth(text.textContent, 12);
        const y = Number(text.getAttribute('y'));
        const before = marks.flatMap((mark) => (Math.abs(Number(mark?.[2]) - y) < 12 ? [Number(mark?.[1])] : []));
        const air = left - Math.max(0, ...before.filter((x) => x < left));
        expect(air, `${text.textContent} at ${width} px`).to.be.at.least(18);
      }
    }
  });
});
