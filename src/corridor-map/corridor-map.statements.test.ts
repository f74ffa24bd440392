import { expect } from '@open-wc/testing';
import { corridorData, type CorridorData, type StatementFact } from './corridor-map.data.js';

const bundled = await corridorData.whole();
const { asOf, more, places } = bundled;
const { agreements = [], statements = [] } = more ?? {};

describe('what was agreed about ports', () => {
  it('concerns ports, and has a date and sources', () => {
    expect(agreements.length).to.be.greaterThan(0);
    for (const { id, ports, date, sources } of agreements) {
      expect(date, id).to.be.a('string');
      expect(sources.length, id).to.be.greaterThan(0);
      for (const port of ports) expect(places[port]?.kind, port).to.equal('port');
    }
  });

  it('gives forty years to the operation of Gwadar, and no end to anything but a waiver', () => {
    const years = agreements.filter((one) => one.years === 40);
    expect(years.map(({ ports }) => ports)).to.deep.equal([['gwadar_port']]);
    const ending = agreements.filter(({ date = '' }) => date.includes('/'));
    expect(ending.map(({ id }) => id)).to.deep.equal(['chabahar-waiver']);
  });

  it('has the article as a source exactly where it is marked so', () => {
    for (const { id, inArticle, sources } of agreements) expect(sources.includes('ART'), id).to.equal(inArticle);
  });

  it('has sources for what others say', () => {
    const others = agreements.flatMap((one) => one.others ?? []);
    for (const { says, sources } of others) expect(sources.length, String(says)).to.be.greaterThan(0);
  });
});

describe('what is stated about corridors and places', () => {
  it('has an id of its own, and the article as a source exactly where it is marked so', () => {
    expect(new Set(statements.map(({ id }) => id)).size).to.equal(statements.length);
    for (const { id, sources, inArticle } of statements) {
      expect(sources.length, id).to.be.greaterThan(0);
      expect(sources.includes('ART'), id).to.equal(inArticle);
    }
  });

  it('stands beside what others say where only the article says it', () => {
    const alone = statements.filter(({ sources }) => sources.join() === 'ART');
    expect(alone.length).to.be.greaterThan(0);
    for (const { id, others = [] } of alone) expect(others.length, id).to.be.greaterThan(0);
  });

  it('is a label and no sentence, and has a date unless only undated pages say it', () => {
    for (const { id, label, date, sources } of statements) {
      expect(label, id).not.to.match(/[.!?]$/);
      if (!date) expect(sources, id).to.deep.equal(['ART']);
    }
  });

  it('tells nothing as known after its day', () => {
    for (const { id, date = '' } of [...statements, ...agreements]) {
      expect(date.replace(/\/\.\.$/, '').slice(0, 10) <= asOf, id).to.equal(true);
    }
  });
});

describe('the check of given statements', () => {
  /** The error message about the facts after a change. */
  async function complaint(change: (data: CorridorData) => void): Promise<string> {
    const data = structuredClone(bundled);
    change(data);
    return corridorData.parse(data).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
  }

  it('names an unknown port of an agreement', async () => {
    const change = (data: CorridorData) => void data.more?.agreements?.[2]?.ports.push('atlantis');
    expect(await complaint(change)).to.equal('more.agreements[2].ports[1]: expected the id of a place, got "atlantis"');
  });

  it('names an unknown corridor, place or source of a statement, and a statement about nothing', async () => {
    const first = (change: Partial<StatementFact>) =>
      complaint((data) => void Object.assign(data.more?.statements?.[0] ?? {}, change));
    const path = 'more.statements[0]';
    expect(await first({ corridors: ['uap', 'atlantis'] })).to.equal(
      `${path}.corridors[1]: expected the id of a corridor, got "atlantis"`,
    );
    expect(await first({ places: ['atlantis'] })).to.equal(
      `${path}.places[0]: expected the id of a place, got "atlantis"`,
    );
    expect(await first({ corridors: [] })).to.contain(`${path}: expected the id of a corridor or place`);
    expect(await first({ others: [{ says: 'no', sources: ['NOBODY'] }] })).to.equal(
      `${path}.others[0].sources[0]: expected the id of a source, got "NOBODY"`,
    );
  });
});
