import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { listenToConsole, until } from '../testing/fixtures.js';
import { corridorData } from './corridor-map.data.js';
import { CorridorSelectEvent, type CorridorMapElement } from './corridor-map.js';
import '../testing/touch-graphics.js';
import { boxOf } from '../testing/boxes.js';
import { engine } from '../testing/engine.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = (element: Element, selector: string) => [...shadow(element).querySelectorAll(selector)];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
const draw = (attributes: ReturnType<typeof html>) => fixture<CorridorMapElement>(attributes);

/**
 * The overlap allowed between the boxes of two texts, in px: fonts reserve space for accents, so no letters overlap. Chromium
 * alone rounds that space.
 */
const TOLERANCE = engine === 'chromium' ? 2 : 3;

function overlaps(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > TOLERANCE;
}

describe('<corridor-map>', () => {
  for (const width of [280, 320, 608, 640, 960, 1200]) {
    it(`keeps names apart and whole at ${width} px`, async () => {
      const box = await fixture<HTMLElement>(html`<div><corridor-map></corridor-map></div>`);
      box.style.inlineSize = `${width}px`;
      const element = box.querySelector('corridor-map') ?? expect.fail('no element');
      // From 960 px on, the list stands beside the map.
      const room = width < 960 ? width : width - 372;
      await until(() => shadow(element).querySelector('.map')?.getAttribute('width') === String(room), 'the new width');
      const frame = shadow(element).querySelector('.map')?.getBoundingClientRect() ?? expect.fail('no map');
      expect(frame.height).to.be.within(360, 620);
      const names = all(element, '.map text').map((text) => ({
        name: text.textContent,
        box: boxOf(text),
      }));
      expect(names.length).to.be.greaterThan(15);
      const marks = all(element, '.map .mark').map(boxOf);
      expect(marks.length).to.be.at.least(10);
      names.forEach(({ name, box: label }, i) => {
        const whole =
          label.left >= frame.left &&
          label.right <= frame.right &&
          label.top >= frame.top - 1 &&
          label.bottom <= frame.bottom + 1;
        expect(whole, `${name} is cut`).to.equal(true);
        for (const other of names.slice(i + 1))
          expect(overlaps(label, other.box), `${name} on ${other.name}`).to.equal(false);
        for (const mark of marks) expect(overlaps(label, mark), `${name} on a mark`).to.equal(false);
      });
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }

  it('names the ports and closed crossings, and marks every closed crossing', async () => {
    const element = await draw(html`<corridor-map></corridor-map>`);
    const names = texts(element, '.map text');
    for (const name of ['Karachi', 'Gwadar', 'Chabahar', 'Bandar Abbas', 'Torkham', 'Kharlachi', 'Spin Boldak']) {
      expect(names).to.include(name);
    }
    expect(all(element, '.map .crossing').length).to.equal(3);
  });

  it('has a legend of what it draws, and nothing else', async () => {
    const element = await draw(html`<corridor-map></corridor-map>`);
    expect(texts(element, '[part=legend] > span')).to.deep.equal([
      '75 km operating',
      '22 km under construction',
      '926.5 km planned',
      'Crossing closed at last report, Feb 5, 2026',
      'Rail',
      'Road',
      'Sea',
      'Under construction',
      'Superseded plan',
      'Disputed boundary or area',
    ]);
    element.corridors = 'bandarabbas';
    await element.updateComplete;
    expect(texts(element, '[part=legend] > span')).to.deep.equal([
      'Operating railway',
      'Disrupted',
      'Port',
      'Track gauge changes',
      'Disputed boundary or area',
    ]);
  });

  it('shows the corridors and the states the author asks for', async () => {
    const element = await draw(html`<corridor-map corridors="uap kta" status="planned closed"></corridor-map>`);
    expect(texts(element, '[part=entry] bdi').slice(0, 2)).to.deep.equal([
      'Uzbekistan–Afghanistan–Pakistan railway',
      'Kazakhstan–Turkmenistan–Afghanistan corridor',
    ]);
    const states = new Set(all(element, '.map .run').map(({ classList }) => classList[2]));
    expect([...states].sort()).to.deep.equal(['planned', 'under-construction']);
  });

  it('selects the corridor in focus: it is highlighted, and its details are open with their sources', async () => {
    const element = await draw(html`<corridor-map focus="kta"></corridor-map>`);
    for (const run of all(element, '.map .run')) {
      expect(run.classList.contains('told')).to.equal(run.getAttribute('data-corridor') === 'kta');
    }
    await until(() => all(element, '.details a').length > 3, 'the sources of the details');
    expect(texts(element, '.details li').join(' ')).to.contain('first 22 km under construction');
  });

  it('is centred on the place in focus, closer', async () => {
    const element = await draw(html`<corridor-map focus="gwadar"></corridor-map>`);
    const frame = shadow(element).querySelector('.map')?.getBoundingClientRect() ?? expect.fail('no map');
    const gwadar = all(element, '.map text').find(({ textContent }) => textContent?.includes('Gwadar'));
    const label = boxOf(gwadar ?? expect.fail('no Gwadar'));
    expect(Math.abs(label.left + label.width / 2 - frame.left - frame.width / 2)).to.be.lessThan(80);
    expect(Math.abs(label.top - frame.top - frame.height / 2)).to.be.lessThan(40);
  });

  it('selects from the plain list before the tree has loaded', async () => {
    const element = await draw(html`<corridor-map></corridor-map>`);
    const button = shadow(element).querySelector<HTMLButtonElement>('button[part=entry]');
    setTimeout(() => button?.click());
    const picked = await oneEvent(element, 'corridor-select');
    expect(picked instanceof CorridorSelectEvent && picked.corridor).to.equal('uap');
    expect(picked.bubbles && picked.composed).to.equal(true);
    await until(() => texts(element, '.details h4').includes('Uzbekistan–Afghanistan–Pakistan railway'), 'the details');
  });

  it('marks where trains must change, below the cross of a closed crossing', async () => {
    const facts = structuredClone(await corridorData.whole());
    facts.corridors.find(({ id }) => id === 'uap')?.gauges?.push({ mm: [1520, 1676], at: 'kharlachi', sources: [] });
    const element = await draw(html`<corridor-map .data=${facts}></corridor-map>`);
    await until(() => all(element, '.map [data-place=kharlachi] .gauge').length > 0, 'the sign');
    const [sign] = all(element, '.map [data-place=kharlachi] .gauge');
    const [cross] = all(element, '.map [data-place=kharlachi] .crossing');
    const [upper, lower] = [cross, sign].map((mark) => mark?.getBoundingClientRect() ?? expect.fail('no mark'));
    expect(upper && lower && lower.top >= upper.bottom).to.equal(true);
  });

  it('marks no change of gauge where a line is only to be met, or where a gauge or its place is not stated', async () => {
    const element = await draw(html`<corridor-map corridors="bandarabbas"></corridor-map>`);
    // Herat is where a line from Iran is to be met, and no change along the corridor.
    expect(all(element, '.map [data-place=herat] .gauge').length).to.equal(0);
    expect(all(element, '.map [data-place=sarakhs_ir] .gauge').length).to.equal(1);
    element.corridors = undefined;
    await element.updateComplete;
    // No source states where the gauge of the Trans-Afghan railway changes, or the gauge on the other side of Chaman.
    expect(all(element, '.map [data-place=kharlachi] .gauge').length).to.equal(0);
    expect(all(element, '.map [data-place=chaman]').length).to.equal(0);
  });

  it('fires an event for what the reader selects on the map', async () => {
    const element = await draw(html`<corridor-map></corridor-map>`);
    const line = shadow(element).querySelector('.map [data-corridor=qtta] .hit');
    setTimeout(() => line?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));
    const event = await oneEvent(element, 'corridor-select');
    expect(event instanceof CorridorSelectEvent && event.corridor).to.equal('qtta');
  });

  it('fires no event when the page changes what is in focus', async () => {
    const element = await draw(html`<corridor-map></corridor-map>`);
    let events = 0;
    element.addEventListener('corridor-select', () => events++);
    element.focusOn = 'uap';
    await element.updateComplete;
    await until(() => all(element, '.details').length === 1, 'the details');
    expect(events).to.equal(0);
  });

  it('draws the defaults for unknown values and warns once with the known ones', async () => {
    const page = listenToConsole();
    try {
      const element = await draw(
        html`<corridor-map
          corridors="silk"
          status="opperating"
          focus="atlantis"
          worldview="mine"
          debug
        ></corridor-map>`,
      );
      element.requestUpdate();
      await element.updateComplete;
      expect(new Set(all(element, '.map .run').map((run) => run.getAttribute('data-corridor'))).size).to.equal(10);
      expect(page.lines.length).to.equal(4);
      expect(page.lines.join(' '))
        .to.contain('status="opperating" is not known. Known: operating, under-construction, planned')
        .and.to.contain('superseded. Did you mean "operating"?')
        .and.to.contain('worldview="mine" is not known. Known: neutral, in, pk, cn, defacto')
        .and.to.contain('focus="atlantis" is not known. Known: uap')
        .and.to.match(/qtta, and \d+ places, such as gwadar, gwadar_port\./);
      await until(() => texts(element, '[part=debug] li').length === 4, 'the notes on screen');
    } finally {
      page.restore();
    }
  });

  it('suggests which corridor or place was most likely meant', async () => {
    const page = listenToConsole();
    try {
      const element = await draw(html`<corridor-map focus="Gwader Port"></corridor-map>`);
      element.focusOn = 'karatchi';
      await element.updateComplete;
      element.focusOn = 'gwadar';
      await element.updateComplete;
      expect(page.lines.map((line) => line.split('. ').at(-1))).to.deep.equal([
        'Did you mean "gwadar_port"?',
        'Did you mean "karachi"?',
      ]);
    } finally {
      page.restore();
    }
  });

  it('notes that lines are schematic and whose boundaries are drawn', async () => {
    const element = await draw(html`<corridor-map></corridor-map>`);
    expect(texts(element, '[part=notes]')[0])
      .to.contain('Lines are schematic')
      .and.to.contain('Boundaries: Natural Earth; not authoritative, no endorsement implied.')
      .and.to.contain('GeoNames, CC BY 4.0');
  });

  it('draws disputed lines by the worldview attribute', async () => {
    const element = await draw(html`<corridor-map></corridor-map>`);
    const line = (kind: string) => shadow(element).querySelector(`.map .border.${kind}`)?.getAttribute('d') ?? '';
    expect(line('dashed')).not.to.equal('');
    element.worldview = 'defacto';
    await element.updateComplete;
    expect([line('dashed'), line('dotted')]).to.deep.equal(['', '']);
    expect(shadow(element).querySelector('.map .disputed')?.getAttribute('d')).to.equal('');
  });

  it('names countries in the language of the page and keeps the map from left to right', async () => {
    const box = await fixture(html`<div lang="ur"><corridor-map></corridor-map></div>`);
    const element = box.querySelector('corridor-map') ?? expect.fail('no element');
    await until(() => shadow(element).querySelector('figure')?.dir === 'rtl', 'the Urdu drawing');
    expect(texts(element, '.map .country')).to.include('ایران');
    expect(shadow(element).querySelector('.map')?.getAttribute('direction')).to.equal('ltr');
  });
});
