import { expect } from '@open-wc/testing';
import { all, choose, find, ids, make, openTools, said, shadow } from '../testing/interactive-timeline.js';
import { freezeClock } from '../testing/fixtures.js';
import './visit-timeline.js';
import '../testing/touch-graphics.js';
import facts from '../../data/visits.json' with { type: 'json' };

const ALL = facts.visits.length + facts.events.length;

describe('the filter of <visit-timeline>', () => {
  let clock: ReturnType<typeof freezeClock>;
  beforeEach(() => (clock = freezeClock('2026-03-15T12:00:00Z')));
  afterEach(() => clock.restore());

  it('is accessible with its filter open', async () => {
    const element = await make();
    await openTools(element);
    await expect(element).to.be.accessible();
  });

  it('narrows to a country and says so with the number of all, and leads back', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Country', 'KG');
    await element.updateComplete;
    const wanted = facts.visits.filter(({ host, people }) =>
      [host, ...people.map((one) => one.country)].includes('KG'),
    );
    expect(ids(element)).to.deep.equal(wanted.map(({ id }) => id).reverse());
    expect(said(element, '.tools .said')).to.contain(`Kyrgyzstan: ${wanted.length} of ${ALL} shown`);
    expect(said(element, '.tools > summary')).to.equal(`Filter and search (${wanted.length} of ${ALL} shown)`);
    expect(said(element, '[part=summary]')).to.contain(`${facts.visits.length} meetings`);
    find(element, '.tools .said button').click();
    await element.updateComplete;
    expect(ids(element).length).to.equal(ALL);
  });

  it('finds by person, by kind, and by what is typed, with or without accents', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Person', 'Sadyr Japarov');
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['V16']);
    choose(element, 'Person', '');
    choose(element, 'Kind', 'closure');
    await element.updateComplete;
    expect(ids(element)).to.have.members(facts.events.filter(({ kind }) => kind === 'closure').map(({ id }) => id));
    choose(element, 'Kind', '');
    choose(element, 'Search', 'TÓKAYEV');
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['V18']);
  });

  it('says that nothing matches, without a strip, and leads back', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Search', 'Atlantis');
    await element.updateComplete;
    expect(said(element, '.nothing')).to.contain('Nothing matches.');
    expect(shadow(element).querySelector('.strip')).to.equal(null);
    find(element, '.nothing button').click();
    await element.updateComplete;
    expect(ids(element).length).to.equal(ALL);
  });

  it('turns the order and keeps what is planned last', async () => {
    const element = await make();
    await openTools(element);
    choose(element, 'Order', 'oldest');
    await element.updateComplete;
    expect([ids(element)[0], ids(element).at(-1)]).to.deep.equal(['vision', 'herat']);
  });

  it('zooms by buttons, says which time is shown, and back', async () => {
    const element = await make();
    await openTools(element);
    const [nearer, farther] = all(element, '.zoom button');
    nearer?.click();
    nearer?.click();
    await element.updateComplete;
    const near = ids(element).length;
    expect(near).to.be.within(1, ALL - 1);
    expect(said(element, '.tools .said')).to.match(/\w+ 20\d\d – \w+ 20\d\d: \d+ of \d+ shown/);
    farther?.click();
    farther?.click();
    await element.updateComplete;
    expect(ids(element).length).to.equal(ALL);
    expect(farther?.hasAttribute('disabled')).to.equal(true);
  });
});
