/**
 * `npm run facts -- check` lists what is stale, not read again, without source or without translation in `data/`, and fails
 * where a fact is certainly at fault. `npm run facts -- add visit` (or `event`, `count`, `leg`) asks for what a new record
 * needs, and writes it.
 */
import { argv, exit } from 'node:process';
import { addRecord, RECORDS } from './facts/add-record.mjs';
import {
  checksOf,
  figuresByProof,
  FILES,
  headFaults,
  readFacts,
  sourceFaults,
  unequalSources,
} from './facts/check-facts.mjs';
import { missingWords } from './facts/missing-words.mjs';

/** How many of the oldest checks are listed for each file. */
const OLDEST = 5;

async function check() {
  const files = FILES.map((one) => ({ ...one, facts: readFacts(one.file) }));
  const faults = unequalSources(files);
  for (const { tag, file, facts } of files) {
    const { borne, unread, missing, unsourced } = figuresByProof(facts);
    const all = borne.length + unread.length + missing.length;
    console.log(`\n${file}, version ${facts.version}, as of ${facts.asOf}, checked ${facts.checked}`);
    console.log(`  ${borne.length} of ${all} figures stand in a passage of their source`);
    list(unread, 'not read again', ({ path, value, sources }) => `${path} = ${value} (${sources.join(', ')})`);
    list(unsourced, 'without a source', ({ path, value }) => `${path} = ${value}`);
    list(checksOf(facts).slice(0, OLDEST), 'oldest checks', ({ path, day }) => `${day} ${path}`);
    list(await missingWords(tag, facts), 'not translated', ({ language, words }) => `${language}: ${words.join('; ')}`);
    faults.push(
      ...[...headFaults(facts), ...sourceFaults(facts.sources)].map((fault) => `${file}: ${fault}`),
      ...missing.map(
        ({ path, value, sources }) => `${file}: ${path} = ${value} stands in no passage of ${sources.join(', ')}`,
      ),
    );
  }
  console.log(`\n${faults.length} certain faults`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0;
}

function list(items, title, lineOf) {
  if (items.length === 0) return;
  console.log(`  ${title}: ${items.length}`);
  for (const item of items) console.log(`    ${lineOf(item)}`);
}

const [command, kind] = argv.slice(2);
if (command === 'check') exit((await check()) ? 0 : 1);
else if (command === 'add' && Object.hasOwn(RECORDS, kind ?? '')) await addRecord(kind);
else {
  console.error(`Usage: npm run facts -- check\n       npm run facts -- add ${Object.keys(RECORDS).join('|')}`);
  exit(2);
}
