/** Checks the files of facts against the rules for records one can trust. `npm run facts -- check` prints what it finds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';
import { FACTS_OF } from '../lib/load-source.mjs';
import { bears, figuresOf } from './figures.mjs';

/** The files with a source table, with the graphic that each belongs to. */
export const FILES = Object.entries(FACTS_OF).map(([tag, file]) => ({ tag, file }));
export const KINDS = ['official', 'state-media', 'news', 'repost', 'reference'];
/** The longest passage that is quoted, in words. */
const MOST_WORDS = 25;
/** What a source table says of a page besides its passages; the same in every file that names the page. */
const RECORD = ['publisher', 'title', 'url', 'date', 'kind'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const readFacts = (file) => JSON.parse(readFileSync(join(root, 'data', file), 'utf8'));

/** Returns the last day that an EDTF date can mean, such as 2026-02-28 for `2026-02~`. */
function lastDay(date) {
  const [year, month = '12', day] = date
    .replace(/[~?%]/g, '')
    .split('/')
    .filter((part) => part !== '..')
    .at(-1)
    .split('-');
  if (day) return `${year}-${month}-${day}`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Returns what is wrong with the head of a file: its dates and its version. */
export function headFaults({ asOf, checked, changed, version, sources = {} }) {
  const faults = [];
  for (const [key, value] of Object.entries({ asOf, checked, changed }))
    if (!DAY.test(value)) faults.push(`${key} is no day: ${value}`);
  if (!/^\d+\.\d+\.\d+$/.test(version)) faults.push(`version is not like 1.2.3: ${version}`);
  if (asOf > checked) faults.push(`asOf ${asOf} is later than the last check, ${checked}`);
  const newest = Object.values(sources)
    .flatMap(({ date }) => (date ? [lastDay(date)] : []))
    .sort()
    .at(-1);
  if (newest && asOf > newest) faults.push(`asOf ${asOf} is later than the newest source, ${newest}`);
  return faults;
}

/** Returns what is wrong with the records of a source table. */
export function sourceFaults(sources) {
  return Object.entries(sources).flatMap(([id, { kind, accessed, passages, url }]) => {
    const faults = [];
    if (!KINDS.includes(kind)) faults.push(`kind is ${kind}`);
    if (!accessed) faults.push('no date of access');
    if (passages === undefined) faults.push('no passages: a list, or null where it was not read again');
    for (const passage of passages ?? []) {
      const words = passage.trim().split(/\s+/).length;
      if (words > MOST_WORDS) faults.push(`${words} words in “${passage}”, more than ${MOST_WORDS}`);
    }
    if (!/^https?:\/\//.test(url)) faults.push(`address ${url}`);
    return faults.map((fault) => `sources.${id}: ${fault}`);
  });
}

/**
 * Sorts the figures of a file by what bears them: `borne` by a passage, `unread` where no source that could bear it was read
 * again, and `missing` where all were read and none has the number.
 */
export function figuresByProof(facts) {
  const groups = { borne: [], unread: [], missing: [], unsourced: [] };
  for (const figure of figuresOf(facts)) {
    const passages = figure.sources.map((id) => facts.sources[id]?.passages);
    if (figure.sources.length === 0) groups.unsourced.push(figure);
    else if (passages.some((list) => list?.some((passage) => bears(passage, figure)))) groups.borne.push(figure);
    else if (passages.some((list) => !list)) groups.unread.push(figure);
    else groups.missing.push(figure);
  }
  return groups;
}

/** Returns the sources that several files name with different records. */
export function unequalSources(files) {
  const seen = new Map();
  return files.flatMap(({ file, facts }) =>
    Object.entries(facts.sources).flatMap(([id, record]) => {
      const written = JSON.stringify(RECORD.map((key) => record[key]));
      const other = seen.get(id);
      if (!other) seen.set(id, { file, written });
      return other && other.written !== written ? [`${id} differs between ${other.file} and ${file}`] : [];
    }),
  );
}

/** Returns the items of a file with the day of their last check, the oldest first. */
export function checksOf({ sources, ...facts }) {
  const checks = [];
  const visit = (value, path) => {
    if (Array.isArray(value)) value.forEach((one, i) => visit(one, `${path}[${one?.id ?? i}]`));
    else if (value && typeof value === 'object') {
      const days = (value.sources ?? []).flatMap((id) => sources[id]?.accessed ?? []).map(lastDay);
      if (days.length > 0) checks.push({ path, day: days.sort().at(-1) });
      for (const [key, child] of Object.entries(value))
        if (key !== 'sources') visit(child, path ? `${path}.${key}` : key);
    }
  };
  visit(facts, '');
  return checks.sort((a, b) => a.day.localeCompare(b.day));
}
