import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { addRecord } from './add-record.mjs';
import { figuresByProof, headFaults, readFacts, sourceFaults } from './check-facts.mjs';

const SOURCE = ['TEST26', 'Some Agency', 'A visit', 'https://example.org/visit', '2026-03-20', 'news'];

describe('adding a visit of March 2026', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  const said = [];
  const { log } = console;
  let facts;

  before(async () => {
    console.log = (line) => said.push(line);
    const visit = [
      '2026-03-14/2026-03-15',
      'Somebody New',
      'president',
      'KG',
      'PK',
      'Islamabad',
      'bilateral',
      '9',
      'n',
    ];
    const input = Readable.from([[...visit, ...SOURCE, 'They signed nine agreements in Islamabad'].join('\n')]);
    try {
      await addRecord('visit', { input, folder });
    } finally {
      console.log = log;
    }
    facts = JSON.parse(readFileSync(join(folder, 'visits.json'), 'utf8'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('writes it in the order of dates, with its source and what that says', () => {
    const old = readFacts('visits.json');
    assert.equal(facts.visits.length, old.visits.length + 1);
    const dates = facts.visits.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort());
    const { people, documents } = facts.visits.find(({ sources }) => sources.includes('TEST26'));
    assert.equal(people[0].name, 'Somebody New');
    assert.equal(documents.count, 9);
    assert.deepEqual(sourceFaults({ TEST26: facts.sources.TEST26 }), []);
    assert.deepEqual(figuresByProof(facts).missing, figuresByProof(old).missing);
  });

  it('raises the version, and sets the days of check and change', () => {
    assert.deepEqual(headFaults(facts), []);
    assert.notEqual(facts.version, readFacts('visits.json').version);
  });

  it('changes the file of visits alone, and names the words that each language lacks', () => {
    const lacking = said.filter((line) => line.includes("lacks 'Somebody New'"));
    assert.equal(lacking.length, 7);
    assert.ok(lacking.every((line) => line.startsWith('src/visit-timeline/lang/')));
  });
});

it('asks again where an answer does not fit, and ends where the answers end', async () => {
  await assert.rejects(addRecord('event', { input: Readable.from(['\n\n']) }), /answers ended/);
});
