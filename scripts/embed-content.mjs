/** What an embed page shows without script: a heading, a sentence, and where it all comes from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

const GRAPHICS = {
  'corridor-map': ['Corridors between Central Asia and the sea', 'corridors.json'],
  'trade-target-gauge': ['Trade with Pakistan against its targets', 'trade-targets.json'],
  'visit-timeline': ['Visits between Pakistan and Central Asia', 'visits.json'],
  'incident-trend': ['Incidents in Khyber Pakhtunkhwa', 'incidents.json'],
};

const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it may stand in markup and in quoted attributes. */
export const escaped = (text) => text.replace(/[&<>"]/g, (char) => ESCAPED[char]);

/** The name of a graphic in a few words. */
export const titleOf = (tag) => GRAPHICS[tag][0];

/** The content of a tag, as markup. */
export function contentOf(tag, { modules }) {
  const [title, file] = GRAPHICS[tag];
  const { description } = modules
    .flatMap(({ declarations }) => declarations)
    .find((declaration) => declaration.tagName === tag);
  const sources = Object.values(read('data', file).sources).filter(({ url }) => url);
  const items = sources.map(
    (source) => `<li><a href="${escaped(source.url)}">${escaped(`${source.publisher}: ${source.title}`)}</a></li>`,
  );
  const summary = escaped(description.replace(/\s+/g, ' '));
  return `<h2>${escaped(title)}</h2><p>${summary}</p><h3>Sources</h3><ul>${items.join('')}</ul>`;
}
