import { expect } from '@open-wc/testing';
import { makeLocale } from '../../i18n/locale.js';
import { unpackWords } from '../../i18n/language-loader.js';
import { corridorData } from '../corridor-map.data.js';
import { detailsOf } from './details.js';
import type { Details } from './place-details.js';
import { closedText } from './statement-text.js';
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
      '647 km, Termez–Kharlachi, reported Jul 2025 | TASS25R | ARI26R',
      '760 km, reported Jul 2023 | ML23R',
      '$5bn, reported 2018 | AT25R | AV26R',
      '$4.6bn, reported Jul 2022 – Feb 2026 | AV26R | TASS25R | ARI26R',
      '$8.2bn, reported Dec 2024 | AV26R',
      '$7bn, reported 2025 – 2026 | AT25R | AV26R',
    ]);
    expect(under('instc', 'Stated')).to.include('€1.3bn, Russian loan, Rasht–Astara | IB25I');
  });

  it('list what is disputed, and by whom', () => {
    expect(under('uap', 'Disputed')).to.include('Cost: sources give $4.6bn–$8.2bn | AT25R | AV26R | TASS25R | ARI26R');
    expect(under('kta', 'Disputed')).to.deep.equal([
      'Kazakh pledge, Torghundi–Herat: protocol of intent, agreement to follow, Apr 24, 2025 | QAZ25H',
      'Kazakh pledge, Torghundi–Herat: investment still being sought, Sep 9, 2025 | REP25H',
      'Torghundi–Herat: 115 km, elsewhere 120 km; 113–120 | NAZ25H | MEN26H | RG24T | REP25H | MEN26H',
    ]);
    expect(under('cpec', 'Disputed')).to.include(
      'Leads through Gilgit-Baltistan, administered by Pakistan, claimed by India',
    );
  });

  it('state where trains must change, which gauge is not stated, what is general knowledge, and what is not stated', () => {
    expect(under('kta', 'Track gauge')).to.deep.equal(['track gauge ? / 1,676 mm (Chaman) | RG25K']);
    expect(under('instc', 'Track gauge')).to.deep.equal([
      'Track gauge changes from 1,435 to 1,520 mm: trains must change (Astara). No source named: general knowledge.',
      'Track gauge changes from 1,435 to 1,520 mm: trains must change (Incheh Borun). No source named: general knowledge.',
    ]);
    expect(under('uap', 'Track gauge')).to.deep.equal([
      'Track gauge changes from 1,520 to 1,676 mm: trains must change (no source says where) | TASS25R | RG25K',
    ]);
  });

  it('date the closures by the last report', () => {
    expect(under('kta', 'Crossings')).to.deep.equal([
      'Spin Boldak: closed at last report, Feb 5, 2026; since Oct 11, 2025 (to trade) | ARI25A | BT26A | SED26',
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
    expect(under('cpec', 'Legs')).to.include('Dera Ismail Khan–Quetta: road, under construction, 540 km | GP21P');
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
    expect(under('kta/3', 'Stated')).to.include('115 km | NAZ25H');
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
    const last = facts.corridors.find(({ id }) => id === 'cpec')?.legs.findIndex(({ via }) => via.at(-1) === 'gwadar');
    const stop = `cpec/${(last ?? 0) + 1}/gwadar`;
    for (const heading of ['What was agreed', 'Also reported']) {
      expect(under(stop, heading).length, heading).to.be.greaterThan(0);
      expect(under(stop, heading)).to.deep.equal(under('gwadar_port', heading));
    }
    expect(under('anzali', 'What was agreed')).to.deep.equal([]);
  });
});

describe('what else was reported', () => {
  it('stands in the details of every corridor and place that it is about, before what others say', () => {
    const { statements = [] } = facts.more ?? {};
    expect(statements.length).to.be.greaterThan(0);
    for (const { corridors = [], places = [], label, sources, others = [] } of statements) {
      for (const item of [...corridors, ...places]) {
        const told = under(item, 'Also reported');
        const at = told.findIndex((text) => text.startsWith(label) && text.endsWith(sources.join(' | ')));
        expect(at, `${item}: ${label}`).to.be.at.least(0);
        const beside = told.slice(at + 1, at + 1 + others.length);
        expect(beside.map((text) => text.split(' | ').slice(1))).to.deep.equal(others.map((one) => one.sources));
      }
    }
  });

  it('is marked where only the article says it, and where there is one report only', () => {
    const told = [...under('instc', 'Also reported'), ...under('north', 'Also reported')];
    expect(told).to.include('Described as sidelined. Found in the article only. | ART');
    expect(told).to.include('26.9 million tonnes in 2024, a rise of 19%, Aug 26, 2025 | GRC25');
    expect(told).to.include(
      'Start of building between Rasht and Astara announced, Apr 1, 2026. One report only. | DEL26',
    );
    expect(told.filter((text) => text.includes('thousand TEU: 412, 2024 | AZN25N')).length).to.equal(1);
    expect(told).to.include('420, 2021 | AZN25N');
  });

  it('tells of a place that lies on no corridor', () => {
    expect(detailsFor('ayni').lead.text).to.equal('airfield, Tajikistan');
    expect(under('ayni', 'Also reported')).to.include('India’s withdrawal from the airfield, 2022 | ART | FP25');
  });
});

describe('the details in Urdu', () => {
  it('have the same figures', () => {
    const { sections } = detailsFor('uap', makeLocale('ur', { ...en, ...unpackWords(en, ur.words) }));
    expect(JSON.stringify(sections)).to.contain('647').and.to.contain('1,676');
  });
});
