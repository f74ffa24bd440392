import { expect } from '@open-wc/testing';
import { makeLocale } from '../i18n/locale.js';
import { unpackWords } from '../i18n/language-loader.js';
import { incidentData, type Point, type Series } from './incident-trend.data.js';
import { defaultSeries, trendModel } from './incident-trend.model.js';
import { describeMark, definitionOf } from './series/definitions.js';
import { trendTable } from './incident-trend.table.js';
import { withPanels } from './incident-trend.panel-locale.js';
import { en } from './lang/en.js';
import * as ur from './lang/ur.js';

const english = withPanels(makeLocale('en', en));
const urdu = makeLocale('ur', { ...en, ...unpackWords(en, ur.words) });
const bundled = await incidentData.whole();
const model = (...ids: string[]) =>
  trendModel(bundled, (ids.length > 0 ? ids : defaultSeries(bundled)).join(' '), english);

const count = (period: string, value: number | null, more: Partial<Point> = {}): Point => ({
  period,
  value,
  sources: [],
  ...more,
});
const madeUp = (points: Point[], more: Partial<Series> = {}) => ({
  asOf: '2026-02',
  place: 'X',
  sources: {},
  series: [{ id: 'a', name: 'A', publisher: 'A', measure: 'm', unit: 'incidents', points, ...more }],
});
const links = (points: Point[]) =>
  trendModel(madeUp(points), 'a', english).lines[0]?.marks.map(({ link }) => link ?? 'gap');

describe('the trend model', () => {
  it('draws the series with the same unit and about as wide a definition', () => {
    expect(defaultSeries(bundled)).to.deep.equal(['ctd', 'picss', 'pips', 'article']);
  });

  it('notes which series are not drawn, why, and their newest counts', () => {
    expect(model().notes.join(' ')).to.contain(
      'Not drawn: CTD cases (registered cases, 1,588 in 2025), ISPR (wider definition, 3,811 in 2025), ' +
        'PIPS, TTP alone (narrower definition, 89 in 2022), UN, TTP alone (narrower definition, 1,203 in 2023), ' +
        'CRSS (people killed, 2,331 in 2025).',
    );
  });

  it('gives the article’s rise as computed and as printed, beside those within one series', () => {
    expect(model().summary).to.equal(
      'Incidents in Khyber Pakhtunkhwa. The article says 572 in 2021 and 2,173 in 2024, +279.9% (printed as 279.8%). ' +
        'Within one series, the same years give +181.5% (Police / CTD) and +165.8% (PIPS).',
    );
  });

  it('gives each series its own rise where the article’s figures are not drawn', () => {
    const { headline, summary } = model('ctd', 'pips');
    expect(headline).to.equal('Incidents in Khyber Pakhtunkhwa');
    expect(summary)
      .to.contain('Police / CTD: +181.5% from 2021 to 2024.')
      .and.to.contain('PIPS: +272.1% from 2021 to 2025.');
  });

  it('remarks on the article’s figures which series has the same number, or that none was found', () => {
    expect(model().lines.find(({ id }) => id === 'article')?.remarks).to.deep.equal([
      '572 is the Police / CTD count for 2023',
      'no other source found for 2,173',
    ]);
  });

  it('remarks on a wider or narrower definition, where an author draws that series', () => {
    expect(model('ctd', 'ispr').lines.map(({ remarks }) => remarks)).to.deep.equal([[], ['wider definition']]);
  });

  it('never joins the article’s figures', () => {
    const article = model().lines.find(({ flagged }) => flagged);
    expect(article?.id).to.equal('article');
    expect(article?.marks.map(({ link }) => link)).to.deep.equal([undefined, undefined]);
    expect(links([count('2021', 1, { inArticle: true }), count('2022', 2, { inArticle: true })])).to.deep.equal([
      'gap',
      'gap',
    ]);
  });

  it('joins counts of neighbouring years', () => {
    expect(links([count('2021', 1), count('2022', 2), count('2023', 3)])).to.deep.equal(['gap', 'line', 'line']);
  });

  it('leaves a year that nobody counted as a gap', () => {
    expect(links([count('2021', 1), count('2023', 2)])).to.deep.equal(['gap', 'gap']);
    expect(links([count('2021', 1), count('2022', null), count('2023', 2)])).to.deep.equal(['gap', 'gap']);
  });

  it('does not join eight months to a year, but does so with all but ten days', () => {
    expect(links([count('2024', 9), count('2025', 6, { until: '2025-08' })])).to.deep.equal(['gap', 'gap']);
    expect(links([count('2023', 9, { until: '2023-12-21' }), count('2024', 6)])).to.deep.equal(['gap', 'line']);
  });

  it('marks where a line passes to another publisher', () => {
    expect(links([count('2023', 9, { by: 'Police' }), count('2024', 6, { by: 'CTD' })])).to.deep.equal([
      'gap',
      'handover',
    ]);
    expect(model().handover).to.equal('KP Police, then KP CTD');
    expect(model('pips').handover).to.equal(undefined);
  });

  it('states how far a count of less than a year reaches', () => {
    const parts = model('ctd').lines[0]?.marks.map(({ full }) => full);
    expect(parts).to.deep.equal(['260', '495', '572 (to Dec 21)', '732', '605 (to Aug)']);
  });

  it('keeps series of another unit apart, and names the unit where an author mixes them', () => {
    expect(model('crss').unit).to.equal('people killed');
    const { lines, unit } = model('ctd', 'crss');
    expect(unit).to.equal('incidents and people killed');
    expect(lines.map(({ name }) => name)).to.deep.equal(['Police / CTD', 'CRSS, people killed']);
  });

  it('keeps colour and shape of a series, whichever others are drawn', () => {
    const look = (ids: string[], id: string) => {
      const line = model(...ids).lines.find((one) => one.id === id);
      return `${line?.tone} ${line?.shape}`;
    };
    expect(look(['pips'], 'pips')).to.equal(look(['ctd', 'pips'], 'pips'));
    const looks = model(...bundled.series.map(({ id }) => id)).lines.map(({ tone, shape }) => `${tone} ${shape}`);
    expect(new Set(looks).size).to.equal(bundled.series.length);
  });

  it('states that nothing was counted', () => {
    for (const points of [[], [count('2024', null)]]) {
      const empty = trendModel(madeUp(points), 'a', english);
      expect(empty.summary).to.equal('No count found.');
      expect(empty.years).to.deep.equal([]);
    }
  });

  it('states no rise for a single count, nor from zero', () => {
    for (const points of [[count('2024', 5)], [count('2023', 0), count('2024', 5)]]) {
      expect(trendModel(madeUp(points), 'a', english).summary).to.equal('Incidents in X.');
    }
  });
});

