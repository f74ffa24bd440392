/** Writes the editor data in `dist/`: Web Types for JetBrains, custom data for VS Code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, oneLine, readManifest } from './manifest.mjs';
import { root } from '../lib/dependencies.mjs';
import { writeReact } from './write-react.mjs';
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

/** Returns the Web Types, which JetBrains finds by `web-types` in package.json. */
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

/** Returns a name with its description, marked as Markdown because doc comments contain backticks. */
const inMarkdown = ({ name, description }) => ({
  name,
  description: { kind: 'markdown', value: oneLine(description) },
});

/** Returns the custom data for HTML, for the setting `html.customData` of VS Code. */
export function htmlCustomData(manifest) {
  const tags = elementsOf(manifest).map((element) => ({
    ...inMarkdown({ name: element.tagName, description: element.description }),
    attributes: element.attributes.map((attribute) => ({
      ...inMarkdown(attribute),
      // A boolean attribute has no value.
      ...(withoutUndefined(attribute) === 'boolean' ? { valueSet: 'v' } : {}),
    })),
  }));
  return { version: 1.1, tags };
}

/** Returns the custom data for CSS, for the setting `css.customData` of VS Code. Shared properties are listed once. */
export function cssCustomData(manifest) {
  const all = elementsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties);
  const properties = new Map(
    all.map(({ default: fallback, syntax, ...property }) => {
      const { name, description } = inMarkdown(property);
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
  writeReact(manifest);
}
