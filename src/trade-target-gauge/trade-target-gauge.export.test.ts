import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import './trade-target-gauge.js';
import type { TradeTargetGaugeElement } from './trade-target-gauge.js';

const pictureOf = async (variant: string, own?: string): Promise<Document> => {
  const element = await fixture<TradeTargetGaugeElement>(
    html`<trade-target-gauge
      variant=${variant}
      actual=${own ?? nothing}
      target=${own ? '100' : nothing}
    ></trade-target-gauge>`,
  );
  return new DOMParser().parseFromString(await element.toSVG({ theme: 'light' }), 'image/svg+xml');
};

describe('a picture of <trade-target-gauge>', () => {
  it('tells fiscal from calendar years as the page does, and says which is which', async () => {
    const picture = await pictureOf('bullet');
    expect(picture.querySelector('rect[fill="none"][stroke]'), 'the hollow column of a fiscal year').to.not.equal(null);
    expect(picture.documentElement.textContent).to.contain('fiscal year').and.to.contain('calendar year');
  });

  it('of numbers of an author names no pair and lists no sources, for there are none', async () => {
    const texts = [...(await pictureOf('bullet', '2025: 45 A')).querySelectorAll('text')].map((one) => one.textContent);
    expect(texts).to.include('45% of the $100m target reached');
    expect(texts.filter((text) => /—|Sources/.test(text))).to.deep.equal([]);
  });

  it('draws half circles as lines, in their colours', async () => {
    const picture = await pictureOf('radial');
    const arcs = [...picture.querySelectorAll('path[stroke-width="20"]')];
    expect(arcs.length).to.be.greaterThan(3);
    for (const arc of arcs) {
      expect(arc.getAttribute('fill')).to.equal('none');
      expect(arc.getAttribute('stroke')).to.match(/^#/);
    }
  });
});
