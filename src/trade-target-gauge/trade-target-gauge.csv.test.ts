import { expect, fixture, html } from '@open-wc/testing';
import { stubFetch, until } from '../testing/fixtures.js';
import './trade-target-gauge.js';
import type { TradeTargetGaugeElement } from './trade-target-gauge.js';
import '../testing/touch-graphics.js';

const HEADER =
  'pair,period,usd_million,reporter,as_of,partial,target_usd_million,target_date,deadline,deadline_by,source_url\n';

describe('<trade-target-gauge src="….csv">', () => {
  let net: ReturnType<typeof stubFetch> | undefined;
  afterEach(() => net?.restore());

  const draw = async (rows: string): Promise<TradeTargetGaugeElement> => {
    net = stubFetch({ '/trade.csv': new Response(HEADER + rows) });
    const element = await fixture<TradeTargetGaugeElement>(
      html`<trade-target-gauge src="/trade.csv"></trade-target-gauge>`,
    );
    await until(() => element.matches(':state(ready)') || element.matches(':state(error)'), 'a drawing or a message');
    return element;
  };

  it('draws each pair with its counts and its target', async () => {
    const element = await draw(
      'PK-KZ,2024,250,Kazakhstan,2025-06,,1000,2025-02,2027,Ministers,https://a.example/1\n' +
        'PK-KZ,2025,100,Kazakhstan,,yes,,,,,\nPK-UZ,2024,400.5,Uzbekistan,,,,,,,\n',
    );
    const { pairs } = await element.complete;
    expect(pairs.map(({ id, countries }) => [id, countries])).to.deep.equal([
      ['PK-KZ', ['PK', 'KZ']],
      ['PK-UZ', ['PK', 'UZ']],
    ]);
    expect(pairs[0]?.target?.deadlines).to.deep.equal([{ date: '2027', by: 'Ministers', sources: ['s1'] }]);
    expect(pairs[0]?.actuals.map(({ partial }) => partial)).to.deep.equal([undefined, true]);
    const [first] = [...(element.shadowRoot?.querySelectorAll('[part=share]') ?? [])];
    expect(first?.textContent).to.contain('25');
  });

  it('names the line of what does not fit', async () => {
    const message = async (rows: string) =>
      (await draw(rows)).shadowRoot?.querySelector('[part=message]')?.textContent ?? '';
    expect(await message('PK-KZ,2024,"1,000",X,2025,,,,,,\n')).to.contain(
      '/trade.csv: line 2, usd_million: expected a number such as 1234.5, got "1,000"',
    );
    expect(await message('PK-KZ,2024,1,X,2025,,,,,,\nPakistan,2024,1,X,,,,,,,\n')).to.contain(
      '/trade.csv: line 3: pairs[1].countries',
    );
    expect(await message('PK-KZ,2024,1,X,2025,,-5,2025,,,\n')).to.contain('line 2: pairs[0].target.value');
    expect(await message('PK-KZ,2024-05~/..,1,X,2025,,,,,,\n')).to.contain(
      '/trade.csv: line 2: pairs[0].actuals[0].period: expected a date (EDTF) with an end',
    );
    expect(await message('PK-KZ,2024,1,X,2025/..,,,,,,\n')).to.contain(
      '/trade.csv: line 2, as_of: expected a date (EDTF) with an end',
    );
  });
});
