/**
 * Writes the README's tables of attributes, properties, events, slots, parts and custom properties from the manifest, which
 * comes from doc comments. With `--check` it changes nothing and fails where the README says something else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { elementsOf, readManifest } from './build/manifest.mjs';
import { root } from './lib/dependencies.mjs';

const START = '<!-- The tables below come from doc comments: `npm run docs` writes them. -->';
const END = '<!-- End of the tables. -->';
const readme = join(root, 'README.md');

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

const before = readFileSync(readme, 'utf8');
const [start, end] = [before.indexOf(START), before.indexOf(END)];
if (start < 0 || end < start) throw new Error('README.md has lost the marks between which the tables stand.');
const elements = elementsOf(readManifest());
const tables = [...elements.flatMap(describe), ...describeShared(elements)].join('\n');
const text = `${before.slice(0, start)}${START}\n\n${tables}\n${before.slice(end)}`;
const after = await format(text, { ...(await resolveConfig(readme)), parser: 'markdown' });

if (!argv.includes('--check')) {
  writeFileSync(readme, after);
} else if (after !== before) {
  console.error(
    'The tables in README.md are not what the doc comments say: "npm run build && npm run docs" writes them.',
  );
  exit(1);
} else {
  console.log('The tables in README.md are what the doc comments say.');
}
