import { expect } from '@open-wc/testing';
import { compareRoutes, withRoute, type Comparison, type Route } from './compare-routes.js';
import { choicesOf, readQuery } from './options.js';
import { corridorData, type Leg, type CorridorData } from '../corridor-map.data.js';
import { mapModel } from '../corridor-map.model.js';
import { networkOf, straightLine } from './network.js';

const bundled = await corridorData.whole();

let data: CorridorData;
const options = { worldview: 'neutral' } as const;

/** The comparison for a query. */
function ask(from: string, to?: string, facts = data): Comparison {
  const { corridors } = mapModel(facts.corridors, facts.places, options);
  return compareRoutes(corridors, facts.places, { from, to }, choicesOf(facts).to);
}

/** A summary of the best route. */
function best(from: string, to: string, facts = data): Route {
  return ask(from, to, facts).routes[0] ?? expect.fail(`no route from ${from} to ${to}`);
}

const unbuilt = ({ sections }: Route) => sections.filter(({ status }) => status !== 'operating').length;
const ways = ({ routes }: Comparison) => routes.map(({ corridors }) => corridors.map(({ id }) => id).join(' '));

/** Test data with a few legs between known places, each place in a country with its own letter. */
function own(legs: readonly (Partial<Leg> & { via: string[] })[]): CorridorData {
  const ids = [...new Set(legs.flatMap(({ via }) => via))];
  const place = (id: string, i: number) => ({
    name: id,
    in: id
      .toUpperCase()
      .match(/^(..)-/)
      ?.slice(1) ?? ['AA'],
    at: [60 + i, 30 + (i % 2) / 10] satisfies [number, number],
    ...(id.endsWith('port') ? { kind: 'port' as const } : {}),
  });
  return {
    asOf: '2026-02',
    sources: {},
    corridors: legs.map((leg, i) => ({
      id: `c${i}`,
      name: `Corridor ${i}`,
      status: 'operating',
      sources: [],
      legs: [{ mode: 'rail', status: 'operating', sources: [], ...leg }],
    })),
    places: Object.fromEntries(ids.map((id, i) => [id, place(id, i)])),
  };
}

