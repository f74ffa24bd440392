/** Imports every entry for bundlers in Node, as code shared with a server does, and prints the globals that this defined. */
import { readFileSync } from 'node:fs';

const TAGS = ['corridor-map', 'trade-target-gauge', 'visit-timeline', 'incident-trend'];
const { exports } = JSON.parse(readFileSync('node_modules/corridor-elements/package.json', 'utf8'));
const entries = Object.entries(exports)
  // Entries with types are modules for bundlers, or facts; the others are files for pages and editors.
  .filter(([name, target]) => target.types && !name.endsWith('.json'))
  .flatMap(([name]) => (name.includes('*') ? TAGS.map((tag) => name.replace('*', tag)) : [name]))
  .map((name) => name.replace('.', 'corridor-elements'));

const before = new Set(Object.getOwnPropertyNames(globalThis));
for (const entry of entries) await import(entry);
const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
console.log(JSON.stringify({ entries, left }));
