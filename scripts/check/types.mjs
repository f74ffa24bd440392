/** Checks code of users with TypeScript against the packed package: what README shows, and what the reference names. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { blocksOf, DOCUMENTS } from '../lib/documents.mjs';
import { root, tool } from '../lib/dependencies.mjs';
import { FACTS_OF } from '../lib/load-source.mjs';
import { unpack } from '../lib/packed.mjs';
import { TAGS } from '../lib/tags.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** How users resolve modules. */
const RESOLUTIONS = { bundler: 'ESNext', nodenext: 'NodeNext' };

/** Returns the types that the reference names, as types of attributes and properties, as classes of events and in sentences. */
function typesInReference() {
  const [, reference] = /<!-- The tables below[^]*?-->([^]*)<!-- End of the tables\. -->/.exec(readme);
  const rows = reference.split('\n').filter((line) => /^\| `[a-z][\w-]*` /i.test(line));
  const named = rows.flatMap((row) => row.match(/`[^`]+`/g).slice(1));
  const types = named.filter((code) => /^`(?:Promise<)?[A-Z][a-z]+[A-Za-z]*>?`$/.test(code));
  // A term of schema.org.
  return [...new Set(types.map((code) => code.replace(/`|Promise<|>/g, '')))].filter((name) => name !== 'Dataset');
}

const names = typesInReference();

/** For each entry of a graphic, the types that its part of the reference names. */
function exported() {
  const sections = readme.split(/\n### `</).slice(1);
  const code = TAGS.flatMap((tag, i) => {
    const own = sections.find((section) => section.startsWith(tag));
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(own));
    return ['.js', '/class.js'].flatMap((ending, j) => [
      `import type * as entry${i}${j} from 'corridor-elements/${tag}${ending}';`,
      ...used.map((name) => `export type ${name}${i}${j} = entry${i}${j}.${name};`),
    ]);
  });
  return [...code, `import type { ${names} } from 'corridor-elements';`].join('\n');
}

/** Code of users that has to compile, by what it shows. */
const CASES = {
  'tell a listener on the document, the window or any element what an event holds': `
import 'corridor-elements/visit-timeline.js';
document.addEventListener('visit-select', (event) => event.visit?.toUpperCase());
window.addEventListener('visit-select', (event) => event.visit?.toUpperCase());
document.body.addEventListener('story-highlight', ({ detail }) => detail.subjects.join());
// @ts-expect-error no such field
document.addEventListener('visit-select', (event) => event.nothing);`,

  'fit the facts of the package to `data`, as they are imported': TAGS.flatMap((tag, i) => [
    `import 'corridor-elements/${tag}.js';`,
    `import facts${i} from 'corridor-elements/data/${FACTS_OF[tag]}' with { type: 'json' };`,
    `document.createElement('${tag}').data = facts${i};`,
  ]).join('\n'),

  'stop facts of another graphic': `
import 'corridor-elements';
import facts from 'corridor-elements/data/visits.json' with { type: 'json' };
// @ts-expect-error visits are no incidents
document.createElement('incident-trend').data = facts;`,

  'know what querySelector() finds': TAGS.map(
    (tag) => `import 'corridor-elements/${tag}.js';
document.querySelector('${tag}')?.focusItem('x');
document.querySelectorAll('${tag}').forEach((graphic) => graphic.headline?.trim());`,
  ).join('\n'),

  'are exported by every entry of a graphic where the reference names them': exported(),

  'let everything be reset to undefined that may be left out': `
import 'corridor-elements';
import type { CorridorMapProps, VisitTimelineProps, WithHandlers, VisitTimelineEvents } from 'corridor-elements/jsx';
const timeline = document.createElement('visit-timeline');
timeline.data = undefined;
timeline.headline = undefined;
timeline.focusOn = undefined;
document.createElement('corridor-map').corridors = undefined;
document.createElement('trade-target-gauge').target = undefined;
document.createElement('incident-trend').axis = undefined;
void timeline.toSVG({ width: undefined, theme: undefined });
export const map: CorridorMapProps = { theme: undefined, worldview: undefined, data: undefined };
export const props: WithHandlers<VisitTimelineProps, VisitTimelineEvents> = { 'onvisit-select': undefined };`,
};

for (const { file, line, language, code } of DOCUMENTS.flatMap(blocksOf)) {
  if (!/^(?:js|ts|jsx|tsx|javascript|typescript)$/.test(language)) continue;
  const isComplete = /^import /m.test(code);
  CASES[`compile the code in ${file}, line ${line}`] = isComplete ? code : `import 'corridor-elements';\n${code}`;
}

for (const [resolution, module] of Object.entries(RESOLUTIONS)) {
  describe(`the types of the package, with moduleResolution ${resolution}`, { concurrency: false }, () => {
    let packed;
    let said;
    before(() => {
      packed = unpack();
      const { folder } = packed;
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      const files = Object.values(CASES).map((code, i) => {
        writeFileSync(join(folder, `case-${i}.ts`), `${code}\nexport {};\n`);
        return `case-${i}.ts`;
      });
      writeFileSync(join(folder, 'wrong.ts'), "export const wrong: number = 'a text';\n");
      const compilerOptions = {
        target: 'ES2022',
        module,
        moduleResolution: resolution,
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        resolveJsonModule: true,
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...files, 'wrong.ts'] }));
      const [command, ...words] = tool('tsc', '--project', folder, '--pretty', 'false');
      said = spawnSync(command, words, { encoding: 'utf8', shell: platform === 'win32' }).stdout.split('\n');
    });
    after(() => packed?.remove());

    for (const [i, name] of Object.keys(CASES).entries()) {
      it(name, () => {
        const found = said.filter((line) => line.includes(`case-${i}.ts(`));
        assert.deepEqual(found, []);
      });
    }

    it('have no fault of their own, while faults are found', () => {
      const others = said.filter((line) => /error TS/.test(line) && !/case-\d+\.ts\(/.test(line));
      assert.deepEqual(
        others.map((line) => line.replace(/^.*(?=wrong\.ts)/, '')),
        ["wrong.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'."],
      );
    });
  });
}

describe('the reference', () => {
  it('names the types that these tests ask for', () => {
    assert.ok(names.length >= 17, names.join());
    for (const name of ['DataError', 'DataLoadEvent', 'CorridorData', 'Theme']) assert.ok(names.includes(name), name);
  });
});