describe('the comparison of routes', () => {
  before(async () => {
    data = await corridorData.whole();
  });

  it('leads from Termez to Karachi along the planned railway, through a closed crossing', () => {
    const { routes } = ask('termez', 'karachi_port');
    expect(routes.length).to.equal(1);
    const [route] = routes;
    expect(route?.stops.slice(0, 6)).to.deep.equal([
      'termez',
      'hairatan',
      'naibabad',
      'maidanshahr',
      'pulealam',
      'kharlachi',
    ]);
    expect(route?.stops.slice(-2)).to.deep.equal(['karachi', 'karachi_port']);
    expect([route?.sections.length, route && unbuilt(route)]).to.deep.equal([12, 6]);
    expect(route?.borders.map(({ countries }) => countries.join('-'))).to.deep.equal(['UZ-AF', 'AF-PK']);
    expect(route?.borders[1]?.stops).to.deep.equal(['kharlachi', 'parachinar']);
    expect(route?.closed).to.deep.equal(['kharlachi']);
    expect(route?.gauges.map(({ at, mm }) => [at, ...mm])).to.deep.equal([[undefined, 1520, 1676]]);
    expect(route?.lengths.map(({ from, to, km }) => [from, to, km])).to.deep.equal([['termez', 'kharlachi', 647]]);
  });

  it('never adds up a length that is not stated for the whole route', () => {
    const { from, to } = choicesOf(data);
    const routes = from.flatMap((origin) => to.flatMap((port) => ask(origin, port).routes));
    expect(routes.length).to.be.greaterThan(15);
    for (const { id, length, stretches } of routes) {
      const stated = stretches.every(({ ride, whole }) => !ride || (whole && ride.leg.km !== undefined));
      expect(length !== undefined, id).to.equal(stated);
    }
  });

  it('adds up lengths where every leg is whole and states one, and what of it operates', () => {
    const facts = own([
      { via: ['a', 'b'], km: 100 },
      { via: ['b', 'c'], km: 50, status: 'planned', share: { km: 20, status: 'operating', sources: [] } },
      { via: ['c', 'd', 'e-port'], km: 30 },
    ]);
    expect(best('a', 'e-port', facts).length).to.deep.equal({ km: 180, operating: 150 });
    // A part of a leg has no stated length.
    expect(best('d', 'e-port', facts).length).to.equal(undefined);
  });

  it('leads from Ashgabat to Bandar Abbas by rail that is disrupted in Iran, with the stated gauge break', () => {
    const { routes } = ask('ashgabat', 'shahidrajaee');
    expect(ways({ routes, gaps: [] })).to.deep.equal(['kta instc', 'kta bandarabbas']);
    for (const { sections } of routes) {
      expect(new Set(sections.map(({ status }) => status))).to.deep.equal(new Set(['operating', 'disrupted']));
    }
    expect(routes[0]?.gauges.map(({ at, mm }) => [at, ...mm])).to.deep.equal([['incheborun', 1520, 1435]]);
    expect(routes[1]?.gauges.map(({ at, mm }) => [at, ...mm])).to.deep.equal([['sarakhs_ir', 1520, 1435]]);
  });

  it('puts what operates first, and what is planned below it', () => {
    const answer = ask('almaty', 'karachi_port');
    expect(ways(answer)).to.deep.equal(['qtta', 'titr instc kta']);
    expect(answer.routes.map(unbuilt)).to.deep.equal([0, 4]);
    expect(answer.routes[1]?.closed).to.deep.equal(['spinboldak']);
    // What is closed is the crossing, by road; no railway leads over it yet.
    expect(answer.routes[1]?.sections.map(({ status }) => status)).not.to.include('closed');
    expect(answer.routes[1]?.gauges.map(({ at, mm }) => [at, ...mm])).to.deep.equal([['chaman', null, 1676]]);
  });

  it('prefers a leg that states its length where all of it is on the way', () => {
    const stretches = best('almaty', 'gwadar_port').stretches.map(({ ride, whole }) => [
      ride?.corridor.id,
      whole && ride?.leg.km,
    ]);
    expect(stretches).to.deep.include(['cpec', 793]);
  });

  it('shows the best route to every port where no port is given', () => {
    const { routes, gaps } = ask('ashgabat');
    expect(routes.map(({ to }) => to)).to.deep.equal(['aktau_port', 'shahidrajaee', 'karachi_port', 'gwadar_port']);
    expect(gaps.map(({ to, reason }) => [to, reason])).to.deep.equal([
      ['portqasim', 'port'],
      ['chabahar_port', 'apart'],
    ]);
    expect(gaps[1]?.places).to.deep.equal(['delaram']);
  });

  it('reports where no leg leads, and invents none', () => {
    expect(ask('tashkent')).to.deep.equal({
      routes: [],
      gaps: [{ to: undefined, reason: 'origin', places: ['termez'] }],
    });
    expect(ask('dushanbe', 'karachi_port').gaps).to.deep.equal([{ to: undefined, reason: 'origin', places: [] }]);
    // Detours through China, or through Pakistan and back, are no routes to the Caspian or the Gulf.
    expect(ask('termez', 'shahidrajaee')).to.deep.equal({
      routes: [],
      gaps: [{ to: 'shahidrajaee', reason: 'detour', places: [] }],
    });
  });

  it('follows only legs that are not superseded, or goes from a town to its port', () => {
    const { corridors } = mapModel(data.corridors, data.places, options);
    const network = networkOf(corridors, data.places);
    expect(network.get('torkham')).to.equal(undefined);
    for (const origin of choicesOf(data).from) {
      for (const { stops } of ask(origin).routes) {
        expect(new Set(stops).size, stops.join()).to.equal(stops.length);
        stops.slice(1).forEach((to, i) => {
          const from = stops[i] ?? '';
          const onLeg = data.corridors.some(({ legs }) =>
            legs.some(
              ({ via, status }) =>
                status !== 'superseded' && via.some((id, at) => id === from && [via[at - 1], via[at + 1]].includes(to)),
            ),
          );
          expect(onLeg || data.places[to]?.of === from, `${from} to ${to}`).to.equal(true);
        });
      }
    }
  });

  it('counts fewer borders before fewer changes of mode, and these before a straighter line', () => {
    const facts = own([
      { via: ['aa-1', 'bb-1', 'aa-port'] },
      { via: ['aa-1', 'aa-2'] },
      { via: ['aa-2', 'aa-port'], mode: 'road' },
    ]);
    expect(best('aa-1', 'aa-port', facts).stops).to.deep.equal(['aa-1', 'aa-2', 'aa-port']);
    const sameCountry = own([
      { via: ['a', 'x', 'b-port'] },
      { via: ['a', 'y'] },
      { via: ['y', 'b-port'], mode: 'road' },
    ]);
    expect(best('a', 'b-port', sameCountry).modes).to.deep.equal(['rail']);
  });

  it('finds its way through a dense network too', () => {
    const size = 24;
    const line = (name: (i: number) => string): string[] => Array.from({ length: size }, (_, i) => name(i));
    const lines = Array.from({ length: size }, (_, k) => [line((i) => `${i}.${k}`), line((i) => `${k}.${i}`)]).flat();
    const facts = own(
      lines.map((via, i) => ({ via, mode: i % 3 ? 'rail' : 'road', status: i % 2 ? 'planned' : 'operating' })),
    );
    for (const [id, place] of Object.entries(facts.places)) {
      const [x = 0, y = 0] = id.split('.').map(Number);
      place.at = [60 + x / 2, 20 + y / 2];
    }
    const { routes } = ask('0.0', `${size - 1}.${size - 1}`, facts);
    expect(routes[0]?.sections.length).to.equal(2 * (size - 1));
  });
});

