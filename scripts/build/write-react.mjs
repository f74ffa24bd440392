/**
 * Writes `dist/react.js`: a React component for each tag, made by `createComponent` of `@lit/react`. React itself loses
 * properties and listeners of custom elements where it hydrates what a server has rendered.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsOf, moduleOf, oneLine } from './manifest.mjs';
import { root } from '../lib/dependencies.mjs';

const lines = (...parts) => `${parts.flat().join('\n')}\n`;
const head = '// Made from doc comments; changes here are lost.';
const componentOf = ({ name }) => name.replace(/Element$/, '');
/** `visit-select` is handled by `onVisitSelect`. */
const handlerOf = ({ name }) => `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** One module for each, so that a page gets only what it imports. Each runs on a client, also for server components. */
const component = (element) =>
  lines(
    "'use client';",
    head,
    "import * as React from 'react';",
    "import { createComponent } from '@lit/react';",
    `import { ${element.name} } from '../${element.tagName}/${element.tagName}.js';`,
    `export const ${componentOf(element)} = createComponent({`,
    '  react: React,',
    `  tagName: '${element.tagName}',`,
    `  elementClass: ${element.name},`,
    `  displayName: '${componentOf(element)}',`,
    '  events: {',
    element.events.map((event) => `    ${handlerOf(event)}: '${event.name}',`),
    '  },',
    '});',
  );

function types(element, manifest) {
  const name = componentOf(element);
  const events = [...new Set(element.events.map(({ type }) => type.text))];
  return lines(
    head,
    "import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';",
    `import type { ${element.name} } from '../${element.tagName}/${element.tagName}.js';`,
    `import type { ${name}Props as Properties } from '../jsx.js';`,
    events.map((event) => `import type { ${event} } from '.${moduleOf(manifest, event)}';`),
    `/** What \`<${name}>\` takes besides what every tag takes in React. */`,
    `export interface ${name}Props extends Properties {`,
    element.events.flatMap((event) => [
      `  /** ${oneLine(event.description)} */`,
      `  ${handlerOf(event)}?: ((event: ${event.type.text}) => void) | undefined;`,
    ]),
    '}',
    `/** \`<${element.tagName}>\` as a component. */`,
    `export declare const ${name}: ForwardRefExoticComponent<`,
    `  ${name}Props & Omit<HTMLAttributes<${element.name}>, keyof ${name}Props> & RefAttributes<${element.name}>`,
    '>;',
  );
}

/** Returns the text of every file of the React components, by its name. */
export function reactComponents(manifest) {
  const elements = elementsOf(manifest);
  const names = elements.map(componentOf);
  return {
    'react.js': lines(names.map((name) => `export { ${name} } from './react/${name}.js';`)),
    'react.d.ts': lines(names.map((name) => `export { ${name}, type ${name}Props } from './react/${name}.js';`)),
    ...Object.fromEntries(elements.map((element) => [`react/${componentOf(element)}.js`, component(element)])),
    ...Object.fromEntries(elements.map((element) => [`react/${componentOf(element)}.d.ts`, types(element, manifest)])),
  };
}

export function writeReact(manifest) {
  for (const [name, text] of Object.entries(reactComponents(manifest))) {
    const file = join(root, 'dist', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
