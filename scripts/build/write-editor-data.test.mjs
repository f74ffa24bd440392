import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cssCustomData, htmlCustomData, webTypes } from './write-editor-data.mjs';
import { reactComponents } from './write-react.mjs';
import { tagTypes } from './write-tag-types.mjs';
import { TAGS } from '../lib/tags.mjs';

/** A manifest of four elements that have one of everything, the first with an attribute named unlike its property. */
const manifest = {
  modules: [
    ...TAGS.map((tag, i) => ({
      path: `dist/${tag}/${tag}.element.js`,
      declarations: [
        {
          name: `Sample${i}Element`,
          tagName: tag,
          description: 'Draws.',
          attributes: [
            {
              name: 'focus',
              fieldName: 'focusOn',
              type: { text: 'string | undefined' },
              description: 'What\nstands out.',
            },
            { name: 'debug', fieldName: 'debug', type: { text: 'boolean' }, default: 'false', description: 'Tells.' },
          ],
          members: [
            { kind: 'field', name: 'focusOn', type: { text: 'string | undefined' }, description: 'What stands out.' },
            { kind: 'field', name: 'debug', type: { text: 'boolean' }, description: 'Tells.' },
            { kind: 'field', name: 'complete', readonly: true, type: { text: 'Promise<Data>' }, description: 'Waits.' },
            { kind: 'method', name: 'toSVG' },
          ],
          events: [{ name: 'thing-select', type: { text: 'ThingSelectEvent' }, description: 'A pick.' }],
          slots: [{ name: '', description: 'Before.' }],
          cssParts: [{ name: 'frame', description: 'Around.' }],
          cssProperties: [
            { name: `--${tag}-line`, description: 'Colour.' },
            { name: '--ground', description: 'Behind\nall.', default: '#fff', syntax: '<color>' },
          ],
        },
      ],
    })),
    { path: 'dist/ui/thing-events.js', declarations: [{ name: 'ThingSelectEvent' }] },
  ],
};

test('Web Types name every attribute, property, event, slot, part and custom property', () => {
  const { elements } = webTypes(manifest, { name: 'x', version: '1.0.0' }).contributions.html;
  assert.deepEqual(
    elements.map(({ name }) => name),
    TAGS,
  );
  const names = (items) => items.map(({ name }) => name);
  const [{ attributes, js, slots, css }] = elements;
  assert.deepEqual(attributes[0], { name: 'focus', description: 'What stands out.', value: { type: 'string' } });
  assert.deepEqual(names(attributes), ['focus', 'debug']);
  assert.deepEqual(names(js.properties), ['focusOn', 'debug', 'complete']);
  assert.deepEqual(names(js.events), ['thing-select']);
  assert.deepEqual(
    [names(slots), names(css.parts), names(css.properties)],
    [[''], ['frame'], ['--corridor-map-line', '--ground']],
  );
});

const markdown = (value) => ({ kind: 'markdown', value });

test('custom data for VS Code name every attribute, and which of them take no value', () => {
  const { tags } = htmlCustomData(manifest);
  assert.deepEqual(
    tags.map(({ name }) => name),
    TAGS,
  );
  assert.deepEqual(tags[0].attributes, [
    { name: 'focus', description: markdown('What stands out.') },
    { name: 'debug', description: markdown('Tells.'), valueSet: 'v' },
  ]);
});

test('custom data for VS Code name every custom property once, with its syntax and its default', () => {
  const { properties } = cssCustomData(manifest);
  assert.deepEqual(
    properties.map(({ name }) => name).sort(),
    ['--ground', ...TAGS.map((tag) => `--${tag}-line`)].sort(),
  );
  assert.deepEqual(
    properties.find(({ name }) => name === '--ground'),
    { name: '--ground', description: markdown('Behind all.\n\nDefault: `#fff`'), syntax: '<color>' },
  );
});

test('types of tags name what may be set by its property, look its type up in the class, and leave out what only is read', () => {
  const { 'jsx.d.ts': shared, ...perFramework } = tagTypes(manifest);
  assert.match(shared, /^ {2}focusOn\?: Sample0Element\['focusOn'\] \| undefined;$/m);
  assert.match(shared, /^ {2}debug\?: Sample3Element\['debug'\] \| undefined;$/m);
  assert.doesNotMatch(shared, /complete|toSVG|focus\?:/);
  assert.match(shared, /^ {2}'thing-select': ThingSelectEvent;$/m);
  assert.match(shared, /^import type { ThingSelectEvent } from '\.\/ui\/thing-events\.js';$/m);
  const facts = Object.keys(perFramework).filter((name) => name.startsWith('data/'));
  assert.equal(facts.length, TAGS.length);
  assert.match(perFramework['data/visits.json.d.ts'], /^declare const facts: NonNullable<Sample2Element\['data'\]>;$/m);
  const ofTags = Object.entries(perFramework).filter(([name]) => !facts.includes(name));
  assert.deepEqual(
    ofTags.map(([name]) => name),
    ['jsx/react.d.ts', 'jsx/preact.d.ts', 'svelte.d.ts', 'vue.d.ts'],
  );
  for (const [name, text] of ofTags) {
    for (const tag of TAGS) assert.ok(text.includes(`'${tag}': `), `${tag} in ${name}`);
  }
});

test('each component of React is a client module of its own, with a typed handler for each event', () => {
  const files = reactComponents(manifest);
  const text = files['react/Sample0.js'];
  assert.match(text, /^'use client';\n/);
  assert.match(text, /^ {2}tagName: 'corridor-map',$/m);
  assert.match(text, /^ {4}onThingSelect: 'thing-select',$/m);
  assert.match(
    files['react/Sample0.d.ts'],
    /^ {2}onThingSelect\?: \(\(event: ThingSelectEvent\) => void\) \| undefined;$/m,
  );
  // A directive here would make one client module of all four.
  assert.doesNotMatch(files['react.js'], /use client/);
  assert.equal(files['react.js'].match(/^export \{ \w+ \} from '\.\/react\/\w+\.js';$/gm).length, TAGS.length);
});

test('an event whose class nobody described is told, not left out', () => {
  const lost = { modules: manifest.modules.slice(0, -1) };
  assert.throws(() => tagTypes(lost), /The manifest does not know ThingSelectEvent\./);
});
