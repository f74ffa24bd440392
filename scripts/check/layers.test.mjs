/**
 * Adds one violation of every layer rule to a copy of the sources, and checks that the rule reports it. Without this test,
 * a rule with an outdated pattern would always pass.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that packages resolve as they do for the real sources.
const copy = join(root, '.build', 'layers');
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const { forbidden } = createRequire(import.meta.url)(join(root, '.ci', 'layers.cjs'));

/** The path and the code of a file that violates each rule. */
const PLANTS = {
  'no-cycles': ['src/core/planted-a.ts', "import type { B } from './planted-b.js';\nexport type A = B[];"],
  'no-unresolved': ['src/core/planted-lost.ts', "export * from './nowhere.js';"],
  'no-development-packages': ['src/ui/planted-dev.ts', "export { parse } from 'axe-core';"],
  'no-testing-in-products': ['src/ui/planted-test.ts', "export { x } from '../testing/planted.js';"],
  'core-is-pure': ['src/core/planted-lit.ts', "export { html } from 'lit';"],
  'valibot-in-schemas': ['src/core/planted-check.ts', "export { string } from 'valibot';"],
  'csv-where-it-is-read': ['src/ui/planted-csv.ts', "export { parse } from 'csv-parse/browser/esm/sync';"],
  'style-where-files-are-made': ['src/ui/planted-colour.ts', "export { parse } from 'culori/fn';"],
  'style-is-lazy': ['src/ui/planted-look.ts', "export { styled } from '../svg/css-cascade.js';"],
  'ui-knows-no-element': ['src/ui/planted-ui.ts', "export type { E } from '../corridor-map/planted.element.js';"],
  'ui-host': ['src/ui/host/planted-host.ts', "export type { F } from '../frame/planted-frame.js';"],
  'ui-data': ['src/ui/data/planted-data.ts', "export type { F } from '../frame/planted-frame.js';"],
  'ui-interest': ['src/ui/interest/planted-interest.ts', "export type { F } from '../frame/planted-frame.js';"],
  'ui-a11y': ['src/ui/a11y/planted-a11y.ts', "export type { F } from '../frame/planted-frame.js';"],
  'ui-graphic': ['src/ui/graphic/planted-graphic.ts', "export type { L } from '../linking/planted-linking.js';"],
  'ui-linking': ['src/ui/linking/planted-linking.ts', "export type { F } from '../frame/planted-frame.js';"],
  'ui-export': ['src/ui/export/planted-export.ts', "export type { F } from '../frame/planted-frame.js';"],
  'ui-frame': ['src/ui/frame/planted-frame.ts', "export type { D } from '../data/planted-data.js';"],
  'i18n-knows-no-page': ['src/i18n/planted-page.ts', "export { x } from '../ui/planted-ui.js';"],
  'svg-is-pure': ['src/svg/planted-speech.ts', "export { y } from '../i18n/planted-page.js';"],
  'elements-stand-alone': ['src/corridor-map/planted-other.ts', "export * from '../visit-timeline/planted.js';"],
  'data-folder': ['src/trade-target-gauge/data/planted-late.ts', "export type { L } from '../planted.panels.js';"],
  'languages-are-words': ['src/visit-timeline/lang/planted-word.ts', "export { y } from '../planted.js';"],
  'map-geometry': ['src/corridor-map/geometry/planted.ts', "export type { P } from '../labels/planted.js';"],
  'map-labels': ['src/corridor-map/labels/planted.ts', "export type { P } from '../basemap/planted.js';"],
  'map-basemap': ['src/corridor-map/basemap/planted.ts', "export type { P } from '../routes/planted.js';"],
  'map-routes': ['src/corridor-map/routes/planted.ts', "export type { P } from '../live/planted.js';"],
  'map-outline': ['src/corridor-map/outline/planted.ts', "export type { P } from '../routes/planted.js';"],
  'map-live': ['src/corridor-map/live/planted.ts', "export type { P } from '../geometry/planted.js';"],
  'trend-series': ['src/incident-trend/series/planted.ts', "export type { P } from '../interaction/planted.js';"],
  'trend-interaction': [
    'src/incident-trend/interaction/planted.ts',
    "export type { P } from '../extended/planted.js';",
  ],
  'trend-extended': ['src/incident-trend/extended/planted.ts', "export type { E } from '../planted.element.js';"],
  'gauge-details': ['src/trade-target-gauge/details/planted.ts', "export type { L } from '../planted.panels.js';"],
  'timeline-explore': ['src/visit-timeline/explore/planted.ts', "export { y } from '../planted.js';"],
  'elements-register-last': ['src/corridor-map/planted-define.ts', "import './corridor-map.js';"],
  'embeds-know-no-element': ['src/embed/planted-page.ts', "export * from '../ui/planted-ui.js';"],
  'facts-through-data-files': ['src/corridor-map/planted.layout.ts', "import facts from '../../data/planted.json';"],
  'data-know-no-model': ['src/corridor-map/planted.data.ts', "export type { S } from './data/planted-step.js';"],
  'options-know-no-pixels': ['src/corridor-map/planted.options.ts', "export type { S } from './planted-step.js';"],
  'models-know-no-pixels': ['src/corridor-map/planted.model.ts', "export type { S } from './planted-step.js';"],
  'texts-know-no-pixels': ['src/corridor-map/planted.text.ts', "export type { S } from './planted-step.js';"],
  'layouts-know-no-templates': ['src/corridor-map/basemap/layout.ts', "export type { S } from '../planted-step.js';"],
  'drawings-know-no-element': ['src/corridor-map/planted.drawing.ts', "export type { S } from './planted-step.js';"],
  'views-know-no-element': ['src/corridor-map/planted.view.ts', "export type { S } from './planted-step.js';"],
  'leaflet-in-live-layers': ['src/corridor-map/planted-map.ts', "export type { Map } from 'leaflet';"],
  'charts-in-views': ['src/incident-trend/planted-chart.ts', "export type { Chart } from 'chart.js';"],
  'views-and-schemas-are-lazy': ['src/corridor-map/planted-early.ts', "export * from './planted.view.js';"],
  'languages-are-lazy': ['src/corridor-map/planted.element.ts', "export { ur } from './lang/planted-ur.js';"],
  'command-line-last': ['src/ui/planted-cli.ts', "export * from '../cli/planted.js';"],
  'command-line-knows-classes': ['src/cli/planted-part.ts', "export * from '../corridor-map/planted.drawing.js';"],
  'snippets-are-plain': ['src/snippet/planted.ts', "export { x } from '../ui/planted-ui.js';"],
  'builder-is-a-page': ['src/builder/planted.ts', "export * from '../ui/planted-ui.js';"],
  'builder-and-embeds-last': ['src/ui/planted-page.ts', "export * from '../embed/planted-page.js';"],
  'testing-knows-the-contract': ['src/testing/planted-ui.ts', "export * from '../ui/planted-ui.js';"],
  'guests-use-the-front-door': ['stories/planted.ts', "export { E } from '../src/corridor-map/planted.element.js';"],
  'stories-stay-outside': ['stories/planted-ui.ts', "export { x } from '../src/ui/planted-ui.js';"],
};

