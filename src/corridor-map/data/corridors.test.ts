import { expect } from '@open-wc/testing';
import { corridorData } from '../corridor-map.data.js';
import { straightLine } from '../routes/network.js';

const { corridors, places } = await corridorData.whole();

describe('what corridors.json states', () => {
  it('states no length that is shorter than the straight line through the stops of its leg', () => {
    const straight = (ids: readonly string[]) =>
      ids.slice(1).reduce((sum, id, i) => {
        const [from, to] = [places[ids[i] ?? '']?.at, places[id]?.at];
        return sum + (from && to ? straightLine(from, to) : NaN);
      }, 0);
    const short = corridors.flatMap(({ legs }) => legs.filter(({ km, via }) => km && km < straight(via)));
    expect(short.map(({ via }) => via.join('–'))).to.deep.equal([]);
    for (const { lengths = [] } of corridors) {
      for (const { km, from, to } of lengths) {
        if (from && to) expect(km, `${from}–${to}`).to.be.greaterThan(straight([from, to]));
      }
    }
  });

  it('draws no railway as closed or operating where its own sources tell of a plan', () => {
    const crossing = corridors.flatMap(({ legs }) => legs).filter(({ via }) => via.some((id) => places[id]?.closed));
    const built = crossing.filter(({ mode, status, line }) => mode === 'rail' && status !== 'superseded' && !line);
    expect(built.map(({ status }) => status)).to.deep.equal(built.map(() => 'planned'));
  });

  it('begins a change of gauge with one that the corridor had before, on this branch or on another', () => {
    for (const { id, legs, gauges = [] } of corridors) {
      const isStart = (at: string | null) => !legs.some(({ via }) => at !== null && via.indexOf(at) > 0);
      gauges.forEach(({ mm: [first], at }, i) => {
        const before = gauges.slice(0, i).flatMap(({ mm }) => mm);
        if (before.length > 0 && !isStart(at)) expect(before, `${id}, ${at}`).to.include(first);
      });
    }
  });

  it('names who reported what is done, and when', () => {
    const parts = corridors.flatMap(({ legs }) => legs.flatMap(({ done }) => done ?? []));
    expect(parts.length).to.be.greaterThan(0);
    for (const { share, date, sources } of parts) {
      expect(date, String(share)).to.be.a('string');
      expect(sources?.length, String(share)).to.be.greaterThan(0);
    }
  });

  it('has no other number under a source than the one that it states', () => {
    for (const { via, kmBy, sources, conflicts = [] } of corridors.flatMap(({ legs }) => legs)) {
      const numbers = conflicts.filter(({ says }) => typeof says === 'number');
      const all = numbers.flatMap((one) => one.sources);
      expect(new Set(all).size, via.join('–')).to.equal(all.length);
      expect(
        all.filter((id) => (kmBy?.sources ?? sources).includes(id)),
        via.join('–'),
      ).to.deep.equal([]);
      // A source of several numbers is one that the leg's own number comes from as well.
      const lists = conflicts.filter(({ says }) => String(says).includes(','));
      for (const { sources: ids } of lists) expect(sources, via.join('–')).to.include.members(ids);
    }
  });
});
