/** Writes `dist/data/corrections.atom`: the corrections of the facts as a feed (RFC 4287). */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/dependencies.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);

/** Returns an address that stays the same for the same name: a UUID of its SHA-1 (RFC 9562, version 5). */
function uuid(name) {
  const hex = createHash('sha1').update(`corridor-elements/corrections/${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const midnight = (day) => `${day}T00:00:00Z`;

/** Returns the feed; the newest correction stands first. */
export function feedOf(corrections) {
  const newest = [...corrections].sort((a, b) => b.date.localeCompare(a.date));
  const entries = newest.map(
    ({ id, date, graphic, what, from, to, why }) => `  <entry>
    <id>${uuid(id)}</id>
    <title>${escape(what)}</title>
    <updated>${midnight(date)}</updated>
    <category term="${graphic}"/>
    <content type="text">${escape(`${from} → ${to}. ${why}`)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${uuid('')}</id>
  <title>Corrections of the facts of corridor-elements</title>
  <updated>${midnight(newest[0]?.date ?? '1970-01-01')}</updated>
  <author><name>corridor-elements</name></author>
  <rights>CC BY 4.0</rights>
${entries.join('\n')}
</feed>
`;
}

export function writeCorrections(folder = join(root, 'dist', 'data')) {
  const { corrections } = JSON.parse(readFileSync(join(root, 'data', 'corrections.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'corrections.atom'), feedOf(corrections));
}
