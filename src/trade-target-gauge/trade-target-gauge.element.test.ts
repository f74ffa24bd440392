import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { listenToConsole, until } from '../testing/fixtures.js';
import { TargetSelectEvent, type TradeTargetGaugeElement } from './trade-target-gauge.js';
import '../testing/touch-graphics.js';
import { boxOf } from '../testing/boxes.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const texts = (element: Element, selector: string) =>
  [...shadow(element).querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

/** Draws a tag and waits for what comes after the first drawing. */
async function whole(template: TemplateResult): Promise<TradeTargetGaugeElement> {
  const element = await fixture<TradeTargetGaugeElement>(template);
  await until(() => shadow(element).querySelector('[part=table] td') !== null, 'the whole drawing');
  return element;
}

describe('<trade-target-gauge>', () => {
  it('draws a meter a pair and says its range in words', async () => {
    const element = await whole(html`<trade-target-gauge></trade-target-gauge>`);
    const meters = [...shadow(element).querySelectorAll('[role=meter]')];
    expect(meters.map((meter) => meter.getAttribute('aria-valuetext'))).to.deep.equal([
      '53.7 to 250 of 1,000 million dollars, 5 to 25 percent, Kazakh statistics, 2024 to Prime minister of Pakistan, about 2025',
      '111.7 to 445.9 of 2,000 million dollars, 6 to 22 percent, APP (Pakistani data), fiscal 2024–25 to Uzbek statistics, 2025',
    ]);
  });

  it('leads from every count to its source', async () => {
    const element = await whole(html`<trade-target-gauge></trade-target-gauge>`);
    for (const item of shadow(element).querySelectorAll('.counts li')) {
      expect(item.querySelector('a')?.href, item.textContent ?? '').to.match(/^https?:/);
    }
  });

  it('shows the pairs the author names, in that order', async () => {
    const element = await whole(html`<trade-target-gauge pairs="AF-UZ PK-KG"></trade-target-gauge>`);
    expect(texts(element, 'h4')).to.deep.equal(['Afghanistan–Uzbekistan', 'Pakistan–Kyrgyzstan']);
  });

  it('draws the default for an unknown pair and says once what is known', async () => {
    const page = listenToConsole();
    try {
      const element = await whole(html`<trade-target-gauge pairs="PK-FR" debug></trade-target-gauge>`);
      element.requestUpdate();
      await element.updateComplete;
      expect(texts(element, 'h4')).to.deep.equal(['Pakistan–Kazakhstan', 'Pakistan–Uzbekistan']);
      expect(page.lines.length).to.equal(1);
      expect(page.lines[0]).to.contain('pairs="PK-FR" is not known. Known: PK-KZ, PK-UZ');
      await until(() => shadow(element).querySelector('[part=debug]') !== null, 'the note on screen');
      expect(texts(element, '[part=debug]')[0]).to.contain('pairs="PK-FR"');
    } finally {
      page.restore();
    }
  });

  it('measures by the count the reader presses, tells the page, and back', async () => {
    const element = await whole(html`<trade-target-gauge pairs="PK-UZ"></trade-target-gauge>`);
    const button = shadow(element).querySelector<HTMLButtonElement>('.count');
    setTimeout(() => button?.click());
    const event = await oneEvent(element, 'target-select');
    expect(event instanceof TargetSelectEvent && [event.pair, event.series]).to.deep.equal(['PK-UZ', 'uz']);
    await element.updateComplete;
    expect(texts(element, '[part=share] b')).to.deep.equal(['22%']);
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    button?.click();
    await element.updateComplete;
    expect(texts(element, '[part=share] b')).to.deep.equal(['6–22%']);
  });

  for (const width of [280, 320, 640, 1200]) {
    it(`cuts no text at ${width} px and keeps the axis labels apart`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div><trade-target-gauge pairs="PK-KZ PK-UZ PK-KG"></trade-target-gauge></div>`,
      );
      box.style.inlineSize = `${width}px`;
      const element = box.querySelector('trade-target-gauge');
      if (!element) return expect.fail('no element');
      await until(
        () => shadow(element).querySelector('.meter svg')?.getAttribute('width') === String(width),
        'the new width',
      );
      const edge = box.getBoundingClientRect();
      for (const bar of shadow(element).querySelectorAll('.meter svg')) {
        const labels = [...bar.querySelectorAll('text')].map((text) => boxOf(text));
        labels.forEach((label, i) => {
          expect(label.left).to.be.at.least(edge.left - 0.5);
          expect(label.right).to.be.at.most(edge.right + 0.5);
          for (const other of labels.slice(i + 1)) {
            expect(label.right <= other.left || other.right <= label.left, 'labels overlap').to.equal(true);
          }
        });
      }
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }

  it('follows the language of the page when it changes', async () => {
    const box = await fixture(html`<div lang="en"><trade-target-gauge></trade-target-gauge></div>`);
    const element = box.querySelector('trade-target-gauge');
    if (!element) return expect.fail('no element');
    box.setAttribute('lang', 'ur');
    await until(() => shadow(element).querySelector('figure')?.dir === 'rtl', 'the Urdu drawing');
    expect(texts(element, '[part=headline]')[0]).to.match(/تجارت/);
    box.setAttribute('lang', 'fr');
    await until(() => shadow(element).querySelector('figure')?.lang === 'en', 'English for a language without a table');
  });
});
