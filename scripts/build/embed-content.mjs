/** The content of an embed page without script, as the command line prints it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { root } from '../lib/dependencies.mjs';

const TITLES = {
  'corridor-map': 'Corridors between Central Asia and the sea',
  'trade-target-gauge': 'Trade with Pakistan against its targets',
  'visit-timeline': 'Visits between Pakistan and Central Asia',
  'incident-trend': 'Incidents in Khyber Pakhtunkhwa',
};

const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Escapes text for markup and quoted attributes. */
export const escaped = (text) => text.replace(/[&<>"]/g, (char) => ESCAPED[char]);

/** The name of a graphic in a few words. */
export const titleOf = (tag) => TITLES[tag];

/** Returns the content of a tag as HTML: heading, summary, main rows, sources. */
export function contentOf(tag) {
  const command = join(root, 'dist', 'cli', 'corridor-elements.js');
  const page = execFileSync(execPath, [command, 'render', tag, '--format', 'html'], { encoding: 'utf8' });
  return /<main>\s*([^]*?)\s*<\/main>/.exec(page)[1];
}
