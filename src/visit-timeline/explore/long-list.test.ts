import { expect } from '@open-wc/testing';
import {
  all,
  choose,
  find,
  focused,
  give,
  ids,
  many,
  openTools,
  said,
  shadow,
} from '../../testing/interactive-timeline.js';
import { freezeClock, until } from '../../testing/fixtures.js';
import '../visit-timeline.js';
import '../../testing/touch-graphics.js';
import { itUnless } from '../../testing/engine.js';
import { FIRST } from '../visit-timeline.data.js';
import { STEP } from './paging.js';

describe('<visit-timeline> with none, one and many', () => {
  let clock: ReturnType<typeof freezeClock>;
  beforeEach(() => (clock = freezeClock('2026-03-15T12:00:00Z')));
  afterEach(() => clock.restore());

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
      expect(said(element, '.rest > summary')).to.equal(
        `${(10_000 - FIRST).toLocaleString('en')} more, back to Jan 1, 1990`,
      );
    });

    it('shows more of the list step by step, and any entry when asked', async () => {
      const element = await give(many(10_000));
      find(element, '.rest > summary').click();
      await until(() => ids(element).length === FIRST + STEP, 'the first step');
      find(element, '.rest .step button').click();
      await until(() => ids(element).length === FIRST + 2 * STEP, 'the second step');
      expect(element.focusItem('n5000')).to.equal(true);
      await until(() => focused(element) === 'n5000', 'the entry in the middle');
      expect(ids(element).length).to.equal(FIRST + STEP);
      expect(said(element, '.rest .step button')).to.equal(`Show ${STEP} before these`);
    });

    itUnless(
      'is found by the browser in all that is shown, and stays in the page while it is scrolled',
      ['webkit'],
      'window.find() looks into no shadow tree',
      async () => {
        const element = await give(many(10_000));
        const finds = (text: string) => {
          getSelection()?.removeAllRanges();
          return 'find' in window && (window.find as (text: string) => boolean)(text);
        };
        expect([finds('Leader 9999'), finds('Leader 9995'), finds('Leader 9950')]).to.deep.equal([true, true, false]);
        find(element, '.rest > summary').click();
        await until(() => ids(element).length === FIRST + STEP, 'the first step');
        expect([finds('Leader 9999'), finds('Leader 9950'), finds('Leader 5000')]).to.deep.equal([true, true, false]);
        const [first, ...others] = all(element, '.entry');
        others.at(-1)?.scrollIntoView();
        await new Promise(requestAnimationFrame);
        expect(first?.isConnected).to.equal(true);
        expect(finds('Leader 9999')).to.equal(true);
      },
    );

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
      await until(() => all(element, '[part=table] tbody tr').length === FIRST + STEP, 'the rows');
      find(element, '[part=sources] > summary').click();
      await until(() => all(element, '[part=sources] li').length === 1, 'the source');
    });
  });

  it('prints the whole list', async () => {
    const element = await give(many(400));
    expect(ids(element).length).to.equal(FIRST);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(ids(element).length).to.equal(400);
    expect(shadow(element).querySelector('.rest')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(ids(element).length).to.equal(FIRST);
  });
});
