import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../corridor-map/corridor-map.js';
import '../../trade-target-gauge/trade-target-gauge.js';
import { listenToConsole, until } from '../../testing/fixtures.js';
import { whenIdle } from '../interest/interest.js';
import { resolveId } from './deep-link-controller.js';
import { engine } from '../../testing/engine.js';

const REGISTRY = Symbol.for('corridor-elements');
const registry = () => (globalThis as unknown as Record<symbol, { members: Set<unknown> } | undefined>)[REGISTRY];

describe('links from the text', () => {
  let page: ReturnType<typeof listenToConsole>;
  let box: HTMLElement;

  /** Puts a page together and waits until its graphics are drawn. */
  async function put(markup: string): Promise<HTMLElement> {
    box = document.createElement('main');
    box.innerHTML = markup;
    document.body.append(box);
    const graphics = [...box.querySelectorAll('trade-target-gauge, corridor-map')];
    await until(() => graphics.every((graphic) => graphic.shadowRoot?.querySelector('figure')), 'the graphics');
    // What watches the page is there before anybody can press anything.
    await new Promise<void>(whenIdle);
    await import('../interest/page-interest.js');
    return box;
  }
  const find = <Found extends Element = HTMLElement>(selector: string): Found =>
    box.querySelector<Found>(selector) ?? expect.fail(`no ${selector}`);
  const press = (selector: string) => find(selector).click();
  /** Whether a count or pair of the gauge has the focus. */
  const isAt = (id: string) => () => {
    const inside = box.querySelector('trade-target-gauge')?.shadowRoot?.activeElement;
    return inside instanceof HTMLElement && inside.dataset['id'] === id;
  };
  const arrives = (id: string) => until(isAt(id), `the focus on ${id}`);

  beforeEach(() => (page = listenToConsole()));
  afterEach(() => {
    box.remove();
    history.replaceState(null, '', location.pathname + location.search);
    page.restore();
  });

  const GAUGE = '<trade-target-gauge id="g"></trade-target-gauge>';

  for (const [what, link] of [
    ['a command', '<button commandfor="g" command="--focus" value="PK-UZ/uz">Uzbekistan</button>'],
    ['a link that works without script', '<a href="#g" data-story-for="g" data-story-value="PK-UZ/uz">Uzbekistan</a>'],
    ['a link with the item in its address', '<a href="#g:PK-UZ/uz">Uzbekistan</a>'],
    ['a button', '<button type="button" data-story-for="g" value="PK-UZ/uz">Uzbekistan</button>'],
  ] as const) {
    for (const [form, graphic] of [
      ['a tag', GAUGE],
      ['a div', '<div id="g" data-story="trade-target-gauge"><trade-target-gauge></trade-target-gauge></div>'],
    ] as const) {
      it(`lead by ${what} to the item of ${form}, again and again, and fire no select event`, async () => {
        await put(`<p>As <i>${link}</i> says. <input /></p>${graphic}`);
        const heard: Event[] = [];
        box.addEventListener('target-select', (event) => heard.push(event));
        for (let time = 0; time < 2; time++) {
          find('i > *').focus();
          // The driver of WebKit loses keys from one test to the next.
          if (engine === 'webkit') press('i > *');
          else await sendKeys({ press: 'Enter' });
          await arrives('PK-UZ/uz');
          find('input').focus();
        }
        expect(heard).to.deep.equal([]);
        expect(page.lines).to.deep.equal([]);
      });
    }
  }

  it('do so by a click where the browser knows no commands', async () => {
    await put(`<button commandfor="g" command="--focus" value="PK-UZ">Uzbekistan</button>${GAUGE}`);
    const { prototype } = HTMLButtonElement;
    const known = Object.getOwnPropertyDescriptor(prototype, 'commandForElement');
    // Without the attribute the browser fires nothing, as one that does not know it.
    Reflect.deleteProperty(prototype, 'commandForElement');
    box.addEventListener('command', (event) => event.stopImmediatePropagation());
    const silence = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('command', silence, true);
    try {
      press('button');
      await arrives('PK-UZ');
    } finally {
      window.removeEventListener('command', silence, true);
      if (known) Object.defineProperty(prototype, 'commandForElement', known);
    }
  });

  it('are followed when the page is opened with one, and when its address changes', async () => {
    history.replaceState(null, '', '#g:PK-UZ');
    await put(GAUGE);
    await arrives('PK-UZ');
    location.hash = '#g:pk-kz';
    await arrives('PK-KZ');
    history.back();
    await arrives('PK-UZ');
  });

  it('leave a reader alone who has begun something else before the graphic came', async () => {
    history.replaceState(null, '', '#g:PK-UZ');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await put(GAUGE);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('leave other links, and clicks that open a new tab, to the browser', async () => {
    await put(`<p id="note">Note</p><a class="note" href="#note:1">1</a><a class="tab" href="#g:PK-UZ">2</a>${GAUGE}`);
    press('.note');
    await until(() => location.hash === '#note:1', 'the address of the note');
    const opens = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('click', stop);
    find('.tab').dispatchEvent(opens);
    window.removeEventListener('click', stop);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAt('PK-UZ')()).to.equal(false);
    expect(page.lines).to.deep.equal([]);
  });

  it('say in one sentence what they do not know, once', async () => {
    await put(
      `<button class="command" commandfor="g" command="--zoom" value="PK-UZ">1</button>
      <button class="bare" commandfor="g" command="focus" value="PK-UZ">2</button>
      <a class="nowhere" href="#h" data-story-for="h" data-story-value="PK-UZ">3</a>
      <a class="item" href="#g:PK-FR">4</a>${GAUGE}`,
    );
    press('.nowhere');
    await until(() => page.lines.length > 0, 'the first sentence');
    for (const name of ['command', 'command', 'bare', 'nowhere']) press(`.${name}`);
    // Firefox changes the address a little later, and two changes in a row would be two ways to go.
    await new Promise((resolve) => setTimeout(resolve, 50));
    press('.item');
    await until(() => page.lines.length > 3, 'the sentences');
    expect(page.lines.toSorted()).to.deep.equal([
      '<trade-target-gauge>: focusItem("PK-FR"): no such pair or count is shown.',
      'command="--zoom" is unknown. Known: --focus.',
      'command="focus" is unknown. Known: --focus.',
      'data-story-for="h": nothing on this page has this id.',
    ]);
  });

  it('bring the graphic into view', async () => {
    await put(`<a href="#g:PK-UZ/uz">Far away</a><div class="gap"></div>${GAUGE}`);
    find('.gap').style.height = '5000px';
    press('a');
    await arrives('PK-UZ/uz');
    const { top, bottom } = find('trade-target-gauge').getBoundingClientRect();
    expect(top).to.be.lessThan(innerHeight);
    expect(bottom).to.be.greaterThan(0);
  });

  it('reach the map', async () => {
    await put('<a href="#m:Gwadar_Port">Gwadar</a><corridor-map id="m"></corridor-map>');
    press('a');
    const details = () => box.querySelector('corridor-map')?.shadowRoot?.activeElement?.matches('.details') ?? false;
    await until(details, 'the details');
    expect(box.querySelector('corridor-map')?.shadowRoot?.activeElement?.textContent).to.contain('Gwadar');
  });

  it('are listened for once for all graphics of a page, and no longer when the last one is gone', async () => {
    const added: string[] = [];
    const removed: string[] = [];
    const originals = [document, window].map((target) => {
      const { addEventListener, removeEventListener } = target;
      const note = (list: string[], act: typeof addEventListener) =>
        function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
          if (['click', 'command', 'hashchange'].includes(args[0])) list.push(args[0]);
          act.apply(this, args);
        };
      target.addEventListener = note(added, addEventListener);
      target.removeEventListener = note(removed, removeEventListener);
      return () => Object.assign(target, { addEventListener, removeEventListener });
    });
    try {
      await put(
        `<a href="#g:PK-UZ">1</a><a href="#h:PK-KZ">2</a>${GAUGE}<trade-target-gauge id="h"></trade-target-gauge>`,
      );
      box.querySelectorAll('a').forEach((link) => link.click());
      await until(() => registry()?.members.size === 2, 'both graphics');
      // What brings a graphic that is led to listens besides what then follows the links.
      expect(added.toSorted()).to.deep.equal(['click', 'click', 'command', 'hashchange', 'hashchange']);
      find('#g').remove();
      expect(removed).to.deep.equal([]);
      find('#h').remove();
      expect(removed.toSorted()).to.deep.equal(added.toSorted());
      expect(registry()).to.equal(undefined);
    } finally {
      originals.forEach((restore) => restore());
    }
  });
});

describe('an id in a link', () => {
  const known = ['uap', 'uap_old', 'gwadar_port', 'Kta', 'PK-UZ', 'aktau_port', 'aktau_old'];
  for (const [written, id] of [
    ['uap', 'uap'],
    ['KTA', 'Kta'],
    ['pk-uz', 'PK-UZ'],
    ['Gwadar', 'gwadar_port'],
    ['aktau', 'aktau'],
    ['gwa', 'gwa'],
  ] as const) {
    it(`"${written}" means ${known.includes(id) ? id : 'nothing'}`, () => {
      expect(resolveId(written, known)).to.equal(id);
    });
  }
});
