import { expect } from '@open-wc/testing';
import { listenToConsole, until } from './testing/fixtures.js';

const add = (markup: string): HTMLElement => {
  const box = document.createElement('section');
  box.innerHTML = markup;
  document.body.append(box);
  return box;
};
const drawn = (box: Element, tag: string) => () => box.querySelector(tag)?.matches(':state(ready)') === true;

describe('auto.js', () => {
  let page: ReturnType<typeof listenToConsole>;
  const boxes: Element[] = [];
  const put = (markup: string): HTMLElement => {
    const box = add(markup);
    boxes.push(box);
    return box;
  };
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 50));

  beforeEach(() => (page = listenToConsole()));
  afterEach(() => {
    boxes.splice(0).forEach((box) => box.remove());
    page.restore();
  });

  it('loads the scripts of the tags that are on the page when it starts, and of no other', async () => {
    const box = put('<trade-target-gauge></trade-target-gauge>');
    await import('./auto.js');
    await until(drawn(box, 'trade-target-gauge'), 'the gauge');
    expect(customElements.get('visit-timeline')).to.equal(undefined);
    expect(page.lines).to.deep.equal([]);
  });

  it('loads those of tags that come later', async () => {
    const box = put('<visit-timeline></visit-timeline>');
    await until(drawn(box, 'visit-timeline'), 'the timeline');
  });

  it('upgrades a div with its attributes, language and content, and keeps the div', async () => {
    const box = put(
      '<div class="wide" lang="ur" data-story="trade-target-gauge" data-pairs="AF-UZ" data-headline="Trade"><p>Inside</p></div>',
    );
    await until(drawn(box, 'div.wide > trade-target-gauge'), 'the gauge in its div');
    const gauge = box.querySelector('trade-target-gauge');
    expect(gauge?.getAttribute('pairs')).to.equal('AF-UZ');
    expect(gauge?.shadowRoot?.querySelector('[part=headline]')?.textContent).to.equal('Trade');
    expect(gauge?.querySelector('p')?.textContent).to.equal('Inside');
    expect(page.lines).to.deep.equal([]);
  });

  it('upgrades what has come in the place of a div whose script was on its way', async () => {
    const box = put('<div data-story="incident-trend"><p>Inside</p></div>');
    const first = box.querySelector('div');
    await Promise.resolve();
    first?.replaceWith(first.cloneNode(true));
    await until(drawn(box, 'div > incident-trend'), 'the trend');
    expect(box.querySelectorAll('incident-trend, p').length).to.equal(2);
    expect(first?.innerHTML).to.equal('<p>Inside</p>');
  });

  it('says once of each name that it does not know it, and leaves the content as it is', async () => {
    const box = put(
      '<div data-story="world-map"><p>Stays</p></div><div data-story="world-map"></div><div data-story="Gauge"></div>',
    );
    await until(() => page.lines.length === 2, 'the sentences');
    put('<div data-story="world-map"></div>');
    await quiet();
    expect(page.lines).to.have.length(2);
    expect(page.lines[0]).to.match(/^data-story="world-map" is unknown\. Known: corridor-map, /);
    expect(page.lines[1]).to.match(/^data-story="Gauge" is unknown\. Known: corridor-map, /);
    expect(box.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('says in one sentence of each div which attributes it does not know', async () => {
    const box = put('<div data-story="trade-target-gauge" data-onclick="alert(1)" data-pair="PK-UZ"></div>');
    await until(drawn(box, 'trade-target-gauge'), 'the gauge');
    put('<p>Something else</p>');
    await quiet();
    expect(page.lines).to.have.length(1);
    expect(page.lines[0]).to.match(
      /^Unknown on data-story="trade-target-gauge": data-onclick, data-pair\. Known: data-src, data-pairs, /,
    );
    expect(box.querySelector('trade-target-gauge')?.hasAttribute('onclick')).to.equal(false);
  });
});
