/**
 * Writes the types in `dist/` with which frameworks check tags in their templates: properties and events of each tag. Every
 * type refers to the class itself, so none can be wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsOf, moduleOf, oneLine } from './manifest.mjs';
import { root } from '../lib/dependencies.mjs';
import { FACTS_OF } from '../lib/load-source.mjs';

const baseName = ({ name }) => name.replace(/Element$/, '');
const settable = ({ members }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
const comment = (text) => `  /** ${oneLine(text).replaceAll('*/', '* /')} */`;
const head = '// Made from doc comments; changes here are lost.';

function importsOf(manifest, names) {
  return names.map((name) => `import type { ${name} } from '${moduleOf(manifest, name)}';`);
}

function propsOf(element) {
  return [
    `/** What may be set on \`<${element.tagName}>\`. */`,
    `export interface ${baseName(element)}Props {`,
    ...settable(element).flatMap(({ name, description }) => [
      comment(description),
      `  ${name}?: ${element.name}['${name}'] | undefined;`,
    ]),
    '}',
    `/** The events of \`<${element.tagName}>\`, by their names. */`,
    `export interface ${baseName(element)}Events {`,
    ...element.events.flatMap(({ name, type, description }) => [comment(description), `  '${name}': ${type.text};`]),
    '}',
  ];
}

const lines = (...parts) => `${parts.flat().join('\n')}\n`;

/** The types that all frameworks share. */
function shared(manifest) {
  const elements = elementsOf(manifest);
  const events = [...new Set(elements.flatMap((element) => element.events.map(({ type }) => type.text)))];
  return lines(
    head,
    importsOf(manifest, [...elements.map(({ name }) => name), ...events]),
    elements.flatMap(propsOf),
    '/** What an element is called with: its properties, and a handler under `on` and the name of each event. */',
    'export type WithHandlers<Props, Events> = Props & {',
    '  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;',
    '};',
    `export type { ${elements.map(({ name }) => name).join(', ')} };`,
  );
}

const importShared = (elements, from, kinds) =>
  elements.map((element) => {
    const names = kinds.map((kind) => (kind === 'Element' ? element.name : `${baseName(element)}${kind}`));
    return `import type { ${names.join(', ')} } from '${from}';`;
  });

const handled = (element) => `WithHandlers<${baseName(element)}Props, ${baseName(element)}Events>`;
const ALL = ['Element', 'Props', 'Events'];

function jsx(elements, library, imports, tagType) {
  return lines(
    head,
    imports,
    importShared(elements, '../jsx.js', ALL),
    "import type { WithHandlers } from '../jsx.js';",
    `declare module '${library}' {`,
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    elements.map((element) => `      '${element.tagName}': ${tagType(element)};`),
    '    }',
    '  }',
    '}',
  );
}

const react = (elements) =>
  jsx(
    elements,
    'react',
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ({ name, ...element }) =>
      `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${handled({ name, ...element })} & { class?: string }`,
  );

const preact = (elements) =>
  jsx(
    elements,
    'preact',
    "import type { HTMLAttributes } from 'preact';",
    (element) => `Omit<HTMLAttributes<${element.name}>, keyof ${baseName(element)}Props> & ${handled(element)}`,
  );

function svelte(elements) {
  return lines(
    head,
    "import type { HTMLAttributes } from 'svelte/elements';",
    importShared(elements, './jsx.js', ALL),
    "import type { WithHandlers } from './jsx.js';",
    "declare module 'svelte/elements' {",
    '  interface SvelteHTMLElements {',
    elements.map(
      (element) =>
        `    '${element.tagName}': Omit<HTMLAttributes<${element.name}>, keyof ${baseName(element)}Props> & ${handled(element)};`,
    ),
    '  }',
    '}',
  );
}

function vue(elements) {
  return lines(
    head,
    "import type { HTMLAttributes, PublicProps } from 'vue';",
    importShared(elements, './jsx.js', ALL),
    'type Handlers<Events> = {',
    '  [Name in keyof Events as `on${Capitalize<Camelized<Name & string>>}`]?: ((event: Events[Name]) => void) | undefined;',
    '};',
    'type Camelized<Name extends string> = Name extends `${infer Start}-${infer Rest}`',
    '  ? `${Start}${Capitalize<Camelized<Rest>>}`',
    '  : Name;',
    'type Tag<Element, Props, Events> = new () => Element & { $props: HTMLAttributes & PublicProps & Props & Handlers<Events> };',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    elements.map(
      (element) =>
        `    '${element.tagName}': Tag<${element.name}, ${baseName(element)}Props, ${baseName(element)}Events>;`,
    ),
    '  }',
    '}',
  );
}

/** The type of a file of facts, because what TypeScript reads from JSON is too wide: of a literal it keeps that it is a string. */
const factTypes = (manifest) =>
  Object.fromEntries(
    elementsOf(manifest).map(({ name, tagName }) => [
      `data/${FACTS_OF[tagName]}.d.ts`,
      lines(
        head,
        `import type { ${name} } from '.${moduleOf(manifest, name)}';`,
        `declare const facts: NonNullable<${name}['data']>;`,
        'export default facts;',
      ),
    ]),
  );

/** Returns the text of every file of types, by its name. */
export function tagTypes(manifest) {
  const elements = elementsOf(manifest);
  return {
    ...factTypes(manifest),
    'jsx.d.ts': shared(manifest),
    'jsx/react.d.ts': react(elements),
    'jsx/preact.d.ts': preact(elements),
    'svelte.d.ts': svelte(elements),
    'vue.d.ts': vue(elements),
  };
}

export function writeTagTypes(manifest) {
  for (const [name, text] of Object.entries(tagTypes(manifest))) {
    const file = join(root, 'dist', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.endsWith('}\n') && !text.includes('export ') ? `${text}export {};\n` : text);
    // An empty module, for code that imports the types at run time.
    if (!name.startsWith('data/')) writeFileSync(file.replace(/\.d\.ts$/, '.js'), 'export {};\n');
  }
}
