import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listenToConsole, until } from '../testing/fixtures.js';
import type { CorridorMapElement, CorridorSelectEvent } from './corridor-map.js';
import './corridor-map.js';
import { panelOf } from '../testing/touch-graphics.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = (element: Element, selector: string) => [...shadow(element).querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0] ?? expect.fail(`no ${selector}`);
const row = (element: Element, id: string) => one(element, `[role=treeitem][data-id="${id}"]`);
const textOf = (item: Element | undefined) => item?.textContent?.replace(/\s+/g, ' ').trim();
/** The id of the row, or the part of the details, that has the focus. */
const focused = (element: Element): string | undefined => {
  const active = shadow(element).activeElement;
  return active?.getAttribute('data-id') ?? active?.className;
};
const title = (element: Element) => shadow(element).querySelector('.details h4')?.textContent;

/** The map with its tree, and a list of its events. */
async function mapWithTree(attributes = html`<corridor-map></corridor-map>`) {
  const box = await fixture<HTMLElement>(html`<div>${attributes}</div>`);
  const element = box.querySelector<CorridorMapElement>('corridor-map') ?? expect.fail('no element');
  const selectedItems: (string | undefined)[] = [];
  element.addEventListener('corridor-select', ({ item }: CorridorSelectEvent) => selectedItems.push(item));
  await until(() => shadow(element).querySelector('[role=tree]') !== null, 'the tree');
  await element.complete;
  return { element, selectedItems };
}

async function press(element: CorridorMapElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

const clickOn = (target: Element) => target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('the list of the map', () => {
  it('is accessible with a corridor, a leg and the ports open, and with details', async () => {
    const { element } = await mapWithTree();
    row(element, 'uap').focus();
    await press(element, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'Enter');
    element.focusItem('kta/3');
    await until(() => title(element) === 'Torghundi–Herat', 'the details');
    await expect(element).to.be.accessible();
  });

  it('is a tree of ten corridors and the ports, with one tab stop', async () => {
    const { element } = await mapWithTree();
    const tops = all(element, '[role=tree] > li > [role=treeitem]');
    expect(tops.length).to.equal(11);
    expect(textOf(tops[0])).to.contain('railway planned · ').and.to.contain('disputed: length and cost');
    expect(all(element, '[role=tree] [tabindex="0"]')).to.deep.equal([tops[0]]);
  });

  it('is navigated by arrow keys from corridor to leg to stop and back', async () => {
    const { element, selectedItems } = await mapWithTree();
    row(element, 'uap').focus();
    const walk: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
      await press(element, key);
      walk.push(focused(element));
    }
    expect(walk).to.deep.equal(['uap_old', 'kta', 'kta', 'kta/1', 'kta/2', 'kta/2', 'kta/2/serhetabat']);
    expect(all(element, '[role=tree] [tabindex="0"]')).to.deep.equal([row(element, 'kta/2/serhetabat')]);
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(focused(element)).to.equal('kta/2');
    expect(row(element, 'kta/2').ariaExpanded).to.equal('false');
    await press(element, 'End', 'ArrowRight', 'ArrowRight');
    expect(textOf(shadow(element).activeElement ?? undefined)).to.contain('port');
    await press(element, 'm', 'Home');
    expect(focused(element)).to.equal('uap');
    expect(selectedItems).to.deep.equal([]);
  });

  it('finds a row by its first letter', async () => {
    const { element } = await mapWithTree();
    row(element, 'uap').focus();
    await press(element, 'm');
    expect(focused(element)).to.equal('titr');
  });

  it('opens by the left arrow and closes by the right one in a right-to-left page', async () => {
    const { element } = await mapWithTree(html`<corridor-map lang="ur" dir="rtl"></corridor-map>`);
    await until(() => shadow(element).querySelector('figure')?.dir === 'rtl', 'the Urdu drawing');
    row(element, 'uap').focus();
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(focused(element)).to.equal('uap/1');
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(row(element, 'uap').ariaExpanded).to.equal('false');
  });

  it('states which crossings were closed at the last report, and where the gauge changes', async () => {
    const { element } = await mapWithTree();
    row(element, 'kta').focus();
    await press(element, 'ArrowRight', 'End', 'ArrowUp');
    const open = (id: string) => clickOn(one(element, `[data-id="${id}"] > .twisty`));
    for (const id of ['kta/6', 'bandarabbas', 'bandarabbas/1']) {
      open(id);
      await element.updateComplete;
    }
    expect(textOf(row(element, 'kta/6/spinboldak'))).to.equal(
      'Spin Boldak crossing, closed at last report, Feb 5, 2026 (to trade)',
    );
    expect(textOf(row(element, 'bandarabbas/1/sarakhs_ir'))).to.match(/^Sarakhs.* track gauge changes$/);
  });

  it('opens by a click on the arrow without selecting', async () => {
    const { element, selectedItems } = await mapWithTree();
    clickOn(one(element, '[data-id=cpec] .twisty'));
    await element.updateComplete;
    expect(row(element, 'cpec').ariaExpanded).to.equal('true');
    expect(selectedItems).to.deep.equal([]);
  });
});

