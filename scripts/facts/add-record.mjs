/** Asks for what a record of facts needs, and writes it into its file. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { promisify } from 'node:util';
import { root, tool } from '../lib/dependencies.mjs';
import { KINDS, readFacts } from './check-facts.mjs';
import { LANGUAGES, namesOf, textsByPart, untranslated } from './missing-words.mjs';

const number = (text) => (text === '' ? undefined : Number(text));
const required = (text) => text !== '';
const isNumber = (text) => text === '' || Number.isFinite(Number(text));
const isYes = (text) => /^y(es)?$/i.test(text);
const isCountry = (text) => /^[A-Z]{2}$/.test(text);

const DATE = ['date', 'Date (EDTF: 2026-03-14, 2026-03-14/2026-03-15, 2026-03~)', required];
const LABEL = ['label', 'What it is, in few words and no sentence', required];
const IN_ARTICLE = ['inArticle', 'In the article? (y/n)'];

/** The records that can be added: the file, the questions (key, question, check), and where the answers go. */
export const RECORDS = {
  visit: {
    tag: 'visit-timeline',
    file: 'visits.json',
    questions: [
      DATE,
      ['name', 'Who came (name)', required],
      ['role', 'Office: president, prime minister, caretaker prime minister or foreign minister', required],
      ['country', 'Country of the visitor (ISO 3166-1, such as KZ)', isCountry],
      ['host', 'Country of the host', isCountry],
      ['place', 'Town', required],
      ['kind', 'bilateral or summit', (text) => ['bilateral', 'summit'].includes(text)],
      ['count', 'Number of signed papers as reported (empty: reported without a number)', isNumber],
      IN_ARTICLE,
    ],
    add(facts, { name, role, country, count, inArticle, ...answers }, sources) {
      const next = Math.max(0, ...facts.visits.map(({ id }) => Number(/^V(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
      facts.visits.push({
        id: `V${String(next).padStart(2, '0')}`,
        date: answers.date,
        people: [{ name, role, country }],
        host: answers.host,
        place: answers.place,
        kind: answers.kind,
        documents: { count: number(count) ?? null },
        inArticle: isYes(inArticle),
        sources,
      });
      facts.visits.sort((a, b) => a.date.localeCompare(b.date));
    },
  },
  event: {
    tag: 'visit-timeline',
    file: 'visits.json',
    questions: [
      ['id', 'Id (letters, digits and -)', required],
      DATE,
      [
        'kind',
        'policy, agreement, pledge, sanction, waiver, conflict, closure, infrastructure, summit, talks or withdrawal',
        required,
      ],
      LABEL,
      IN_ARTICLE,
    ],
    add(facts, { inArticle, ...answers }, sources) {
      facts.events.push({ ...answers, inArticle: isYes(inArticle), sources });
      facts.events.sort((a, b) => a.date.localeCompare(b.date));
    },
  },
  count: {
    tag: 'incident-trend',
    file: 'incidents.json',
    questions: [
      ['series', 'Id of the series', required],
      ['period', 'Period (EDTF: 2026)', required],
      ['value', 'Count (empty: looked for and not found)', isNumber],
      ['until', 'Last day or month counted, where that is not the whole period'],
    ],
    add(facts, { series: id, period, value, until }, sources) {
      const series = facts.series.find((one) => one.id === id);
      if (!series) throw new Error(`No series has the id ${id}: ${facts.series.map((one) => one.id).join(', ')}`);
      series.points.push({ period, value: number(value) ?? null, ...(until && { until }), sources });
      series.points.sort((a, b) => a.period.localeCompare(b.period));
    },
  },
  leg: {
    tag: 'corridor-map',
    file: 'corridors.json',
    questions: [
      ['corridor', 'Id of the corridor', required],
      ['via', 'Ids of its places, from end to end, parted by spaces', required],
      ['mode', 'rail, road or sea', required],
      ['status', 'operating, under-construction, planned, disrupted, closed or superseded', required],
      ['date', 'When that was reported, or since when it holds (EDTF; may be empty)'],
      ['km', 'Stated length in km (may be empty)', isNumber],
    ],
    add(facts, { corridor: id, via, mode, status, date, km }, sources) {
      const corridor = facts.corridors.find((one) => one.id === id);
      if (!corridor)
        throw new Error(`No corridor has the id ${id}: ${facts.corridors.map((one) => one.id).join(', ')}`);
      const places = via.split(/\s+/);
      const unknown = places.filter((place) => !(place in facts.places));
      if (unknown.length > 0) throw new Error(`No place has the id ${unknown.join(', ')}; add it to "places" first.`);
      const length = number(km);
      corridor.legs.push({ via: places, mode, status, ...(date && { date }), ...(length && { km: length }), sources });
    },
  },
};

const SOURCE = [
  ['id', 'Source: id (one of the file, or a new one such as DAWN26A)', required],
  ['publisher', 'Publisher', required],
  ['title', 'Title of the page; in [brackets] where it has none and the words are ours', required],
  ['url', 'Address', (text) => URL.canParse(text)],
  ['date', 'Date of publication (EDTF; empty for none)'],
  ['kind', KINDS.join(', '), (text) => KINDS.includes(text)],
  ['passage', 'The shortest passage that bears it, at most 25 words', required],
];

/** Asks one question until the answer fits. */
async function ask(lines, [, question, fits = () => true]) {
  for (;;) {
    stdout.write(`${question}: `);
    const { value, done } = await lines.next();
    if (done) throw new Error('The answers ended before the record was complete.');
    if (fits(value.trim())) return value.trim();
    stdout.write('That does not fit. ');
  }
}

async function askAll(lines, questions) {
  const answers = {};
  for (const question of questions) answers[question[0]] = await ask(lines, question);
  return answers;
}

/** Adds a source, or a passage to one that the file has already; returns its id. */
async function addSource(facts, lines, today) {
  const id = await ask(lines, SOURCE[0]);
  const known = facts.sources[id];
  const { passage, ...record } = await askAll(lines, known ? SOURCE.slice(-1) : SOURCE.slice(1));
  facts.sources[id] = {
    ...(known ?? { ...record, date: record.date || null }),
    accessed: today,
    passages: [...(known?.passages ?? []), passage],
  };
  return id;
}

/** Raises the last number of a version by one: new records change no shape. */
const raised = (version) => version.replace(/\d+$/, (last) => Number(last) + 1);

/** Asks for a record, writes it, and says which words still need a translation. */
export async function addRecord(kind, { input = stdin, folder = join(root, 'data') } = {}) {
  const { tag, file, questions, add } = RECORDS[kind];
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  const facts = readFacts(file);
  const today = new Date().toISOString().slice(0, 10);
  const answers = await askAll(lines, questions);
  const source = await addSource(facts, lines, today);
  reader.close();
  add(facts, answers, [source]);
  Object.assign(facts, { checked: today, changed: today, version: raised(facts.version) });
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify(facts, null, 2));
  const [command, ...args] = tool('prettier', '--write', '--log-level', 'warn', path);
  await promisify(execFile)(command, args, { cwd: root });
  console.log(`\nWritten to data/${file}, version ${facts.version}.`);
  await tellMissing(tag, facts);
}

/** Prints which words a language lacks and in which file, and which words now belong into the other one. */
async function tellMissing(tag, facts) {
  const { all, loaded, shown } = await textsByPart(tag, facts);
  for (const language of LANGUAGES) {
    const names = await namesOf(tag, language);
    const [first, panels] = ['', '.panels'].map((role) => `src/${tag}/lang/${language}.names${role}.ts`);
    for (const word of untranslated(all, names))
      console.log(`${shown.includes(word) ? first : panels} lacks '${word}'`);
    const late = Object.keys(names.first).filter((word) => !loaded.includes(word) && all.includes(word));
    if (late.length > 0) console.log(`move from ${first} to ${panels}: ${late.join('; ')}`);
    const early = shown.filter((word) => word in names.panels);
    if (early.length > 0) console.log(`move from ${panels} to ${first}: ${early.join('; ')}`);
  }
  console.log('Then run: npm run facts -- check, and npm test -- scripts unit');
}
