/**
 * Writes the README's tables of attributes, properties, events, slots, parts and custom properties from the manifest, which
 * comes from doc comments; and what the article claims, from `data/claims.json`, as a page of the guides and a panel of the
 * article's page. With `--check` it changes nothing and fails where a file says something else.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { elementsOf, readManifest } from './build/manifest.mjs';
import { guideOf, panelOf } from './facts/claims-text.mjs';
import { root } from './lib/dependencies.mjs';

const TABLES = [
  '<!-- The tables below come from doc comments: `npm run docs` writes them. -->',
  '<!-- End of the tables. -->',
];
const CLAIMS = ['<!-- Claims: `npm run docs` writes them from data/claims.json. -->', '<!-- End of the claims. -->'];

const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${oneLine(text)}\`` : '');
const withoutUndefined = ({ type }) => type?.text.replace(/ \| undefined$/, '');

function table(title, columns, items, cells) {
  if (!items || items.length === 0) return [];
  const line = (texts) => `| ${texts.join(' | ')} |`;
  return [
    `**${title}**`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...items.map((item) => line(cells(item))),
    '',
  ];
}

function describe(element) {
  const properties = element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const named = ({ name, description }) => [code(name), oneLine(description)];
  return [
    `### \`<${element.tagName}>\``,
    '',
    oneLine(element.description),
    '',
    ...table('Attributes', ['Name', 'Type', 'Default', 'Meaning'], element.attributes, (item) => [
      code(item.name),
      code(withoutUndefined(item)),
      code(item.default),
      oneLine(item.description),
    ]),
    ...table('Properties without an attribute', ['Name', 'Type', 'Meaning'], properties, (item) => [
      code(item.name),
      code(withoutUndefined(item)),
      oneLine(item.description),
    ]),
    ...table('Methods', ['Name', 'Meaning'], methods, named),
    ...table('Events', ['Name', 'Class', 'When'], element.events, (item) => [
      code(item.name),
      code(item.type?.text),
      oneLine(item.description),
    ]),
    ...table('Slots', ['Name', 'Meaning'], element.slots, (item) => [
      item.name ? code(item.name) : '(the content)',
      oneLine(item.description),
    ]),
    ...table('Parts', ['Name', 'Meaning'], element.cssParts, named),
    ...tokens(element.cssProperties.filter((property) => !isShared(property))),
  ];
}

const tokens = (properties) =>
  table('Custom properties', ['Name', 'Type', 'Default', 'Meaning'], properties, (item) => [
    code(item.name),
    code(item.syntax),
    code(item.default),
    oneLine(item.description),
  ]);

const isShared = ({ name }) => name.startsWith('--story-');

/** Describes the custom properties of all elements once. */
const describeShared = (elements) => [
  '### Custom properties of all four',
  '',
  ...tokens(elements[0].cssProperties.filter(isShared)),
];

/** Returns a text with what stands between two marks replaced. */
function between(text, [start, end], content, file) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has lost the marks between which generated text stands.`);
  return `${text.slice(0, from)}${start}\n\n${content}\n${text.slice(to)}`;
}

const read = (file) => readFileSync(join(root, file), 'utf8');
const elements = elementsOf(readManifest());
const tables = [...elements.flatMap(describe), ...describeShared(elements)].join('\n');
const { claims } = JSON.parse(read('data/claims.json'));

/** The files with generated text, and what they contain. */
const FILES = {
  'README.md': (text) => between(text, TABLES, tables, 'README.md'),
  'stories/guides/claims.md': () => guideOf(claims),
  'stories/pages/article.html': (text) => between(text, CLAIMS, panelOf(claims), 'article.html'),
};

const stale = [];
for (const [file, textOf] of Object.entries(FILES)) {
  const path = join(root, file);
  const before = existsSync(path) ? read(file) : '';
  const after = await format(textOf(before), { ...(await resolveConfig(path)), filepath: path });
  if (after === before) continue;
  if (argv.includes('--check')) stale.push(file);
  else writeFileSync(path, after);
}
if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. "npm run build && npm run docs" writes them.`);
  exit(1);
}
console.log('What is generated in README and stories is up to date.');
