import { expect, fixture, html } from '@open-wc/testing';
import { stubFetch, until } from '../testing/fixtures.js';
import './visit-timeline.js';
import type { VisitTimelineElement } from './visit-timeline.js';
import '../testing/touch-graphics.js';

const HEADER = 'date\tkind\tas_of\tperson\trole\tcountry\thost\tplace\tdocuments\tlabel\n';

describe('<visit-timeline src="….csv">', () => {
  let net: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => net?.restore());

  const draw = async (rows: string): Promise<VisitTimelineElement> => {
    net = stubFetch({ '/visits.csv': new Response(HEADER + rows) });
    const element = await fixture<VisitTimelineElement>(html`<visit-timeline src="/visits.csv"></visit-timeline>`);
    await until(() => element.matches(':state(ready)') || element.matches(':state(error)'), 'a drawing or a message');
    return element;
  };

  it('draws rows with a person as visits, and the others as events', async () => {
    const element = await draw(
      '2025-03-04\tbilateral\t2025-06\tA; B\tpresident; foreign minister\tKZ\tPK\tIslamabad\t7\t\n' +
        '2025-04\tclosure\t\t\t\t\t\t\t\tA crossing closed\n',
    );
    const { visits, events } = await element.complete;
    expect(visits[0]?.people).to.deep.equal([
      { name: 'A', role: 'president', country: 'KZ' },
      { name: 'B', role: 'foreign minister', country: 'KZ' },
    ]);
    expect(visits[0]?.documents?.count).to.equal(7);
    expect(events.map(({ id, label }) => [id, label])).to.deep.equal([['line-3', 'A crossing closed']]);
    expect(element.shadowRoot?.textContent).to.contain('A crossing closed').and.to.contain('Islamabad');
  });

  it('tells papers that nobody looked for from none that were found', async () => {
    const row = (papers: string) => `2025-03-04\tbilateral\t2025-06\tA\tpresident\tKZ\tPK\tIslamabad\t${papers}\t\n`;
    const text = (await draw(row('') + row('0'))).shadowRoot?.querySelectorAll('.entry .said');
    expect([...(text ?? [])].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'President of Kazakhstan; bilateral visit.',
      'President of Kazakhstan; bilateral visit; no signed bilateral document found.',
    ]);
  });

  it('says nothing of papers that no visit of a file tells of', async () => {
    const person = { name: 'A', role: 'president', country: 'KZ' } as const;
    const made = (id: string) => ({
      id,
      date: '2025',
      people: [person],
      host: 'PK',
      place: 'X',
      kind: 'summit' as const,
      inArticle: false,
      sources: [],
    });
    const data = { asOf: '2026-02', sources: {}, events: [], visits: [made('a'), made('b')] };
    const element = await fixture<VisitTimelineElement>(html`<visit-timeline .data=${data}></visit-timeline>`);
    const said = () =>
      [...(element.shadowRoot?.querySelectorAll('.entry .said') ?? [])].map((one) => one.textContent.trim());
    await until(() => said().length === 2, 'the visits');
    expect(said()[0]).to.equal('President of Kazakhstan; at a summit.');
    element.data = { ...data, visits: [made('a'), { ...made('b'), documents: { count: 1 } }] };
    await until(
      () => said()[0]?.includes('no signed bilateral document found') === true,
      'what a file with papers says',
    );
  });

  it('names the line of what does not fit', async () => {
    const message = async (rows: string) =>
      (await draw(rows)).shadowRoot?.querySelector('[part=message]')?.textContent ?? '';
    expect(await message('soon\tclosure\t2025\t\t\t\t\t\t\tX\n')).to.contain(
      '/visits.csv: line 2: events[0].date: expected a date (EDTF) such as 2026',
    );
    expect(await message('2025\tclosure\t2025\t\t\t\t\t\t\tX\n2025\tparty\t\t\t\t\t\t\t\tX\n')).to.contain(
      '/visits.csv: line 3: events[1].kind',
    );
  });
});
