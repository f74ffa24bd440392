import { expect } from '@open-wc/testing';
import { makeLocale } from '../../i18n/locale.js';
import { unpackWords } from '../../i18n/language-loader.js';
import { corridorData } from '../corridor-map.data.js';
import { detailsOf } from './details.js';
import { type Details, closedText } from './place-details.js';
import { mapModel } from '../corridor-map.model.js';
import { withDetailWords } from './details.drawing.js';
import { en } from '../lang/en.js';
import * as ur from '../lang/ur.js';
import '../../testing/touch-graphics.js';

const facts = await corridorData.whole();
const english = makeLocale('en', en);
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

function detailsFor(item: string, locale = english): Details {
  const model = mapModel(facts.corridors, facts.places, { worldview: 'neutral', item });
  return detailsOf(model, facts, withDetailWords(locale)) ?? expect.fail(`nothing about ${item}`);
}

/** The statements under one heading, each with the ids of its sources. */
const under = (item: string, heading: string): string[] =>
  (detailsFor(item).sections.find((one) => one.heading === heading)?.statements ?? []).map(({ text, sources }) =>
    plain([text, ...sources].join(' | ')),
  );

describe('the details of a corridor', () => {
  it('give every stated figure with its scope, its date and its source', () => {
    expect(under('uap', 'Stated')).to.deep.equal([
      '647 km, Termez–Kharlachi, reported Jul 2025 | TASS25R',
      '760 km, reported Jul 2023 | ML23R',
      '$4.6bn, reported Jul 2025 | TASS25R',
      '$8.2bn, reported Dec 2024 | AV26R',
      '$7bn, reported 2025 – 2026 | AV26R',
    ]);
    expect(under('instc', 'Stated')).to.include('€1.3bn, Russian loan, Rasht–Astara | IB25I');
  });

  it('list what is disputed, and by whom', () => {
    expect(under('uap', 'Disputed')).to.include('Cost: sources give $4.6bn–$8.2bn | TASS25R | AV26R');
    expect(under('kta', 'Disputed')).to.deep.equal([
      'Torghundi–Herat: 115 km, elsewhere 120 km; 113–120 | NAZ25H | MEN26H | RG24T | REP25H | MEN26H',
    ]);
    expect(under('cpec', 'Disputed')).to.include(
      'Leads through Gilgit-Baltistan, administered by Pakistan, claimed by India',
    );
  });

  it('state where trains must change, which gauge is not stated, what is general knowledge, and what is not stated', () => {
    expect(under('kta', 'Track gauge')).to.deep.equal(['track gauge ? / 1,676 mm (Chaman) | RG25K']);
    expect(under('instc', 'Track gauge')).to.deep.equal([
      'Track gauge changes from 1,435 to 1,520 mm: trains must change (no source says where). No source named: general knowledge.',
    ]);
  });

  it('date the closures by the last report', () => {
    expect(under('kta', 'Crossings')).to.deep.equal([
      'Spin Boldak: closed at last report, Jan 11, 2026; since Oct 11, 2025 | ARI25A | BT26A',
    ]);
  });

  it('state since when a crossing is closed, also for an open interval', () => {
    for (const since of ['2025-10-11', '2025-10-11/..', '2025-10-11/2025-10-12']) {
      const closed = { since, reported: '2026-01-11', sources: [] };
      expect(plain(closedText(closed, withDetailWords(english)))).to.contain('since Oct 11, 2025');
    }
  });

  it('call a leg schematic where no alignment is public', () => {
    expect(under('uap', 'Legs')).to.include('Kharlachi–Peshawar: rail, planned, schematic, no public alignment found');
    expect(under('cpec', 'Legs')).to.include(
      'Burhan–Gwadar: road, partly under construction; 68% of 1,714 km reported done (Dec 30, 2021) | NHA18 | DT22P | PO22P',
    );
  });

  it('explain its status', () => {
    expect(detailsFor('uap').meaning).to.contain('no building work reported');
  });
});

describe('the details of a leg', () => {
  it('name the sources of other lengths', () => {
    const { title, lead } = detailsFor('kta/3');
    expect([title, plain(lead.text)]).to.deep.equal([
      'Torghundi–Herat',
      'Leg 3, Kazakhstan–Turkmenistan–Afghanistan corridor: rail, planned',
    ]);
    expect(under('kta/3', 'Stated')).to.include('115 km | NAZ25H | MEN26H');
    expect(under('kta/3', 'Disputed')).to.deep.equal(['120 km | REP25H', '113–120 km | MEN26H']);
    expect(under('kta/3', 'Stops')).to.deep.equal(['Torghundi – Herat']);
  });
});

describe('the details of a port', () => {
  it('mark what is found in the article only', () => {
    expect(under('aktau_port', 'What was agreed')).to.deep.equal([
      'Memorandum between the ports of Aktau and Karachi, about Feb 4, 2026. Found in the article only. | ART',
      'Transit trade, port use and railways among the papers signed; Aktau not named in the part read, Feb 4, 2026 | DNA26',
    ]);
    const preferences = 'Preferential port arrangements for Uzbekistan, Feb 2026. Found in the article only. | ART';
    for (const port of ['karachi_port', 'gwadar_port', 'portqasim']) {
      expect(under(port, 'What was agreed'), port).to.include(preferences);
    }
  });

  it('distinguish the two terms of forty years at Gwadar, without a year in which they end', () => {
    const agreed = under('gwadar_port', 'What was agreed');
    expect(agreed).to.include('Port operation leased to a Chinese company, for 40 years, Apr 20, 2017 | ART | IE17');
    expect(agreed).to.include('Lease of over 2,000 acres of free-zone land for 40 years, Nov 2015 | PS15');
    expect(agreed.join(' ')).not.to.match(/205\d/);
  });

  it('list the revoked exception at Chabahar, and the waiver only as far as it is known', () => {
    const agreed = under('chabahar_port', 'What was agreed');
    expect(agreed).to.include('US sanctions exception of 2018 revoked, Sep 29, 2025 | ART | WIRE25');
    expect(agreed).to.include('Announced, Sep 16, 2025 | WIRE25');
    expect(agreed).to.include(
      'Conditional US waiver, Oct 28, 2025, to run until Apr 26, 2026; nothing later is known | IT26C',
    );
    expect(agreed).to.include(
      'Contract for an Indian company to equip and operate a terminal, for 10 years, May 13, 2024 | IT26C | WIRE25',
    );
  });

  it('are shown at the stop of its town too, and at no other place', () => {
    expect(under('cpec/3/gwadar', 'What was agreed')).to.deep.equal(under('gwadar_port', 'What was agreed'));
    expect(under('anzali', 'What was agreed')).to.deep.equal([]);
  });
});

describe('the details in Urdu', () => {
  it('have the same figures', () => {
    const { sections } = detailsFor('uap', makeLocale('ur', { ...en, ...unpackWords(en, ur.words) }));
    expect(JSON.stringify(sections)).to.contain('647').and.to.contain('1,676');
  });
});
