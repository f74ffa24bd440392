import { expect, fixture, html } from '@open-wc/testing';
import { makeLocale } from '../../i18n/locale.js';
import { until } from '../../testing/fixtures.js';
import { unpackWords } from '../../i18n/language-loader.js';
import '../corridor-map.js';
import { baseOf } from './basemap.js';
import { homeCamera } from '../geometry/camera.js';
import { baseMap } from '../corridor-map.data.js';
import { linesIn, piecesIn, pieceText } from './disputed-panel.js';
import { viewOf, WORLDVIEWS, type Worldview } from '../data/worldview.js';
import { enDisputed } from '../lang/en.disputed.js';
import { en } from '../lang/en.js';
import * as ur from '../lang/ur.js';
import { words as urPanels } from '../lang/ur.panels.js';
import '../../testing/touch-graphics.js';

const english = makeLocale('en', { ...en, ...enDisputed });
const urdu = makeLocale('ur', { ...en, ...unpackWords(en, ur.words), ...urPanels });
const all = Object.keys(baseMap.worldviews.pieces);

describe('the disputed areas', () => {
  it('are described by who administers and who claims them', () => {
    expect(pieceText('KAS', 'neutral', english)).to.equal(
      'Siachen Glacier — administered by India, claimed by Pakistan',
    );
    expect(pieceText('GE-AB', 'defacto', english)).to.equal(
      'Abkhazia — recognised by the United Nations as part of Georgia, administered by its own authorities',
    );
  });

  it('are described in a national view by what they are drawn as', () => {
    for (const [view, country] of [
      ['in', 'India'],
      ['pk', 'Pakistan'],
    ] as const) {
      expect(pieceText('KAS', view, english), view).to.match(new RegExp(`; drawn as part of ${country}$`));
    }
    expect(pieceText('CN-AK', 'pk', english)).to.match(/; drawn as part of China$/);
    expect(pieceText('UA-43', 'cn', english)).to.match(
      /recognised by the United Nations as part of Ukraine, administered by Russia; drawn as part of Ukraine$/,
    );
  });

  it('have a name and a country for each owner, in English and Urdu', () => {
    for (const id of all) {
      for (const view of WORLDVIEWS) {
        expect(pieceText(id, view, english), id).not.to.match(/[A-Z]{2,3}-|\b[A-Z]{3}\b|undefined/);
        expect(pieceText(id, view, urdu), id).not.to.match(/[A-Za-z]/);
      }
    }
  });

  it('belong to a country in every national view', () => {
    for (const worldview of ['in', 'pk', 'cn'] as const) {
      const view = viewOf(worldview, baseMap.worldviews);
      for (const id of all) expect(view.owner(id), `${id} in ${worldview}`).to.have.length(3);
    }
  });

  it('are named only where they are visible', () => {
    const base = baseOf('neutral');
    const wide = piecesIn(base, homeCamera(900));
    expect(wide.seen).to.have.members(['IN-JK', 'IN-LA', 'IN-DM', 'KAS', 'PK-JK', 'PK-GB', 'CN-AK', 'CN-SH']);
    expect([...wide.seen, ...wide.beyond]).to.have.members(all);
    // A narrow frame ends before Aksai Chin.
    expect(piecesIn(base, homeCamera(320)).seen).not.to.include('CN-AK');
    expect(piecesIn(base, homeCamera(320, { around: [79.3, 35.2] })).seen).to.include('CN-AK');
  });
});

describe('the disputed borders', () => {
  const listed = Object.keys(enDisputed.borderLines);

  it('are listed as they are drawn, so that none that is listed is solid', () => {
    const { border } = viewOf('neutral', baseMap.worldviews);
    expect(enDisputed.views.neutral).to.match(/No line that is listed here is solid\.$/);
    expect(listed).to.have.members(baseMap.worldviews.views.neutral?.dotted ?? []);
    for (const pair of listed) {
      const [one = '', other = ''] = pair.split('|');
      expect(border(one, other), pair).to.equal('dotted');
    }
  });

  it('are told in another language as well', () => {
    expect(Object.keys(urPanels.borderLines)).to.deep.equal(listed);
    for (const text of Object.values(urPanels.borderLines)) expect(text).not.to.match(/[A-Za-z]/);
  });

  it('are named only where they are visible, and only in the view that draws them so', () => {
    const base = baseOf('neutral');
    const { seen, beyond } = linesIn(base, homeCamera(900), 'neutral');
    expect(seen).to.deep.equal(['AFG|PAK']);
    expect([...seen, ...beyond]).to.have.members(listed);
    expect(linesIn(baseOf('pk'), homeCamera(900), 'pk')).to.deep.equal({ seen: [], beyond: [] });
  });
});

describe('the panel of disputed areas', () => {
  const text = (element: Element, selector: string) =>
    element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  async function draw(worldview?: Worldview) {
    const element = await fixture(html`<corridor-map worldview=${worldview ?? ''}></corridor-map>`);
    await until(() => element.shadowRoot?.querySelector('[part=disputed] li') !== null, 'the list');
    return element;
  }

  it('states that the view is neutral by default, and names Siachen', async () => {
    const element = await draw();
    expect(text(element, '[part=disputed] summary')).to.equal('Disputed areas');
    expect(text(element, '[part=disputed]')).to.contain('Neutral view:');
    expect(text(element, '[part=disputed]')).to.contain('Siachen Glacier — administered by India, claimed by Pakistan');
    expect(text(element, '[part=disputed]')).to.contain('Durand Line — border of Afghanistan with Pakistan');
    expect(text(element, '[part=legend]')).to.contain('Disputed boundary or area');
    expect(text(element, '[part=notes]')).to.contain(
      'Boundaries: Natural Earth; not authoritative, no endorsement implied.',
    );
  });

  it('names the sources of the view, and of the pieces and borders in sight', async () => {
    const element = await draw('pk');
    const links = () =>
      [...(element.shadowRoot?.querySelectorAll('[part=disputed] a') ?? [])].map((a) => a.textContent);
    await until(() => links().length > 0, 'the sources');
    expect(links()).to.include('Key takeaways from Pakistan’s release of its new political map');
  });

  it('does not depend on the language of the page', async () => {
    const page = await fixture(html`<div lang="ur-PK"><corridor-map></corridor-map></div>`);
    const element = page.querySelector('corridor-map') ?? expect.fail('no element');
    await until(() => element.shadowRoot?.querySelector('[part=disputed] li') !== null, 'the list');
    expect(text(element, '[part=disputed]')).to.contain(urPanels.views.neutral);
  });

  it('states whose view is drawn, and the legend what the line inside Kashmir is', async () => {
    const legends: Partial<Record<Worldview, string>> = { pk: 'dotted', cn: 'dashed' };
    for (const worldview of ['in', 'pk', 'cn', 'defacto'] as const) {
      const element = await draw(worldview);
      expect(text(element, '[part=disputed]'), worldview).to.contain(enDisputed.views[worldview]);
      const line = legends[worldview];
      expect(text(element, '[part=legend]').includes('Line of Control'), worldview).to.equal(line !== undefined);
      expect(text(element, '[part=legend]')).not.to.contain('Disputed');
      const sign = line && element.shadowRoot?.querySelector(`[part=legend] .border.${line}`);
      if (line) expect(sign, worldview).to.be.instanceOf(SVGElement);
    }
  });
});
