import { expect, fixture, html } from '@open-wc/testing';
import { boxesOf, cutBy, overlaps } from '../testing/boxes.js';
import { listenToConsole, until } from '../testing/fixtures.js';
import type { TradeTargetGaugeElement } from './trade-target-gauge.js';
import './trade-target-gauge.js';
import '../testing/touch-graphics.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const text = (element: Element, selector: string) =>
  root(element).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string) => [...root(element).querySelectorAll(selector)];

async function draw(attributes: Record<string, string>): Promise<TradeTargetGaugeElement> {
  const element = document.createElement('trade-target-gauge');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = await fixture<HTMLElement>(html`<div>${element}</div>`);
  box.style.inlineSize = '640px';
  await until(() => text(element, '[part=table] th') !== undefined, 'the whole drawing');
  return element;
}

const count = (value: number | null, series = 'a', period = '2025') => ({
  series,
  reporter: `Office ${series}`,
  period,
  value,
  sources: [],
});
const pairOf = (id: string, actuals: ReturnType<typeof count>[]) => ({
  id,
  countries: ['PK', 'KZ'],
  inArticle: false,
  actuals,
  target: {
    value: 100,
    date: '2025',
    inArticle: false,
    basis: 'stated' as const,
    sources: [],
    deadlines: [{ date: '2029', by: 'Plan', sources: [] }],
  },
});

async function drawData(pairs: ReturnType<typeof pairOf>[], variant = 'bullet'): Promise<TradeTargetGaugeElement> {
  const element = await fixture<TradeTargetGaugeElement>(
    html`<trade-target-gauge variant=${variant} .data=${{ asOf: '2026-02', sources: {}, pairs }}></trade-target-gauge>`,
  );
  await until(
    () => root(element).querySelector('figure') !== null && !element.matches(':state(loading)'),
    'the drawing',
  );
  await until(() => text(element, '[part=meter], [role=meter]') !== undefined || pairs.length === 0, 'the gauges');
  return element;
}

const UNSOUND = /NaN|null|undefined|Infinity/;

/** What stands on screen, is told to screen readers, and is drawn holds no trace of arithmetic gone wrong. */
function expectSound(element: Element): void {
  expect(root(element).textContent).not.to.match(UNSOUND);
  for (const node of all(element, 'figure *')) {
    for (const { name, value } of node.attributes) expect(value, `${node.localName} ${name}`).not.to.match(UNSOUND);
  }
}