describe('the panels of the trend', () => {
  const mark = (id: string, period: string) =>
    model(id).lines[0]?.marks.find((one) => one.period === period) ?? expect.fail(`no ${id} in ${period}`);

  it('describe a count with its publisher, date, measure, source and conflicting counts', () => {
    const { title, text, remarks } = describeMark(mark('ctd', '2023'), bundled, english);
    expect(title).to.equal('Police / CTD: 572');
    expect(text).to.equal(
      '2023, to Dec 21, KP Police, terror incidents. Source: LatestLY (ANI, citing ARY) and WE News',
    );
    expect(remarks.map(({ label, items }) => [label, ...items.map((item) => item.text)])).to.deep.equal([
      [
        'Other counts:',
        '563 (KP CTD, to Nov 30)',
        '631 (KP CTD, reported Dec 6, 2024)',
        '651 (KP CTD, reported May 18, 2025)',
        '858 (Interior Ministry, reported May 16, 2024)',
        '1,050 (KP Home Department, to Dec 9)',
      ],
    ]);
    for (const { items } of remarks) for (const { sources } of items) expect(sources.length).to.be.greaterThan(0);
  });

  it('list what a derived count is the sum of', () => {
    const { remarks } = describeMark(mark('picss', '2024'), bundled, english);
    expect(remarks.map(({ label }) => label)).to.deep.equal(['Sum of']);
    expect(remarks[0]?.items.map(({ text }) => text)).to.deep.equal([
      '308 (without the former tribal districts)',
      '259 (former tribal districts)',
    ]);
  });

  it('state that no publisher is named for the article’s figures', () => {
    const article = bundled.series.find(({ id }) => id === 'article') ?? expect.fail('no article');
    const { text, points } = definitionOf(article, bundled, english);
    expect(text).to.equal('Publisher not named: terror-related incidents');
    expect(points.map(({ period }) => period)).to.deep.equal(['2021', '2024']);
  });

  it('have a row for every year and a column for every series, with gaps as gaps', () => {
    const { columns, rows } = trendTable(bundled, english);
    expect(columns.length).to.equal(bundled.series.length + 1);
    expect(rows.map(([year]) => year?.text)).to.deep.equal(['2021', '2022', '2023', '2024', '2025']);
    const cell = (year: string, series: string) => {
      const column = bundled.series.findIndex(({ id }) => id === series) + 1;
      return rows.find(([first]) => first?.text === year)?.[column];
    };
    expect(cell('2022', 'pips')?.text).to.equal('not found');
    expect(cell('2022', 'picss')?.text).to.equal('–');
    expect(cell('2025', 'ctd')?.text).to.equal('605 (to Aug)');
    expect(cell('2023', 'ctd')?.sources).to.deep.equal(['LAT23', 'WE23']);
  });

  it('keep names in Latin letters from drawing Urdu brackets to their side', () => {
    const { summary } = trendModel(bundled, defaultSeries(bundled).join(' '), urdu);
    expect(summary).to.contain('\u2068PIPS\u2069').and.to.contain('\u2068Khyber Pakhtunkhwa\u2069');
  });
});