/** Files that the violations import, and files that are allowed although they resemble a violation. */
const SCENERY = {
  'src/cli/planted.ts': 'export const cli = 1;',
  'src/core/planted-b.ts': "import type { A } from './planted-a.js';\nexport type B = A[];",
  'src/testing/planted.ts': 'export const x = 1;',
  'src/visit-timeline/planted.ts': 'export const y = 1;',
  // Files between two that a rule separates: a rule about direct imports would not find this path.
  'src/corridor-map/planted-step.ts': "export type { ur as S } from './planted.element.js';",
  'src/corridor-map/data/planted-step.ts': "export type { S } from '../planted.model.js';",
  'src/incident-trend/planted.element.ts': 'export type E = 1;',
  'src/trade-target-gauge/planted.panels.ts': 'export type L = 1;',
  'src/corridor-map/corridor-map.ts': 'export const registered = true;',
  'src/corridor-map/lang/planted-ur.ts': 'export const ur = {};',
  'data/planted.json': '{}',
  'src/incident-trend/allowed.ts':
    "import type { V } from './allowed.view.js';\n" +
    "export const load = (): Promise<V> => import('./allowed.view.js');\n" +
    "export const speak = () => import('./lang/planted-ur.js');\n" +
    "export const dress = () => import('../ui/export/poster.look.js');\n" +
    "export type { Surroundings } from '../svg/css-cascade.js';\n" +
    "export type { InferOutput } from 'valibot';",
  'src/incident-trend/allowed.view.ts': "import { Chart } from 'chart.js';\nexport type V = Chart;",
  'src/corridor-map/live/allowed.ts': "export type { Map } from 'leaflet';",
  'src/incident-trend/allowed.schema.ts': "export { string } from 'valibot';\nexport * from '../core/schema.js';",
  'src/incident-trend/lang/planted-ur.ts': 'export const ur = {};',
  'src/incident-trend/allowed.test.ts': "import './allowed.view.js';\nimport '../testing/planted.js';",
};

function plant(files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}

function cruise() {
  const args = [cruiser, '--config', '.ci/layers.cjs', '--output-type', 'json', 'src', 'stories'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: copy, maxBuffer: 2 ** 28, encoding: 'utf8' }));
  } catch (error) {
    // The exit code is the number of violations, so it is never 0 here.
    return JSON.parse(error.stdout);
  }
}

describe('the layer rules', () => {
  let violations = [];

  before(() => {
    rmSync(copy, { recursive: true, force: true });
    const rules = ['', '.folders', '.terms'].map((part) => `.ci/layers${part}.cjs`);
    for (const path of ['src', 'data', 'package.json', 'tsconfig.json', ...rules]) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    plant(Object.entries(SCENERY));
    plant(Object.values(PLANTS));
    violations = cruise().summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it('each have a violation planted', () => {
    assert.deepEqual(Object.keys(PLANTS).sort(), forbidden.map(({ name }) => name).sort());
  });

  for (const [rule, [path]] of Object.entries(PLANTS)) {
    it(`catch what ${rule} forbids`, () => {
      const caught = violations.filter(({ from }) => from === path).map((violation) => violation.rule);
      assert.ok(caught.includes(rule), `${path}: ${caught.join(', ') || 'nothing caught'}`);
    });
  }

  it('let lazy imports, types and tests pass', () => {
    assert.deepEqual(
      violations.filter(({ from }) => /\/allowed\b/.test(from)),
      [],
    );
  });
});