for (const variant of ['bullet', 'radial']) {
  describe(`<trade-target-gauge variant="${variant}"> with numbers of an author`, () => {
    it('draws them with unit, deadline, baseline and headline', async () => {
      const element = await draw({
        variant,
        actual: '2025:446 Customs',
        target: '1000',
        unit: 'EUR million',
        deadline: '2029 Plan',
        baseline: '2023:320',
        headline: 'Exports',
      });
      expect(text(element, '.headline')).to.equal('Exports');
      expect(text(element, '[part=share]')).to.equal('45% of the €1bn target reached');
      expect(text(element, '.counts li button')).to.equal('€446m');
      expect(text(element, '.counts li .by')).to.equal('Customs, 2025');
      expect(text(element, '.need')).to.equal('By 2029 (Plan): needs growth of 22.4% a year; so far 18.1%.');
      const meter = root(element).querySelector('[role=meter]');
      expect(meter?.getAttribute('aria-label')).to.equal('Exports');
      expect(meter?.getAttribute('aria-valuetext')).to.equal('446 of 1,000 EUR million, 45 percent, Customs, 2025');
      expect((await element.complete).pairs[0]?.target?.value).to.equal(1000);
      await expect(element).to.be.accessible();
    });

    for (const [state, attributes, share, need] of [
      [
        'over 100 %',
        { actual: '2025:250', target: '100', deadline: '2029' },
        '250% of the 100 GW target reached',
        'By 2029: reached.',
      ],
      [
        'zero',
        { actual: '2025:0', target: '100', deadline: '2029' },
        '0% of the 100 GW target reached',
        'By 2029: no growth leads there from the last count.',
      ],
      ['below zero', { actual: '2025:-5', target: '100' }, '−5% of the 100 GW target reached', 'No deadline stated.'],
      ['without an actual', { target: '100', deadline: '2029' }, undefined, 'No count found.'],
      ['without a target', { actual: '2025:5', deadline: '2029' }, undefined, 'No target stated.'],
      [
        'without a deadline',
        { actual: '2025:5', target: '100' },
        '5% of the 100 GW target reached',
        'No deadline stated.',
      ],
      [
        'without any date',
        { actual: '200', target: '100' },
        '200% of the 100 GW target reached',
        'No deadline stated.',
      ],
      [
        'without a date, in all',
        { actual: '-1', target: '100', baseline: '2020:-4; 2021:0' },
        '−1% of the 100 GW target reached',
        'No deadline stated.',
      ],
    ] as const) {
      it(`draws what is ${state}`, async () => {
        const element = await draw({ variant, unit: 'GW', ...attributes });
        // Where the author gives no headline, it says what a bar then need not say again.
        const told = variant === 'radial' ? '[part=share]' : '.headline';
        if (share) expect(text(element, told)).to.equal(share);
        else expect(text(element, '[part=share]')).to.equal(undefined);
        expect(root(element).textContent.split('target reached').length, 'times that it is said').to.equal(
          share ? 2 : 1,
        );
        expect(text(element, '.need')).to.equal(need);
        expectSound(element);
      });
    }

    it('says a share beside the headline once it is that of one count', async () => {
      const element = await draw({ variant, unit: 'GW', actual: '2025: 40 A; 2025: 10 B', target: '100' });
      expect(text(element, '.headline')).to.equal(
        variant === 'radial' ? '10 to 40 GW of 100 GW' : '10–40% of the 100 GW target reached',
      );
      expect(text(element, '[part=notes]')).to.contain('Pick an amount');
      root(element).querySelector<HTMLElement>('.count')?.click();
      await until(() => text(element, '[part=share]') === '40% of the 100 GW target reached', 'the share');
      expect(text(element, '.headline'), 'as it was').to.contain('10');
    });

    it('asks for no choice, and says nothing general, where there is one count', async () => {
      const element = await draw({ variant, actual: '40', target: '100' });
      expect(text(element, '[part=notes]')).not.to.contain('Pick an amount');
      expect(text(element, '[part=summary]')).to.equal('');
      const none = await draw({ variant, target: '100', unit: 'GW' });
      expect(text(none, '.headline')).to.equal('Target 100 GW');
    });

    for (const width of [320, 640, 1200]) {
      for (const [what, attributes] of [
        ['a long unit', { unit: 'thousand tonnes of oil equivalent', actual: '2025: 40 A; 2025: 31 B', target: '100' }],
        ['a target that was passed', { unit: 'km', actual: '2025: 146 A; 2025: 90 B', target: '100' }],
      ] as const) {
        it(`lets no text of ${what} meet another or leave the page at ${width} px`, async () => {
          const element = await draw({ variant, ...attributes });
          const box = element.parentElement ?? expect.fail('no parent');
          box.style.inlineSize = `${width}px`;
          const drawing = () => root(element).querySelector('[role=meter] svg') ?? expect.fail('no drawing');
          await until(() => drawing().getAttribute('width') === String(width), 'the width');
          const texts = boxesOf([...drawing().querySelectorAll('text'), ...all(element, '.dial [part=share] > *')]);
          expect(overlaps(texts)).to.deep.equal([]);
          const { left, right } = box.getBoundingClientRect();
          expect(cutBy(new DOMRect(left, -1e5, right - left, 2e5), texts)).to.deep.equal([]);
        });
      }
    }

    it('gives an axis without a length no amounts', async () => {
      const element = await draw({ variant, unit: 'GW', actual: '2025: 0' });
      expect(all(element, '[role=meter] .tick').length).to.equal(0);
    });

    it('shows no list of sources where the author states none', async () => {
      const element = await draw({ variant, actual: '2025:5', target: '100' });
      expect(text(element, '[part=download] summary')).to.equal('Download and cite');
      expect(all(element, '[part=sources]').length).to.equal(0);
    });

    it('draws without what cannot be read, and says so', async () => {
      const page = listenToConsole();
      try {
        const wrong = { actual: 'many', target: 'more', deadline: 'soon', baseline: 'few' };
        const element = await draw({ variant, ...wrong, debug: '' });
        expect(text(element, '.need')).to.equal('No count found.');
        expect(page.lines.map((line) => /\w+="\w+"/.exec(line)?.[0])).to.deep.equal([
          'actual="many"',
          'baseline="few"',
          'target="more"',
          'deadline="soon"',
        ]);
        expect(text(element, '[part=debug]')).to.contain('actual="many"');
        expectSound(element);
      } finally {
        page.restore();
      }
    });
  });

  describe(`<trade-target-gauge variant="${variant}"> with data`, () => {
    it('draws nothing of no pairs', async () => {
      const element = await drawData([], variant);
      expect(all(element, '[role=meter]').length).to.equal(0);
      expectSound(element);
    });

    it('draws one pair with one count', async () => {
      const element = await drawData([pairOf('A', [count(40)])], variant);
      expect(all(element, '[role=meter]').length).to.equal(1);
      expect(all(element, '.years').length, 'a single year is no series').to.equal(0);
      expectSound(element);
    });

    it('draws 40 pairs', async () => {
      const element = await drawData(
        Array.from({ length: 40 }, (_, i) => pairOf(`P${i}`, [count(i), count(i + 5, 'b')])),
        variant,
      );
      expect(all(element, '[role=meter]').length).to.equal(40);
      expectSound(element);
    });

    it('names 30 counts of one pair in a plain list', async () => {
      const counts = Array.from({ length: 30 }, (_, i) => count(i * 3, `s${i}`));
      const element = await drawData([pairOf('A', counts)], variant);
      await until(() => all(element, '[part=table] td').length > 0, 'the whole drawing');
      expect(all(element, '.counts li').length).to.equal(30);
      expect(all(element, '.leads').length).to.equal(0);
      expectSound(element);
    });

    it('draws where nobody gives a figure', async () => {
      const element = await drawData([pairOf('A', [count(null)])], variant);
      expect(text(element, '.need')).to.equal('No count found.');
      expectSound(element);
    });

    it('breaks very long words instead of the page', async () => {
      const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
      const own = { actual: `2025:40 ${word}; 2025:30 B`, baseline: '2024:20', target: '100', headline: word };
      const element = await draw({ variant, ...own });
      if (element.parentElement) element.parentElement.style.inlineSize = '320px';
      await until(() => root(element).querySelector('[role=meter] svg')?.getAttribute('width') === '320', 'the width');
      expect(element.scrollWidth).to.be.at.most(320);
      expectSound(element);
    });
  });
}
