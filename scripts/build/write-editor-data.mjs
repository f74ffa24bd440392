/** Writes into `dist/` what editors complete and check tags with: Web Types for JetBrains, custom data for VS Code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, oneLine, readManifest } from './manifest.mjs';
import { root } from '../lib/dependencies.mjs';
import { writeTagTypes } from './write-tag-types.mjs';

const described = ({ name, description }) => ({ name, description: oneLine(description) });
const withoutUndefined = ({ type }) => type?.text.replace(/ \| undefined$/, '');
const propertiesOf = ({ members }) => members.filter(({ kind }) => kind === 'field');

function webElement(element) {
  return {
    name: element.tagName,
    description: oneLine(element.description),
    attributes: element.attributes.map((attribute) => ({
      ...described(attribute),
      ...(attribute.default ? { default: attribute.default } : {}),
      value: { type: withoutUndefined(attribute) },
    })),
    slots: (element.slots ?? []).map(described),
    js: {
      properties: propertiesOf(element).map((property) => ({
        ...described(property),
        value: { type: withoutUndefined(property) },
      })),
      events: element.events.map(described),
    },
    css: {
      properties: (element.cssProperties ?? []).map((property) => ({
        ...described(property),
        ...(property.default ? { default: property.default } : {}),
      })),
      parts: (element.cssParts ?? []).map(described),
    },
  };
}

/** Web Types: JetBrains reads them from where `web-types` in package.json points. */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elementsOf(manifest).map(webElement) } },
  };
}

/** Doc comments mark words to type with backticks; without being told, VS Code would show those. */
const told = ({ name, description }) => ({ name, description: { kind: 'markdown', value: oneLine(description) } });

/** Custom data for HTML: VS Code reads them where its setting `html.customData` names the file. */
export function htmlCustomData(manifest) {
  const tags = elementsOf(manifest).map((element) => ({
    ...told({ name: element.tagName, description: element.description }),
    attributes: element.attributes.map((attribute) => ({
      ...told(attribute),
      // An attribute that is there or not takes no value.
      ...(withoutUndefined(attribute) === 'boolean' ? { valueSet: 'v' } : {}),
    })),
  }));
  return { version: 1.1, tags };
}

/** Custom data for CSS: VS Code reads them where its setting `css.customData` names the file. What several tags read is told once. */
export function cssCustomData(manifest) {
  const all = elementsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties);
  const properties = new Map(
    all.map(({ default: fallback, syntax, ...property }) => {
      const { name, description } = told(property);
      if (fallback) description.value += `\n\nDefault: \`${fallback}\``;
      return [name, { name, description, ...(syntax ? { syntax } : {}) }];
    }),
  );
  return { version: 1.1, properties: [...properties.values()] };
}

export function writeEditorData() {
  const manifest = readManifest();
  const published = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const write = (name, content) => writeFileSync(join(root, 'dist', name), `${JSON.stringify(content, null, 2)}\n`);
  write('web-types.json', webTypes(manifest, published));
  write('vscode.html-custom-data.json', htmlCustomData(manifest));
  write('vscode.css-custom-data.json', cssCustomData(manifest));
  writeTagTypes(manifest);
}
