import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listenToConsole, until } from '../../testing/fixtures.js';
import '../corridor-map.js';
import type { CorridorMapElement, RouteSelectEvent } from '../corridor-map.js';
import '../../testing/touch-graphics.js';

const shadow = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const all = (element: Element, selector: string) => [...shadow(element).querySelectorAll(selector)];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

const panelOf = (element: Element) =>
  shadow(element).querySelector<HTMLDetailsElement>('[part=compare]') ?? expect.fail('no panel');
const selectOf = (element: Element, label: string) => {
  const found = all(element, '[part=compare] label').find(({ textContent }) => textContent?.trim().startsWith(label));
  return found?.querySelector('select') ?? expect.fail(`nothing to choose "${label}"`);
};
const routes = (element: Element) => texts(element, '.routes .way');
const answered = (element: Element) => until(() => all(element, '.routes li, .gap').length > 0, 'the answer');

/** An element whose comparison the author has opened. */
async function opened(compare: string): Promise<CorridorMapElement> {
  const element = await fixture<CorridorMapElement>(html`<corridor-map compare=${compare}></corridor-map>`);
  await answered(element);
  return element;
}

async function choose(element: CorridorMapElement, label: string, id: string): Promise<void> {
  const select = selectOf(element, label);
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** The corridors of the highlighted lines. */
const standingOut = (element: Element) => [
  ...new Set(all(element, '.map .run.told').map((run) => run.getAttribute('data-corridor'))),
];

describe('<corridor-map compare>', () => {
  it('is accessible with its panel open', async () => {
    await expect(await opened('termez karachi')).to.be.accessible();
  });

  it('is in Urdu, from right to left, and accessible', async () => {
    const box = await fixture(html`<div lang="ur" dir="rtl"><corridor-map compare="almaty"></corridor-map></div>`);
    const element = box.querySelector('corridor-map') ?? expect.fail('no element');
    await answered(element);
    expect(texts(element, '[part=compare] summary')).to.deep.equal(['سمندر تک کے راستوں کا موازنہ']);
    expect(texts(element, '.answers dt')).to.include('حصہ بہ حصہ');
    await expect(element).to.be.accessible();
  });

  it('stays closed and loads nothing until the reader opens it', async () => {
    const element = await fixture<CorridorMapElement>(html`<corridor-map></corridor-map>`);
    const panel = panelOf(element);
    expect(panel.open).to.equal(false);
    expect(panel.querySelector('select')).to.equal(null);
    panel.querySelector('summary')?.click();
    await answered(element);
    expect(selectOf(element, 'From').value).to.equal('almaty');
    expect(selectOf(element, 'To').value).to.equal('');
  });

  it('opens with the query of the author, and states the facts about the route', async () => {
    const element = await opened('termez karachi');
    expect([selectOf(element, 'From').value, selectOf(element, 'To').value]).to.deep.equal(['termez', 'karachi_port']);
    expect(routes(element)).to.deep.equal(['Trans-Afghan railway']);
    expect(texts(element, '.gist')[0]).to.equal(
      'rail · 6 of 12 sections operate, 6 planned · 2 borders · 1 crossing closed at the last report · length not stated',
    );
    const answers = texts(element, '.answers dd');
    expect(answers[0]).to.contain('Uzbekistan–Afghanistan (Termez–Hairatan)');
    expect(answers[1]).to.contain('Kharlachi: closed at last report, Feb 5, 2026; since Oct 11, 2025 (to trade)');
    expect(answers[2]).to.contain('1,520 mm, then 1,676 mm');
    expect(answers[3]).to.contain('not stated for the whole route').and.to.contain('Termez–Kharlachi: 647');
    expect(answers[4]).to.contain('Karachi Port is the port of Karachi; no leg of its own is known');
    await until(() => all(element, '.answers a[href^=http]').length > 5, 'the sources');
  });

  it('highlights its route on the map, only while it is open', async () => {
    const element = await opened('almaty karachi');
    expect(standingOut(element)).to.deep.equal(['qtta']);
    all(element, '.routes .route')[1]?.dispatchEvent(new MouseEvent('click'));
    await element.updateComplete;
    expect(standingOut(element).sort()).to.deep.equal(['instc', 'kta', 'titr']);
    panelOf(element).querySelector('summary')?.click();
    await until(() => all(element, '.map .told[data-corridor=instc]').length === 0, 'the whole map');
  });

  it('highlights the route on the live map too', async () => {
    const element = await opened('almaty karachi');
    shadow(element).querySelector('.box')?.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => all(element, '.live svg .run').length > 0, 'the live map');
    const out = all(element, '.live .run.told').map((run) => run.getAttribute('data-corridor'));
    expect([...new Set(out)]).to.deep.equal(['qtta']);
  });

  it('distinguishes routes along the same corridors by their differences', async () => {
    const element = await opened('ashgabat gwadar');
    expect(routes(element)).to.deep.equal([
      'Kazakhstan–Turkmenistan–Afghanistan · CPEC roads, via Surab',
      'Kazakhstan–Turkmenistan–Afghanistan · CPEC roads, via Sukkur',
    ]);
  });

  it('offers the origins and ports of the data, in their order', async () => {
    const element = await opened('almaty');
    const options = (label: string) => [...selectOf(element, label).options].map(({ text }) => text);
    expect(options('From')).to.deep.equal(['Tashkent', 'Almaty', 'Ashgabat', 'Dushanbe', 'Bishkek', 'Termez']);
    expect(options('To')).to.deep.equal([
      'Every port',
      'Karachi Port',
      'Gwadar Port',
      'Port Qasim',
      'Chabahar (Shahid Beheshti)',
      'Bandar Abbas (Shahid Rajaee)',
      'Aktau port',
    ]);
    expect(routes(element)).to.deep.equal([
      'Aktau port: Middle Corridor',
      'Karachi Port: QTTA road',
      'Gwadar Port: QTTA road · CPEC roads',
      'Bandar Abbas (Shahid Rajaee): Middle Corridor · North–South Corridor',
    ]);
    expect(texts(element, '.gap')).to.deep.equal([
      'No known leg on this map leads to Port Qasim.',
      'No known leg joins Almaty with Chabahar (Shahid Beheshti): the legs from that port end at Delaram and meet no other.',
    ]);
  });

  it('fires events for what the reader chooses and selects, and nothing else', async () => {
    const events: unknown[] = [];
    const listen = ({ from, to, stops }: RouteSelectEvent) => events.push([from, to, stops[0], stops.at(-1)]);
    document.body.addEventListener('route-select', listen);
    try {
      const element = await opened('almaty karachi');
      expect(events).to.deep.equal([]);
      await choose(element, 'From', 'ashgabat');
      await choose(element, 'To', '');
      all(element, '.routes .route')[1]?.dispatchEvent(new MouseEvent('click'));
      await choose(element, 'To', 'portqasim');
      element.compare = 'bishkek';
      await element.updateComplete;
      expect(selectOf(element, 'From').value).to.equal('bishkek');
      expect(events).to.deep.equal([
        ['ashgabat', 'karachi_port', 'ashgabat', 'karachi_port'],
        ['ashgabat', undefined, 'ashgabat', 'aktau_port'],
        ['ashgabat', undefined, 'ashgabat', 'shahidrajaee'],
        ['ashgabat', 'portqasim', undefined, undefined],
      ]);
    } finally {
      document.body.removeEventListener('route-select', listen);
    }
  });

  it('offers places with legs in the same country as an origin without any', async () => {
    const element = await opened('tashkent gwadar');
    expect(texts(element, '.gap')[0]).to.equal(
      'No known leg on this map touches Tashkent. In Uzbekistan, known legs touch Termez',
    );
    const button = all(element, '.gap button')[0];
    setTimeout(() => button?.dispatchEvent(new MouseEvent('click')));
    await oneEvent(element, 'route-select');
    await element.updateComplete;
    expect(selectOf(element, 'From').value).to.equal('termez');
    expect(routes(element)[0]).to.equal('Trans-Afghan railway · CPEC roads');
  });

  it('states the distance between Gwadar and Chabahar, how it is computed, and what sources state', async () => {
    const element = await opened('almaty');
    const lines = texts(element, '.apart li');
    expect(lines[0]).to.equal(
      'Gwadar and Chabahar lie 170.3 km apart in a straight line from town to town, 175.3 km from port to port. ' +
        'Computed from the positions in these data: neither a road nor a sea distance.',
    );
    expect(lines.slice(1).map((line) => line?.replace(/\s?\d+$/, ''))).to.deep.equal([
      'Stated: 170 km',
      'Elsewhere: 172 km',
      'Elsewhere: 70 km',
    ]);
    await until(() => all(element, '.apart a[href^=http]').length === 3, 'their sources');
  });

  it('uses the defaults for unknown values and warns once with the known ones', async () => {
    const page = listenToConsole();
    try {
      const element = await opened('termez lahore');
      expect([selectOf(element, 'From').value, selectOf(element, 'To').value]).to.deep.equal(['termez', '']);
      expect(page.lines).to.deep.equal([
        '<corridor-map>: compare="lahore" is not known. Known: karachi, gwadar, portqasim, chabahar, bandarabbas, aktau.',
      ]);
    } finally {
      page.restore();
    }
  });

  it('suggests which origin and which port was most likely meant', async () => {
    const page = listenToConsole();
    try {
      await opened('tashkant gwader');
      expect(page.lines[0]).to.match(/compare="tashkant" .*termez, and any of \d+ places\. Did you mean "tashkent"\?/);
      expect(page.lines[1]).to.contain('compare="gwader" is not known.').and.to.contain('Did you mean "gwadar"?');
    } finally {
      page.restore();
    }
  });

  it('works by keyboard alone', async () => {
    const element = await opened('almaty karachi');
    selectOf(element, 'To').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    // Tab goes past the first route and its sources.
    const second = all(element, '.routes .route')[1];
    for (let i = 0; i < 12 && shadow(element).activeElement !== second; i++) await sendKeys({ press: 'Tab' });
    expect(shadow(element).activeElement).to.equal(second);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(second?.getAttribute('aria-expanded')).to.equal('true');
    expect(standingOut(element)).to.include('kta');
  });

  for (const width of [320, 640]) {
    it(`fits into ${width} px, with targets that a finger hits`, async () => {
      const box = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
      const element = document.createElement('corridor-map');
      element.compare = 'tashkent gwadar';
      box.append(element);
      await answered(element);
      await choose(element, 'From', 'ashgabat');
      expect(element.scrollWidth).to.be.at.most(width);
      const panel = panelOf(element);
      expect(panel.scrollWidth).to.be.at.most(width);
      for (const control of panel.querySelectorAll('select, .route, summary')) {
        expect(control.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
  }

  it('uses the choices of given data', async () => {
    const element = await fixture<CorridorMapElement>(
      html`<corridor-map
        compare="a"
        .data=${{
          asOf: '2026-02',
          sources: {},
          corridors: [
            {
              id: 'one',
              name: 'One',
              status: 'operating',
              sources: [],
              legs: [{ via: ['a', 'b'], mode: 'road', status: 'operating', km: 40, sources: [] }],
            },
          ],
          places: {
            a: { name: 'Alpha', in: ['AF'], at: [66, 33] },
            b: { name: 'Beta', in: ['PK'], at: [70, 30], kind: 'port' },
          },
        }}
      ></corridor-map>`,
    );
    await answered(element);
    expect(routes(element)).to.deep.equal(['Beta: One']);
    expect(texts(element, '.gist')).to.deep.equal(['road · Its one section operates · 1 border · 40 km']);
    expect(texts(element, '.answers dd')[2]).to.contain('40 km of 40 km operate');
    expect(all(element, '.apart').length).to.equal(0);
  });
});
