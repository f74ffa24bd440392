import { expect, fixture, html } from '@open-wc/testing';
import './trade-target-gauge.js';
import type { TradeTargetGaugeElement } from './trade-target-gauge.js';

const pictureOf = async (variant: string): Promise<Document> => {
  const element = await fixture<TradeTargetGaugeElement>(
    html`<trade-target-gauge variant=${variant}></trade-target-gauge>`,
  );
  return new DOMParser().parseFromString(await element.toSVG({ theme: 'light' }), 'image/svg+xml');
};

describe('a picture of <trade-target-gauge>', () => {
  it('tells fiscal from calendar years as the page does, and says which is which', async () => {
    const picture = await pictureOf('bullet');
    expect(picture.querySelector('rect[fill="none"][stroke]'), 'the hollow column of a fiscal year').to.not.equal(null);
    expect(picture.documentElement.textContent).to.contain('fiscal year').and.to.contain('calendar year');
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
