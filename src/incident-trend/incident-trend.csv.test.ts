import { expect, fixture, html } from '@open-wc/testing';
import { stubFetch, until } from '../testing/fixtures.js';
import './incident-trend.js';
import type { IncidentTrendElement } from './incident-trend.js';
import '../testing/touch-graphics.js';

const HEADER = 'series;period;value;as_of;place;publisher;source_url\r\n';

describe('<incident-trend src="….csv">', () => {
  let net: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => net?.restore());

  const draw = async (rows: string): Promise<IncidentTrendElement> => {
    net = stubFetch({ '/counts.csv': new Response(HEADER + rows) });
    const element = await fixture<IncidentTrendElement>(html`<incident-trend src="/counts.csv"></incident-trend>`);
    await until(() => element.matches(':state(ready)') || element.matches(':state(error)'), 'a drawing or a message');
    return element;
  };

  it('draws each series from its rows, with an empty cell as a gap and its source in the list', async () => {
    const element = await draw(
      'a;2021;12;2025-01;Somewhere;Police;https://a.example/1\r\na;2022;;;;;\r\na;2023;30;;;;https://a.example/1\r\n',
    );
    const { series, place } = await element.complete;
    expect(place).to.equal('Somewhere');
    expect(series.map(({ id, publisher }) => [id, publisher])).to.deep.equal([['a', 'Police']]);
    expect(series[0]?.points.map(({ period, value }) => [period, value])).to.deep.equal([
      ['2021', 12],
      ['2022', null],
      ['2023', 30],
    ]);
    await until(() => element.shadowRoot?.querySelector('[part=sources] a[href="https://a.example/1"]') !== null, 'it');
  });

  it('names the line of a count that is no number, and of a period that comes twice', async () => {
    const message = async (rows: string) =>
      (await draw(rows)).shadowRoot?.querySelector('[part=message]')?.textContent ?? '';
    expect(await message('a;2021;12;2025-01;S;;\r\na;2022;many;;;;\r\n')).to.contain(
      '/counts.csv: line 3, value: expected a number such as 1234.5, got "many"',
    );
    expect(await message('a;2021;12;2025-01;S;;\r\na;2021;13;;;;\r\n')).to.contain(
      '/counts.csv: line 3: series[0].points[1].period: expected a period after the one before',
    );
  });
});
