import { expect } from '@open-wc/testing';
import { makeLocale } from '../i18n/locale.js';
import { fullLocale } from '../testing/full-locale.js';
import { unpackWords } from '../i18n/language-loader.js';
import { en } from './lang/en.js';
import * as kk from './lang/kk.js';
import * as kkLater from './lang/kk.panels.js';
import * as ur from './lang/ur.js';
import * as later from './lang/ur.panels.js';
import { firstFacts, visitData, type VisitEvent } from './visit-timeline.data.js';
import { data, event, visit } from '../testing/timeline-items.js';
import { timelineModel, titleText } from './visit-timeline.model.js';
import type { Choice } from './visit-timeline.model.js';
import { readVisitOptions, type VisitAttributes } from './visit-timeline.options.js';
import { visitTable } from './visit-timeline.table.js';

const english = makeLocale('en', en);
const urdu = fullLocale('ur', ur, later, { en, facts: visitData.bundled });
const defaults: Choice = { order: 'newest' };
const bundled = await visitData.whole();
const model = (options: Partial<Choice> = {}, data = bundled, locale = english) =>
  timelineModel(data, { ...defaults, ...options }, locale);
/** As an author asks for it with attributes. */
const authorOptions = (attributes: VisitAttributes, data = bundled) =>
  timelineModel(
    data,
    readVisitOptions(data, attributes, ({ value }) => expect.fail(`${value} is not known`)),
    english,
  );
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');
const said = (id: string, data = bundled) =>
  model({}, data)
    .entries.find((entry) => entry.id === id)
    ?.statements.map(({ text }) => plain(text))
    .join(' ');

