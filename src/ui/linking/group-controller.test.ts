import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import '../../corridor-map/corridor-map.js';
import '../../trade-target-gauge/trade-target-gauge.js';
import '../../visit-timeline/visit-timeline.js';
import { listenToConsole, until } from '../../testing/fixtures.js';
import { GroupController } from './group-controller.js';
import type { GraphicElement } from '../host/graphic.js';
import type { LinkTargets, Highlight } from './highlight.js';
import '../../testing/touch-graphics.js';

describe('graphics of one group', () => {
  let page: ReturnType<typeof listenToConsole>;
  let box: HTMLElement;
  let heard: Highlight[];

  const root = (tag: string) => box.querySelector(tag)?.shadowRoot ?? expect.fail(`no ${tag}`);
  const marked = (tag: string) =>
    [...root(tag).querySelectorAll<HTMLElement>('.entry[data-shared], .gauge[data-shared]')].map(
      ({ dataset }) => dataset['id'],
    );
  const said = (tag: string) => root(tag).querySelector('.group-status')?.textContent;
  const press = (tag: string, selector: string) => {
    const button = root(tag).querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
    button.focus({ preventScroll: true });
    button.click();
  };
  const tokayev = '.entry[data-id=V18] .title';

  beforeEach(async () => {
    page = listenToConsole();
    heard = [];
    box = document.createElement('main');
    box.innerHTML = `<corridor-map group="g"></corridor-map><trade-target-gauge group="g"></trade-target-gauge>
      <visit-timeline group="g"></visit-timeline><visit-timeline id="other" group="h"></visit-timeline>`;
    box.addEventListener('story-highlight', ({ detail }) => heard.push(detail));
    document.body.append(box);
    const status = (graphic: Element) => graphic.shadowRoot?.querySelector('.group-status');
    await until(() => [...box.children].every(status), 'the groups');
    await Promise.all([...box.children].map((graphic) => (graphic as HTMLElementTagNameMap['corridor-map']).complete));
  });
  afterEach(() => {
    box.remove();
    expect(page.lines).to.deep.equal([]);
    page.restore();
  });

  it('mark what is of the same country, say so once, and leave focus and page where they are', () => {
    const place = scrollY;
    press('visit-timeline', tokayev);
    expect(heard.map(({ group, subjects }) => [group, subjects])).to.deep.equal([['g', ['V18', 'KZ']]]);
    expect(marked('trade-target-gauge')).to.deep.equal(['PK-KZ']);
    expect(marked('corridor-map')).to.include.members(['kta', 'titr', 'north']).and.not.include('cpec');
    expect(marked('#other')).to.deep.equal([]);
    // In the order in which they came to the page.
    expect(said('visit-timeline')).to.match(/^Also marked in: .+; .+/);
    expect(said('visit-timeline')).to.contain('Most of the railway').and.contain('Trade is a fraction');
    expect([said('corridor-map'), said('trade-target-gauge')]).to.deep.equal(['', '']);
    expect(document.activeElement?.localName).to.equal('visit-timeline');
    expect(scrollY).to.equal(place);
    const gauge = root('trade-target-gauge').querySelector('.gauge[data-shared]') ?? expect.fail('nothing marked');
    expect(getComputedStyle(gauge).outlineStyle).to.equal('dashed');
  });

  describe('before their own data have come', () => {
    let early: LitElement;
    let group: GroupController;
    let bring: () => Promise<void>;

    class EarlyGraphic extends LitElement {
      group = 'g';
      protected override render() {
        return html`<p data-id="a"></p>`;
      }
    }
    customElements.define('early-graphic', EarlyGraphic);
    const items = {
      event: 'early-select',
      idsOf: () => ['a'],
      countriesOf: () => ['KZ'],
      selectedIn: () => undefined,
    } as unknown as LinkTargets;

    beforeEach(async () => {
      const graphic = new EarlyGraphic();
      const facts: { value: object | undefined; loadWhole(): Promise<void> } = {
        value: undefined,
        loadWhole: () => Promise.resolve(),
      };
      bring = async () => {
        facts.value = {};
        graphic.requestUpdate();
        await graphic.updateComplete;
      };
      group = new GroupController(graphic as unknown as GraphicElement, items, facts);
      early = graphic;
      box.append(early);
      await early.updateComplete;
    });

    it('tell what was picked in them once they are', async () => {
      group.share('a');
      expect(heard).to.deep.equal([]);
      await bring();
      await until(() => heard.length === 1, 'what was picked');
      expect(heard[0]?.subjects).to.include('a');
    });

    for (const [meanwhile, said, marks] of [
      ['mark what was picked in another once they are', [['a']], 1],
      ['mark nothing once they are where it was dropped again meanwhile', [['a'], []], 0],
    ] as const) {
      it(meanwhile, async () => {
        for (const subjects of said)
          document.dispatchEvent(new CustomEvent('story-highlight', { detail: { group: 'g', subjects } }));
        await bring();
        expect(early.shadowRoot?.querySelectorAll('[data-shared]')).to.have.length(marks);
      });
    }
  });

  it('mark the same item where another has it, and nothing else of its countries', () => {
    root('corridor-map').querySelector<HTMLElement>('[role=treeitem][data-id=uap]')?.click();
    expect(heard[0]?.subjects).to.include.members(['uap', 'UZ', 'AF', 'PK']);
    expect(root('visit-timeline').querySelectorAll('[data-shared]:not([data-id=uap])')).to.have.length(0);
    expect(root('visit-timeline').querySelectorAll('[data-shared][data-id=uap]')).not.to.have.length(0);
  });

  it('mark nothing any more when the selection is cleared, or its graphic removed', async () => {
    press('visit-timeline', tokayev);
    await box.querySelector('visit-timeline')?.updateComplete;
    press('visit-timeline', tokayev);
    expect(marked('trade-target-gauge')).to.deep.equal([]);
    expect(said('visit-timeline')).to.equal('');
    await box.querySelector('visit-timeline')?.updateComplete;
    press('visit-timeline', tokayev);
    expect(marked('trade-target-gauge')).to.deep.equal(['PK-KZ']);
    box.querySelector('visit-timeline')?.remove();
    expect(marked('trade-target-gauge')).to.deep.equal([]);
  });

  it('follow events of the page, and ignore malformed ones', () => {
    const fire = (detail: unknown) => document.dispatchEvent(new CustomEvent('story-highlight', { detail }));
    for (const odd of [null, 'g', { group: 'g' }, { group: 'g', subjects: 'KZ' }, { group: 'g', subjects: [7, {}] }]) {
      fire(odd);
      expect(marked('trade-target-gauge')).to.deep.equal([]);
    }
    const shownIn: Element[] = [];
    fire({ group: 'g', subjects: ['KZ'], shownIn });
    expect(marked('trade-target-gauge')).to.deep.equal(['PK-KZ']);
    expect(shownIn.map(({ localName }) => localName)).to.have.members([
      'corridor-map',
      'trade-target-gauge',
      'visit-timeline',
    ]);
  });
});