describe('the details', () => {
  it('take the focus when the reader selects by key, and return it on Escape', async () => {
    const { element, selectedItems } = await mapWithTree();
    row(element, 'uap').focus();
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(focused(element)).to.equal('details');
    expect(title(element)).to.equal('Kazakhstan–Turkmenistan–Afghanistan corridor');
    expect(row(element, 'kta').ariaSelected).to.equal('true');
    expect(one(element, '.details').ariaLabel).to.contain('partly under construction');
    await press(element, 'Escape');
    expect(all(element, '.details').length).to.equal(0);
    expect(focused(element)).to.equal('kta');
    expect(selectedItems).to.deep.equal(['kta', undefined]);
  });

  it('are closed by their button too', async () => {
    const { element, selectedItems } = await mapWithTree();
    row(element, 'titr').focus();
    await press(element, 'Enter', 'Tab', 'Enter');
    await element.updateComplete;
    expect(all(element, '.details').length).to.equal(0);
    expect(focused(element)).to.equal('titr');
    expect(selectedItems).to.deep.equal(['titr', undefined]);
  });

  it('open on a click on a line of the drawing, and the list follows', async () => {
    const { element, selectedItems } = await mapWithTree();
    clickOn(one(element, '.map [data-corridor=qtta] .hit'));
    await until(() => focused(element) === 'details', 'the focus in the details');
    expect(row(element, 'qtta').ariaSelected).to.equal('true');
    expect(row(element, 'qtta').ariaExpanded).to.equal('true');
    expect(selectedItems).to.deep.equal(['qtta']);
    one(element, '.close').click();
    await until(() => focused(element) !== 'details', 'the focus back');
    expect(all(element, '[aria-selected=true]').length).to.equal(0);
  });

  it('open for a port that the reader clicks, with its statements and sources', async () => {
    const { element } = await mapWithTree();
    clickOn(one(element, '.map [data-place=gwadar_port] .diamond'));
    await until(() => title(element) === 'Gwadar Port', 'the details');
    await until(() => one(element, '.details').textContent?.includes('According to ') === true, 'who says so');
    expect(one(element, '.details').textContent).to.contain('MarineLink').and.to.contain('Found in the article only.');
    expect(row(element, 'gwadar_port').ariaSelected).to.equal('true');
    expect(all(element, '.map [data-place=gwadar_port] .chosen').length).to.equal(1);
  });

  it('open for a closed crossing', async () => {
    const { element, selectedItems } = await mapWithTree();
    clickOn(one(element, '.map [data-place=torkham] .spot'));
    await until(() => title(element) === 'Torkham', 'the details');
    expect(one(element, '.details').textContent).to.contain(
      'closed at last report, Feb 5, 2026; since Oct 11, 2025 (to trade)',
    );
    expect(selectedItems).to.deep.equal(['torkham']);
  });

  it('of a leg highlight only that leg of its corridor', async () => {
    const { element } = await mapWithTree();
    element.focusItem('kta/4');
    await element.updateComplete;
    const tones = (tone: string) => all(element, `.map .run.${tone}[data-corridor=kta]`).length;
    expect(tones('told')).to.equal(1);
    expect(tones('joined')).to.be.greaterThan(2);
  });

  it('do not take the focus when the author selects', async () => {
    const { element, selectedItems } = await mapWithTree(html`<corridor-map focus="kta"></corridor-map>`);
    await until(() => all(element, '.details').length === 1, 'the details');
    expect(shadow(element).activeElement).to.equal(null);
    expect(selectedItems).to.deep.equal([]);
  });

  it('run from right to left in Urdu, with the names of places in Urdu', async () => {
    const { element } = await mapWithTree(html`<corridor-map lang="ur" dir="rtl"></corridor-map>`);
    await until(() => shadow(element).querySelector('figure')?.dir === 'rtl', 'the Urdu drawing');
    element.focusItem('chabahar_port');
    await until(() => title(element) === 'شہید بہشتی', 'the details');
    const lead = one(element, '.lead bdi');
    expect(lead.textContent).to.contain('چابہار');
    expect(getComputedStyle(lead).direction).to.equal('rtl');
  });

  it('stand beside the map in a wide graphic, and never make it higher', async () => {
    const box = await fixture<HTMLElement>(html`<div><corridor-map></corridor-map></div>`);
    box.style.inlineSize = '1100px';
    const element = box.querySelector<CorridorMapElement>('corridor-map') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('.wide [role=tree]') !== null, 'the tree beside the map');
    const { offsetHeight } = element;
    element.focusItem('kta');
    await until(() => title(element) !== undefined, 'the details');
    const [map, details] = [one(element, '.box'), one(element, '.details')].map((part) => part.getBoundingClientRect());
    expect(map && details && details.left > map.right && details.bottom <= map.bottom + 1).to.equal(true);
    expect(element.offsetHeight).to.equal(offsetHeight);
  });

  it('stand below the map where it is narrow, and keep their width at 320 px', async () => {
    const box = await fixture<HTMLElement>(html`<div><corridor-map></corridor-map></div>`);
    box.style.inlineSize = '320px';
    const element = box.querySelector<CorridorMapElement>('corridor-map') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('[role=tree]') !== null, 'the tree');
    await until(() => shadow(element).querySelector('.map')?.getAttribute('width') === '320', 'the narrow map');
    element.focusItem('chabahar_port');
    await until(() => title(element) !== undefined, 'the details');
    const [map, details, list] = ['.box', '.details', '[role=tree]'].map((part) =>
      one(element, part).getBoundingClientRect(),
    );
    expect(map && details && list && details.top >= map.bottom && list.top >= details.bottom).to.equal(true);
    expect(element.scrollWidth).to.be.at.most(320);
  });
});