const first = (date: string, more: Partial<VisitEvent> = {}) =>
  model({}, data([], [event('x', date, more)])).entries[0];
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('the timeline model', () => {
  it('tells a visit to come as planned, and counts it as no meeting', () => {
    const planned = data([visit('met', '2025-01-02'), visit('expected', '2026-09', { inArticle: false })]);
    expect(said('expected', planned)).to.equal('President of Kazakhstan; bilateral visit; planned for September 2026.');
    expect(model({}, planned).summary).to.equal(
      '1 meeting since 2025, 1 of them in the article; 1 bilateral, 0 at summits.',
    );
    const alone = model({}, data([visit('expected', '2026-09')]));
    expect(alone.summary).to.equal('1 event.');
    expect(alone.lanes.map(({ code }) => code)).to.have.length(2);
  });

  it('says of no visit that nothing was signed while it is not over, or where nobody looked', () => {
    const some = data([
      visit('over', '2025-06'),
      visit('unsure', '2026'),
      visit('begun', '2026-02-27/2026-03-02'),
      visit('unasked', '2025-07', { documents: null }),
    ]);
    const outcome = (id: string) => said(id, some)?.replace('President of Kazakhstan; bilateral visit', '');
    expect(['over', 'unsure', 'begun', 'unasked'].map(outcome)).to.deep.equal([
      '; no signed bilateral document found.',
      '.',
      '.',
      '.',
    ]);
    const planned = data([visit('unasked', '2025-07', { documents: null }), visit('expected', '2026-09')]);
    expect(visitTable(planned, model({}, planned), english).rows.map((row) => row[4]?.text)).to.deep.equal(['', '']);
  });

  it('takes a year that is not over for a date known no better, not for a time that lasts', () => {
    expect([first('2026')?.when, first('2026')?.statements[0]?.text]).to.deep.equal(['2026', 'Closure.']);
    expect(first('2026-02/2026-04')?.when).to.equal('since Feb');
    expect(first('2026-03-10')?.when, 'planned').to.equal('Mar 10, 2026');
  });

  it('computes headline and summary from the facts', () => {
    expect(model().headline).to.equal('Pakistan meets leaders of four countries in ten weeks');
    const { visits } = bundled;
    const bilateral = visits.filter(({ kind }) => kind === 'bilateral').length;
    expect(model().summary).to.equal(
      `${visits.length} meetings since 2021, 4 of them in the article; ${bilateral} bilateral, ${visits.length - bilateral} at summits.`,
    );
  });

  it('says one of one', () => {
    const one = model({}, data([visit('a', '2025-03-01')], [event('b', '2025')]));
    expect(one.summary).to.equal('1 meeting since 2025, 1 of them in the article; 1 bilateral, 0 at summits.');
    expect(one.headline).to.equal('Who met whom, and when');
    expect(authorOptions({ types: 'withdrawal' }).summary).to.equal('1 event.');
  });

  it('makes no headline of visits that lie years apart', () => {
    const other = { people: [{ name: 'B', role: 'president' as const, country: 'UZ' }] };
    const near = model({}, data([visit('a', '2025-03-01'), visit('b', '2025-03-20', other)]));
    expect(near.headline).to.equal('Pakistan meets leaders of two countries in three weeks');
    const far = model({}, data([visit('a', '2021-03-01'), visit('b', '2025-03-20', other)]));
    expect(far.headline).to.equal('Who met whom, and when');
  });

  it('lists newest or oldest first, and what is planned last in both', () => {
    const ids = (order: Choice['order']) => model({ order }).entries.map(({ id }) => id);
    const starts = model({ order: 'oldest' }).entries.map(({ start }) => start);
    expect(starts).to.deep.equal(starts.toSorted((a, b) => a - b));
    expect(ids('newest').slice(0, -1)).to.have.ordered.members(ids('oldest').slice(0, -1).reverse());
    expect(ids('oldest').slice(0, 3)).to.deep.equal(['vision', 'V01', 'V02']);
    expect([ids('newest').at(-1), ids('oldest').at(-1)]).to.deep.equal(['herat', 'herat']);
  });

  it('numbers the same sources before and after the remarks have arrived', () => {
    const first = JSON.parse(JSON.stringify(firstFacts.shortened?.(bundled))) as typeof bundled;
    for (const item of [...first.visits, ...first.events]) delete item.more;
    const ids = (from: typeof bundled) => model({}, from).sources.map(({ id }) => id);
    expect(ids(first)).to.deep.equal(ids(bundled));
    expect(ids(bundled)).to.include('VIS25');
  });

  it('sorts its lanes by the alphabet of the language', () => {
    const kazakh = makeLocale('kk', { ...en, ...unpackWords(en, kk.words), ...kkLater.words });
    const { lanes } = model({}, bundled, kazakh);
    const countries = lanes.filter(({ code }) => code).map(({ name }) => name);
    expect(countries).to.deep.equal(['Қазақстан', 'Қырғызстан', 'Өзбекстан', 'Тәжікстан', 'Түрікменстан']);
  });

  it('puts a group of five into five lanes, and events into the lane around them', () => {
    const { entries, lanes } = model();
    expect(entries.find(({ id }) => id === 'V13')?.lanes).to.have.members(['KZ', 'KG', 'TJ', 'UZ', 'TM']);
    expect(entries.find(({ id }) => id === 'closure')?.lanes).to.deep.equal(['']);
    expect(lanes.map(({ name }) => name)).to.deep.equal([
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
      'Uzbekistan',
      'Around them',
    ]);
  });

  it('shows the kinds and countries that are asked for', () => {
    const kinds = new Set(authorOptions({ types: 'visit closure' }).entries.map(({ mark }) => mark));
    expect([...kinds]).to.have.members(['bilateral', 'summit', 'closure']);
    const { entries, lanes } = authorOptions({ countries: 'KG', types: 'visit' });
    const withKyrgyzstan = bundled.visits.filter(({ host, people }) =>
      [host, ...people.map(({ country }) => country)].includes('KG'),
    );
    expect(entries.map(({ id }) => id)).to.deep.equal(withKyrgyzstan.map(({ id }) => id).reverse());
    expect(lanes.map(({ code }) => code)).to.deep.equal(['KG']);
  });

  it('says what was reported, by whom else otherwise, and how long it had been', () => {
    expect(said('V18')).to.equal(
      'President of Kazakhstan; state visit; 37 documents reported. Other counts 20–36: 20, 27, 30+, 36. ' +
        'First visit by a president of Kazakhstan since 2003, after 23 years. Elsewhere: official visit.',
    );
    expect(said('V16')).to.contain('since January 2005, after 20 years 11 months.');
    expect(said('V14')).to.contain('at least 7 documents reported');
    expect(said('V08')).to.contain('number of documents not found');
    expect(said('V17')).to.contain('no signed bilateral document found');
    expect(said('V13')).to.match(/^Prime ministers of .* and foreign minister of Turkmenistan; at a summit/);
  });

  it('gives each of the other counts its own sources', () => {
    const statements = model().entries.find(({ id }) => id === 'V18')?.statements ?? [];
    const counts = statements.slice(1, 5).map(({ text, sources }) => [text, sources]);
    expect(counts).to.deep.equal([
      ['Other counts 20–36: 20,', ['EUN26']],
      ['27,', ['CAL26']],
      ['30+,', ['PAKB26']],
      ['36.', ['WE26']],
    ]);
  });

  it('tells nothing after the end of the facts as having happened', () => {
    const earlier = { ...bundled, asOf: '2026-02' };
    expect(said('waiver', earlier)).to.equal('Waiver; was to run to April 26, 2026.');
    expect(said('waiver')).to.equal('Waiver.');
    expect(said('closure')).to.match(/still so at the last report, [A-Z][a-z]+ \d+, 2026/);
    expect(said('blockade')).to.contain('still so at the last report, May 8, 2026');
    expect(said('herat')).to.contain('Infrastructure; planned for about 2027.');
  });

  it('knows how well a date is known', () => {
    const stretches = (date: string, more = {}) => first(date, more)?.stretches.map(({ how }) => how);
    expect(stretches('2025-06-22')).to.deep.equal([]);
    expect(first('2025-06-22/2025-06-23')?.at).to.equal(day('2025-06-23'));
    expect([first('2025-04')?.at, stretches('2025-04')]).to.deep.equal([undefined, ['vague']]);
    expect(stretches('2025-12-01~')).to.deep.equal(['vague']);
    expect([first('2027~')?.at, stretches('2027~')]).to.deep.equal([undefined, ['planned']]);
    expect(stretches('2025-03-01/2025-06-01')).to.deep.equal(['lasting']);
    expect(stretches('2025-10-28/2026-04-26')).to.deep.equal(['lasting', 'open']);
    expect(stretches('2025-10-11/..')).to.deep.equal(['lasting']);
  });

  it('ends what is still open at its last report, and leaves the rest to the end of the facts undecided', () => {
    const entry = first('2025-10-11/..', { lastReport: '2026-01-11' });
    expect(entry?.stretches).to.deep.equal([
      { from: day('2025-10-11'), to: day('2026-01-12'), how: 'lasting' },
      { from: day('2026-01-12'), to: day('2026-03-01'), how: 'open' },
    ]);
    expect(entry?.when).to.equal('since Oct 11');
  });

  it('has room for what is planned to begin, and to stay open', () => {
    const open = data([], [event('soon', '2028-05/..')]);
    for (const shown of [model({}, open), authorOptions({ from: '2027' }, open)]) {
      expect(shown.entries[0]?.end).to.equal(day('2028-06-01'));
      expect(shown.span[1]).to.equal(day('2029-01-01'));
    }
  });

  it('draws a month as wide as a month, and a year as a year', () => {
    const { entries } = model();
    const width = (id: string) => {
      const [stretch] = entries.find((entry) => entry.id === id)?.stretches ?? [];
      return stretch && (stretch.to - stretch.from) / 86_400_000;
    };
    expect([width('pledge'), width('vision'), width('torghundi')]).to.deep.equal([30, 365, 366]);
  });

  it('has a row for everything that is shown, with more than the list says', () => {
    const shown = model();
    const table = visitTable(bundled, shown, english);
    expect(table.rows.length).to.equal(shown.entries.length);
    expect(table.rows.flat().some(({ text }) => text.includes('Afghan side suspended trade'))).to.equal(true);
    const award = table.rows.flat().find(({ text }) => text.includes('Nishan-e-Pakistan conferred (February 6, 2026)'));
    expect(award?.sources).to.include('APP26N');
    const columns = visitTable(bundled, shown, urdu).columns;
    expect(columns.every((column) => /[\u0600-\u06ff]/.test(column))).to.equal(true);
  });

  it('speaks Urdu all through, names and all', () => {
    const shown = model({}, urdu.translate(bundled), urdu);
    const latin = shown.entries.flatMap((entry) =>
      [titleText(entry, urdu), ...entry.statements.map(({ text }) => text)].map(
        (text) => text.match(/[A-Za-z]{2,}/)?.[0],
      ),
    );
    expect(latin.filter(Boolean)).to.deep.equal([]);
    expect(shown.headline).to.match(/[\u0600-\u06ff]/);
  });
});
