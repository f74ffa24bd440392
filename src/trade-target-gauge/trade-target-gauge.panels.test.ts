import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { listenToConsole, until } from '../testing/fixtures.js';
import type { TradeTargetGaugeElement } from './trade-target-gauge.js';
import './trade-target-gauge.js';
import '../testing/touch-graphics.js';
import { boxOf } from '../testing/boxes.js';
import { engine } from '../testing/engine.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = <Kind extends Element>(element: Element, selector: string) => [
  ...root(element).querySelectorAll<Kind>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

async function whole(template: TemplateResult): Promise<TradeTargetGaugeElement> {
  const element = await fixture<TradeTargetGaugeElement>(template);
  await until(() => root(element).querySelector('[part=table] td') !== null, 'the whole drawing');
  return element;
}

describe('the scale of a gauge', () => {
  it('begins an amount in Urdu, at the right, with its number', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="ur"><trade-target-gauge></trade-target-gauge></div>`);
    const element = box.querySelector('trade-target-gauge') ?? expect.fail('no gauge');
    const amounts = () =>
      all<SVGTextElement>(element, '.tick-label').filter(({ textContent }) => /\d\d.*\p{L}/u.test(textContent));
    await until(() => amounts().length > 0, 'the scale');
    for (const amount of amounts()) {
      // WebKit tells where letters are as if they were written from the left; what it needs is this.
      expect(getComputedStyle(amount).unicodeBidi).to.equal('plaintext');
      if (engine === 'webkit') continue;
      const at = (sign: RegExp) => amount.getExtentOfChar(amount.textContent.search(sign)).x;
      await until(() => at(/\d/) > at(/\p{L}/u), amount.textContent);
    }
  });
});

describe('the years under a gauge', () => {
  it('are columns for each count: solid for calendar years, hollow for fiscal years, and both are named', async () => {
    const element = await whole(html`<trade-target-gauge pairs="PK-UZ"></trade-target-gauge>`);
    const kinds = all(element, '.years').map((row) =>
      [...row.querySelectorAll('rect')].map((column) => column.getAttribute('class')),
    );
    expect(kinds).to.deep.equal([Array(7).fill('calendar'), ['fiscal', 'fiscal'], ['fiscal']]);
    expect(texts(element, '.axis span')).to.deep.equal(['calendar year', 'fiscal year']);
  });

  it('tell every value and period to screen readers', async () => {
    const element = await whole(html`<trade-target-gauge pairs="PK-UZ"></trade-target-gauge>`);
    const [uz, sbp] = texts(element, '.years > title');
    expect(uz)
      .to.match(/^2019, \$122m; 2020, \$120m;/)
      .and.to.match(/2025, \$445\.9m$/);
    expect(sbp).to.equal('fiscal 2023–24, $106.3m; fiscal 2024–25, $142.9m');
    await expect(element).to.be.accessible();
  });

  it('put a fiscal year between the calendar years it lies in, on one scale with them', async () => {
    const element = await whole(html`<trade-target-gauge pairs="PK-UZ"></trade-target-gauge>`);
    const centres = all(element, '.years').map((row) =>
      [...row.querySelectorAll('rect')].map((column) => {
        const { left, width } = boxOf(column);
        return left + width / 2;
      }),
    );
    const [calendar = [], fiscal = []] = centres;
    const [in2024 = NaN, in2025 = NaN] = calendar.slice(-2);
    expect(fiscal[1]).to.be.greaterThan(in2024).and.to.be.lessThan(in2025);
    const heights = all(element, '.years').map(
      (row) => boxOf([...row.querySelectorAll('rect')].at(-1) ?? expect.fail('no column')).height,
    );
    expect((heights[0] ?? NaN) / (heights[1] ?? NaN)).to.be.closeTo(445.9 / 142.88, 0.1);
  });

  it('leave a gap where a year is missing', async () => {
    const element = await whole(
      html`<trade-target-gauge actual="2025:4" baseline="2021:1;2022:2" unit="GW"></trade-target-gauge>`,
    );
    const at = all(element, '.years rect').map((column) => boxOf(column).left);
    const [first = NaN, second = NaN, last = NaN] = at;
    expect((last - second) / (second - first)).to.be.closeTo(3, 0.15);
  });

  it('hold their room before they arrive', async () => {
    const element = await fixture<TradeTargetGaugeElement>(html`<trade-target-gauge></trade-target-gauge>`);
    const before = element.offsetHeight;
    expect(all(element, '.years title').length).to.equal(0);
    await until(() => all(element, '.years title').length > 0, 'the years');
    expect(Math.abs(element.offsetHeight - before)).to.be.at.most(1);
  });
});

describe('a stated change', () => {
  it('stands beside what the same counts give', async () => {
    const element = await whole(html`<trade-target-gauge pairs="AF-PK"></trade-target-gauge>`);
    const sentence = texts(element, '.need')[1]?.replace(/ ?\b\d( \d)*(?=[ .;])/g, '');
    expect(texts(element, '.need')[0]).to.equal('No target stated.');
    expect(sentence).to.contain('million dollars (Afghan Ministry of Industry and Commerce, 2024 to 2025): −28.2%.');
    expect(texts(element, '.need')[1])
      .to.contain('From 2,461 to 1,766 million dollars')
      .and.to.contain('Stated: about −40% (in the article)');
    expect(texts(element, '.need')[1]).to.contain('elsewhere: −30%');
  });
});

describe('focusItem', () => {
  it('moves the focus to a pair, and to a count that it picks without an event', async () => {
    const element = await whole(html`<trade-target-gauge></trade-target-gauge>`);
    const heard: Event[] = [];
    element.addEventListener('target-select', (event) => heard.push(event));
    expect(element.focusItem('PK-UZ')).to.equal(true);
    expect(root(element).activeElement?.getAttribute('aria-label')).to.equal('Pakistan–Uzbekistan');
    expect(element.focusItem('PK-UZ/sbp')).to.equal(true);
    await element.updateComplete;
    expect(root(element).activeElement?.getAttribute('aria-pressed')).to.equal('true');
    expect(texts(element, '[part=share] b')).to.deep.equal(['5–25%', '7%']);
    expect(heard).to.deep.equal([]);
  });

  it('parts and ends what is told of a change as the language does', async () => {
    const box = await fixture(html`<div lang="ur"><trade-target-gauge pairs="AF-PK"></trade-target-gauge></div>`);
    const element = box.querySelector('trade-target-gauge') ?? expect.fail('no element');
    await until(() => texts(element, '.need').length > 1, 'the change');
    expect(texts(element, '.need')[1])
      .to.match(/؛ .*۔$/)
      .and.not.to.match(/[;.]$|; /);
  });

  it('says in one sentence that it knows no such item', async () => {
    const element = await whole(html`<trade-target-gauge></trade-target-gauge>`);
    const page = listenToConsole();
    try {
      expect(element.focusItem('PK-FR')).to.equal(false);
      expect(element.focusItem('PK-UZ/nobody')).to.equal(false);
      expect(page.lines.length).to.equal(2);
      expect(page.lines[0]).to.contain('focusItem("PK-FR")');
    } finally {
      page.restore();
    }
  });
});

describe('basis', () => {
  it('measures by whom the author names until the reader wants all', async () => {
    const element = await whole(html`<trade-target-gauge basis="stated-by:sbp"></trade-target-gauge>`);
    expect(texts(element, '[part=share] b')).to.deep.equal(['23%', '7%']);
    const pressed = all<HTMLButtonElement>(element, '[aria-pressed=true]');
    expect(pressed.length).to.equal(2);
    setTimeout(() => pressed[1]?.click());
    const event = await oneEvent(element, 'target-select');
    expect('series' in event && event.series).to.equal(undefined);
    await element.updateComplete;
    expect(texts(element, '[part=share] b')).to.deep.equal(['23%', '6–22%']);
  });

  for (const [lang, who] of [
    ['en', 'state bank of Pakistan'],
    ['en', 'SBP25'],
    ['ur', 'State Bank of Pakistan'],
    ['ur', 'SBP25'],
    ['ur', 'اسٹیٹ بینک آف پاکستان'],
  ]) {
    it(`knows ${who} on a page in ${lang}, and measures by all where they do not count`, async () => {
      const page = listenToConsole();
      try {
        const box = await fixture(
          html`<div lang=${lang}>
            <trade-target-gauge pairs="PK-UZ AF-UZ" basis="stated-by:${who}"></trade-target-gauge>
          </div>`,
        );
        const element = box.querySelector('trade-target-gauge') ?? expect.fail('no element');
        await until(() => texts(element, '[part=share] b').length === 2, 'the gauges');
        const [uz, af] = texts(element, '[part=share] b').map((text) => text?.match(/\d+/g));
        expect([uz, af]).to.deep.equal([['7'], ['32', '34']]);
        expect(page.lines).to.deep.equal([]);
      } finally {
        page.restore();
      }
    });
  }

  it('is all for somebody unknown, with a sentence', async () => {
    const page = listenToConsole();
    try {
      const element = await whole(html`<trade-target-gauge basis="stated-by:me"></trade-target-gauge>`);
      expect(texts(element, '[part=share] b')).to.deep.equal(['5–25%', '6–22%']);
      expect(page.lines.length).to.equal(1);
      expect(page.lines[0]).to.contain('basis="stated-by:me"').and.to.contain('stated-by:sbp');
    } finally {
      page.restore();
    }
  });
});

describe('what it would take', () => {
  async function open(template: TemplateResult) {
    const element = await whole(template);
    const details = root(element).querySelector<HTMLDetailsElement>('details[part=pace]');
    if (details) details.open = true;
    const [slider, number] = all<HTMLInputElement>(element, '.asks input');
    if (!slider || !number) return expect.fail('no inputs');
    const ask = async (input: HTMLInputElement, value: string) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };
    return { element, slider, number, ask };
  }
  const uz = html`<trade-target-gauge pairs="PK-UZ" basis="stated-by:uz"></trade-target-gauge>`;

  it('shows the pace of each series and where it leads, as arithmetic', async () => {
    const { element } = await open(html`<trade-target-gauge></trade-target-gauge>`);
    const rows = texts(element, '.pace tbody tr');
    expect(rows).to.include('Uzbek statistics, 2025 +24.1% a year since 2019 in 2032');
    expect(rows).to.include('Kazakh statistics, 2024 −17.3% a year since 2021 never');
    expect(rows).to.include('Prime minister of Pakistan, about 2025 only one count');
    expect(texts(element, '.pace')[0]).to.contain('arithmetic, not a forecast');
  });

  it('answers in words whether a growth is in time, by slider or number', async () => {
    const { element, slider, number, ask } = await open(uz);
    expect(slider.type).to.equal('range');
    await ask(slider, '30');
    expect(number.value).to.equal('30');
    expect(slider.getAttribute('aria-valuetext')).to.equal('30 percent a year');
    expect(texts(element, '[part=answer] li')).to.deep.equal([
      'Uzbek statistics, 2025: in 2031, too late for 2029 (Joint declaration) and about Feb 2031 (Speeches of 5 February 2026).'.replace(
        'Feb',
        'February',
      ),
    ]);
    await ask(number, '45.6');
    expect(texts(element, '[part=answer]')[0])
      .to.contain('At 45.6% a year')
      .and.to.contain('in 2029, in time for 2029');
    await ask(number, '-3');
    expect(texts(element, '[part=answer] li')).to.deep.equal(['Uzbek statistics, 2025: never.']);
    await ask(number, '1');
    expect(texts(element, '[part=answer] li')[0]).to.contain('in more than a hundred years');
  });

  it('keeps the last answer while the number is being typed', async () => {
    const { element, number, ask } = await open(uz);
    await ask(number, '20');
    const answer = texts(element, '[part=answer]');
    await ask(number, '');
    expect(texts(element, '[part=answer]')).to.deep.equal(answer);
  });

  it('judges nothing where no deadline is stated', async () => {
    const { element, number, ask } = await open(
      html`<trade-target-gauge pairs="AF-UZ" basis="stated-by:uz"></trade-target-gauge>`,
    );
    await ask(number, '30');
    expect(texts(element, '[part=answer] li')).to.deep.equal(['Uzbek statistics, 2025: in 2030.']);
  });

  it('is accessible when it is open', async () => {
    const { element } = await open(html`<trade-target-gauge></trade-target-gauge>`);
    await expect(element).to.be.accessible();
  });
});