describe('focusItem()', () => {
  it('selects and moves the focus without an event, and returns the focus', async () => {
    const { element, selectedItems } = await mapWithTree();
    const button = document.createElement('button');
    element.before(button);
    button.focus();
    expect(element.focusItem('kta/3/herat')).to.equal(true);
    await until(() => title(element) === 'Herat', 'the details');
    expect(focused(element)).to.equal('details');
    expect(row(element, 'kta/3/herat').ariaSelected).to.equal('true');
    await press(element, 'Escape');
    expect(document.activeElement).to.equal(button);
    expect(selectedItems).to.deep.equal([undefined]);
  });

  it('warns about an unknown id, and changes nothing', async () => {
    const { element } = await mapWithTree();
    const page = listenToConsole();
    try {
      expect(element.focusItem('atlantis')).to.equal(false);
      expect(page.lines.length).to.equal(1);
      expect(page.lines[0]).to.contain('focusItem("atlantis") names nothing that is shown.');
    } finally {
      page.restore();
    }
    expect(all(element, '.details').length).to.equal(0);
  });

  it('waits for details that are still loading', async () => {
    const element = await fixture<CorridorMapElement>(html`<corridor-map></corridor-map>`);
    expect(element.focusItem('uap')).to.equal(true);
    await until(() => shadow(element).activeElement?.className === 'details', 'the focus in the details');
  });
});

describe('the terms', () => {
  it('define every status, mode and the gauges', async () => {
    const { element } = await mapWithTree();
    await panelOf(element, 'terms');
    const terms = all(element, '[part=terms] dt').map(({ textContent }) => textContent?.trim());
    expect(terms).to.include.members([
      'operating',
      'under construction',
      'planned',
      'disrupted',
      'closed',
      'superseded',
    ]);
    expect(terms).to.include.members(['rail', 'road', 'sea', 'track gauge', 'disputed', 'schematic']);
    const gauge = all(element, '[part=terms] dd').map(({ textContent }) => textContent);
    expect(gauge.join(' ')).to.match(/1,520 mm.*1,676 mm.*1,435 mm/);
  });
});
