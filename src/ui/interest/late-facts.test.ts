import { expect } from '@open-wc/testing';
import '../../corridor-map/corridor-map.js';
import '../../incident-trend/incident-trend.js';
import '../../trade-target-gauge/trade-target-gauge.js';
import '../../visit-timeline/visit-timeline.js';
import { until } from '../../testing/fixtures.js';
import type { GraphicElement } from '../host/graphic.js';

/** The wait for what is loaded when the browser is idle, in ms. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 600));

const TAGS = ['corridor-map', 'trade-target-gauge', 'visit-timeline', 'incident-trend'] as const;

/** A sign that the panels of a graphic have come, though nobody touched it. */
const IN_SIGHT = {
  'corridor-map': '[role=tree]',
  'trade-target-gauge': '.tick-label',
  'visit-timeline': '.strip .item',
  'incident-trend': '.targets',
};

describe('the facts that only panels show', () => {
  let box: HTMLElement;
  let arrived: Element[];

  /** Adds a graphic in sight, untouched, with its panels loaded. */
  async function inSight(tag: (typeof TAGS)[number], attributes = ''): Promise<GraphicElement> {
    box.innerHTML = `<${tag} id="g" ${attributes}></${tag}>`;
    const graphic = box.querySelector<GraphicElement>(tag) ?? expect.fail(`no ${tag}`);
    graphic.addEventListener('data-load', () => arrived.push(graphic));
    await graphic.updateComplete;
    graphic.scrollIntoView();
    await until(() => found(graphic, IN_SIGHT[tag]).length > 0, 'what comes in sight');
    await rest();
    return graphic;
  }
  const found = (graphic: Element, selector: string) => [
    ...(graphic.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const textsOf = (graphic: Element, selector: string) => found(graphic, selector).map((one) => one.textContent.trim());
  /** The source numbers of the first drawing: what is folded away may come before them, and later. */
  const numbers = (graphic: Element) =>
    found(graphic, '.marks')
      .filter((one) => !one.closest('details'))
      .map((one) => one.textContent.trim());
  const sourcesName = (graphic: Element) => textsOf(graphic, '[part=sources] > summary').join();
  const touch = (graphic: Element) => graphic.shadowRoot?.dispatchEvent(new PointerEvent('pointerover'));
  const isWhole = () => arrived.length > 0;

  beforeEach(() => {
    arrived = [];
    box = document.createElement('main');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const tag of TAGS) {
    it(`do not come because <${tag}> is in sight, and come once it is touched`, async () => {
      const graphic = await inSight(tag);
      expect(isWhole()).to.equal(false);
      touch(graphic);
      await until(isWhole, 'the whole facts');
    });

    it(`change neither source numbers of <${tag}> nor how many sources it says there are`, async () => {
      const graphic = await inSight(tag);
      const [before, named] = [numbers(graphic), sourcesName(graphic)];
      touch(graphic);
      await until(() => found(graphic, '.source-list li').length > 0, 'the list of sources');
      expect(numbers(graphic)).to.deep.equal(before);
      expect(sourcesName(graphic)).to.equal(named);
      expect(named).to.contain(`(${found(graphic, '.source-list li').length})`);
    });

    it(`are not needed for the source numbers of <${tag}> to be links`, async () => {
      const graphic = await inSight(tag);
      expect(found(graphic, '.marks a').filter((link) => !link.matches('[href^=http]'))).to.deep.equal([]);
      expect(found(graphic, '.marks a').length > 0).to.equal(tag === 'visit-timeline' || tag === 'trade-target-gauge');
    });
  }

  for (const [how, act] of [
    ['a reader focuses something in it', (graphic) => found(graphic, 'summary')[0]?.focus({ preventScroll: true })],
    [
      'a reader is about to search or print',
      () => document.dispatchEvent(new KeyboardEvent('keydown', { metaKey: true })),
    ],
    ['a reader prints', () => window.dispatchEvent(new Event('beforeprint'))],
    ['a link leads to an item', () => (location.hash = '#g:PK-UZ')],
    ['a script focuses an item', (graphic) => graphic.focusItem('PK-UZ')],
    ['a script asks for the data', (graphic) => graphic.complete],
    ['a script asks for a file', (graphic) => graphic.toCSV()],
  ] as [string, (graphic: GraphicElement) => unknown][]) {
    it(`come where ${how}`, async () => {
      const graphic = await inSight('trade-target-gauge');
      act(graphic);
      window.dispatchEvent(new Event('afterprint'));
      await until(isWhole, 'the whole facts');
    });
  }

  it('come where an attribute names a pair that is not among the first', async () => {
    const graphic = await inSight('trade-target-gauge');
    graphic.setAttribute('pairs', 'AF-KZ');
    await until(() => found(graphic, '.gauge[data-id=AF-KZ]').length > 0, 'the pair');
  });

  it('come where another graphic of the group leads to something, but not for the group alone', async () => {
    await inSight('trade-target-gauge', 'group="late"');
    expect(isWhole()).to.equal(false);
    document.dispatchEvent(new CustomEvent('story-highlight', { detail: { group: 'late', subjects: ['KZ'] } }));
    await until(isWhole, 'the whole facts');
  });

  it('are there before anything is drawn in a panel that a reader opens', async () => {
    const graphic = await inSight('trade-target-gauge');
    const table = found(graphic, '[part=table]')[0] as HTMLDetailsElement;
    const wasWhole: boolean[] = [];
    const watch = new MutationObserver(() => table.childElementCount > 1 && wasWhole.push(isWhole()));
    watch.observe(table, { childList: true, subtree: true });
    table.open = true;
    await until(() => found(graphic, '[part=table] td').length > 0, 'the table');
    watch.disconnect();
    expect(wasWhole[0]).to.equal(true);
  });

  it('leave a panel that waits for them off the sheet, but not the sources that its numbers name', async () => {
    const graphic = await inSight('trade-target-gauge');
    const drawn = () =>
      found(graphic, 'details[part]')
        .filter(({ childElementCount }) => childElementCount > 1)
        .map((panel) => panel.getAttribute('part'));
    window.dispatchEvent(new Event('beforeprint'));
    try {
      expect(drawn()).to.deep.equal(['sources']);
      const cited = new Set(found(graphic, '.marks a').map((link) => link.getAttribute('href')));
      const listed = found(graphic, '.source-list a').map((link) => link.getAttribute('href'));
      expect([...cited].filter((address) => !listed.includes(address))).to.deep.equal([]);
    } finally {
      window.dispatchEvent(new Event('afterprint'));
    }
  });
});
