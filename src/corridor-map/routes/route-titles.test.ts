import { expect } from '@open-wc/testing';
import { makeLocale } from '../../i18n/locale.js';
import { compareRoutes } from './compare-routes.js';
import { choicesOf } from './options.js';
import { CompareText } from './text.js';
import { corridorData, type CorridorData } from '../corridor-map.data.js';
import { mapModel } from '../corridor-map.model.js';
import { enRoutes } from '../lang/en.routes.js';
import { enPanels } from '../lang/en.panels.js';
import { en } from '../lang/en.js';

let data: CorridorData;
const locale = makeLocale('en', { ...enPanels, ...enRoutes, ...en });

/** The headings of all routes to a port, the best first, or of the best route to each port. */
function headings(from: string, to?: string): string[] {
  const { corridors } = mapModel(data.corridors, data.places, { worldview: 'neutral' });
  const comparison = compareRoutes(corridors, data.places, { from, to }, choicesOf(data).to);
  const text = new CompareText(data, locale);
  return comparison.routes.map((route) => text.heading(route, comparison));
}

describe('the headings of routes', () => {
  before(async () => {
    data = await corridorData.whole();
  });

  it('name only the corridors where these distinguish the routes', () => {
    expect(headings('almaty', 'karachi_port')).to.deep.equal([
      'QTTA road',
      'Middle Corridor · North–South Corridor · Kazakhstan–Turkmenistan–Afghanistan',
    ]);
  });

  it('name a stop that only this one of several routes along the same corridors has', () => {
    expect(headings('islamabad', 'gwadar_port')).to.deep.equal([
      'QTTA road · CPEC roads, via Multan',
      'QTTA road · CPEC roads, via Dera Ismail Khan',
    ]);
  });

  it('name the way between two stops where all stops are on the other route too', () => {
    const all = Object.keys(data.places).flatMap((from) => choicesOf(data).to.map((to) => headings(from, to)));
    const between = all.filter((titles) => titles.some((title) => /, via [^(]+–[^(]+$/.test(title)));
    expect(between).to.deep.include(['North–South Corridor, via Astara', 'North–South Corridor, via Astara–Rasht']);
  });

  it('name the mode of a route where another goes the same way by another mode', () => {
    expect(headings('khash', 'chabahar_port')).to.deep.equal([
      'Chabahar route, via Khash–Iranshahr (road)',
      'Chabahar route, via Khash–Iranshahr (rail)',
    ]);
  });

  it('differ for all routes between all places and ports', () => {
    let several = 0;
    for (const from of Object.keys(data.places)) {
      for (const to of choicesOf(data).to) {
        const found = headings(from, to);
        expect(new Set(found).size, `${from} to ${to}: ${found.join(' | ')}`).to.equal(found.length);
        several += Number(found.length > 1);
      }
    }
    expect(several).to.be.greaterThan(20);
  });
});