describe('the query of a comparison', () => {
  before(async () => {
    data = await corridorData.whole();
  });

  const read = (written: string | undefined, facts = data) => {
    const problems: string[] = [];
    const query = readQuery(written, facts, choicesOf(facts), ({ value, known }) =>
      problems.push(`${value}: ${known.join(' ')}`),
    );
    return [query, problems];
  };

  it('reads a place and a port, the port also by its town', () => {
    expect(read('termez karachi')).to.deep.equal([{ from: 'termez', to: 'karachi_port' }, []]);
    expect(read('herat, portqasim')).to.deep.equal([{ from: 'herat', to: 'portqasim' }, []]);
    expect(read('almaty')).to.deep.equal([{ from: 'almaty', to: undefined }, []]);
  });

  it('starts at the first place that a leg touches where the attribute is empty', () => {
    expect(read(undefined)).to.deep.equal([{ from: 'almaty', to: undefined }, []]);
    expect(read('')).to.deep.equal([{ from: 'almaty', to: undefined }, []]);
  });

  it('reports the known values where the attribute has an unknown one', () => {
    const placed = Object.values(data.places).filter(({ at }) => at).length;
    expect(read('atlantis karachi')).to.deep.equal([
      { from: 'almaty', to: 'karachi_port' },
      [`atlantis: tashkent almaty ashgabat dushanbe bishkek termez and any of ${placed} places`],
    ]);
    expect(read('termez lahore')).to.deep.equal([
      { from: 'termez', to: undefined },
      ['lahore: karachi gwadar portqasim chabahar bandarabbas aktau'],
    ]);
    expect(read('termez karachi gwadar')[1]).to.deep.equal([
      'karachi gwadar: karachi gwadar portqasim chabahar bandarabbas aktau',
    ]);
  });

  it('takes capitals and ends of corridors, and all ports, where the data name none', () => {
    const facts = own([{ via: ['a', 'b', 'c-port'] }]);
    expect(choicesOf(facts)).to.deep.equal({ from: ['a'], to: ['c-port'] });
    const capital = facts.places.b;
    if (capital) capital.capital = true;
    expect(choicesOf(facts).from).to.deep.equal(['a', 'b']);
  });

  it('offers only places with a position, and ports as ports', async () => {
    const places = { ...data.places, sanobar: { name: 'Sanobar', in: ['AF'], at: null } };
    const complaint = async (from: string[], to: string[]) =>
      corridorData.parse({ ...data, places, more: { ...data.more, compare: { from, to } } }).then(
        () => 'nothing',
        (error: Error) => error.message,
      );
    expect(await complaint(['termez'], ['karachi_port'])).to.equal('nothing');
    expect(await complaint(['sanobar'], [])).to.equal(
      'more.compare.from[0]: expected a place with a position, got "sanobar"',
    );
    expect(await complaint([], ['lahore'])).to.equal(
      'more.compare.to[0]: expected a place of the kind "port", got "lahore"',
    );
  });
});

describe('the distance between Gwadar and Chabahar', () => {
  it('is 170.3 km from town to town and 175.3 km from port to port by their positions', () => {
    const { places } = bundled;
    const apart = (a: string, b: string) => straightLine(places[a]?.at ?? [0, 0], places[b]?.at ?? [0, 0]).toFixed(1);
    expect(apart('gwadar', 'chabahar')).to.equal('170.3');
    expect(apart('gwadar_port', 'chabahar_port')).to.equal('175.3');
    expect(apart('termez', 'kharlachi')).to.equal('452.5');
  });
});

describe('a route on the map', () => {
  it('consists of the parts of legs that it follows, whole legs with their bends and paths', async () => {
    data = await corridorData.whole();
    const model = mapModel(data.corridors, data.places, options);
    const route = compareRoutes(model.corridors, data.places, { from: 'ashgabat', to: 'karachi_port' }, []).routes[0];
    const marked = route ? withRoute(model, route) : expect.fail('no route');
    const legs = (marked.route ?? []).flatMap((corridor) => corridor.legs);
    expect(legs.map(({ via }) => via.join(' '))).to.include.members([
      'ashgabat mary serhetabat',
      'torghundi herat',
      'chaman quetta sukkur karachi',
    ]);
    expect(legs.find(({ via }) => via[0] === 'torghundi')?.share?.km).to.equal(22);
    expect(marked.corridors).to.equal(model.corridors);
    expect(marked.places.find(({ id }) => id === 'mary')?.rank).to.equal(0);
  });
});
