/**
 * Defines which files may import which: elements import ui, ui imports core, and each library is imported by few files.
 * Imports of types count, because a reader has to know the imported file as well.
 *
 * Most rules forbid direct imports. Where a rule applies to a whole folder, indirect imports are covered too. A rule about
 * single files uses `unreachable`, which follows all imports, including those of types and `import()`.
 *
 * `scripts/check/layers.test.mjs` adds a violation of every rule, and checks that it is reported.
 */
const folders = require('./layers.folders.cjs');
const {
  TAG,
  TEST,
  ELEMENT,
  REGISTERING,
  npm,
  STYLE,
  STYLED,
  LIT,
  role,
  PIXELS,
  SHOWN,
  forbid,
  unreachable,
} = require('./layers.terms.cjs');

module.exports = {
  forbidden: [
    ...folders,
    forbid(
      'no-cycles',
      'Files must not import each other in a circle, not even types: what two files share belongs in a third one.',
      {},
      { circular: true },
    ),
    forbid('no-unresolved', 'An import that leads nowhere breaks at the reader.', {}, { couldNotResolve: true }),
    forbid(
      'no-development-packages',
      'Published code may import only declared dependencies. Embed pages bundle theirs; PNG on the command line needs a package that the user installs.',
      { path: '^src/', pathNot: `^src/embed/|^src/cli/png\\.ts$|${TEST}` },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-testing-in-products',
      'Only tests import test helpers.',
      { path: '^src/', pathNot: TEST },
      { path: '^src/testing/|\\.test\\.ts$' },
    ),
    forbid(
      'core-is-pure',
      'The core imports no page code, element or library, except valibot and csv-parse, which check given data.',
      { path: '^src/core/', pathNot: TEST },
      { pathNot: `^src/core/|${npm('valibot', 'csv-parse')}` },
    ),
    forbid(
      'valibot-in-schemas',
      'Valibot must not load before the first drawing, so only schemas import it. Its types may be imported anywhere.',
      { path: '^src/', pathNot: `^src/core/(?:schema|fast-validate)\\.ts$|\\.schema\\.ts$|${TEST}` },
      { path: npm('valibot'), dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'csv-where-it-is-read',
      'The CSV parser loads only on pages with CSV data.',
      { path: '^src/', pathNot: `^src/core/csv\\.ts$|${TEST}` },
      { path: npm('csv-parse') },
    ),
    forbid(
      'style-where-files-are-made',
      'Only the code for saved pictures parses styles; on a page the browser does.',
      { path: '^src/', pathNot: `${STYLED}|${TEST}` },
      { path: STYLE },
    ),
    forbid(
      'style-is-lazy',
      'The parsers of styles load only when a reader saves a picture.',
      { path: '^src/', pathNot: `${STYLED}|${TEST}` },
      { path: STYLED, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'ui-knows-no-element',
      'Shared interface code imports core, i18n, svg and Lit, but no element, and of the data only the corrections of all.',
      { path: '^src/ui/', pathNot: TEST },
      { pathNot: `^src/(?:core|i18n|svg|ui)/|^data/corrections\\.json$|${LIT}` },
    ),
    forbid(
      'i18n-knows-no-page',
      'The i18n code imports the core, and Lit only to follow the language of a page.',
      { path: '^src/i18n/', pathNot: TEST },
      { pathNot: `^src/(?:core|i18n)/|${LIT}` },
    ),
    forbid(
      'svg-is-pure',
      'The svg code runs in Node too, so it imports no page code, no element and no Lit.',
      { path: '^src/svg/', pathNot: TEST },
      { pathNot: `^src/(?:core|svg)/|${STYLE}` },
    ),
    forbid(
      'elements-stand-alone',
      'No element imports another one, so that each can load and change by itself.',
      { path: ELEMENT },
      { path: ELEMENT, pathNot: '^src/$1/' },
    ),
    forbid(
      'data-folder',
      'The data folder of an element imports only the core and the types of its data.',
      { path: `^src/(${TAG})/data/`, pathNot: TEST },
      { pathNot: '^src/(?:core/|$1/data/|$1/$1\\.data\\.ts$)' },
    ),
    forbid(
      'languages-are-words',
      'Language files contain words and their grammar, and import no drawing of their element.',
      { path: `^src/(${TAG})/lang/`, pathNot: TEST },
      { pathNot: '^src/(?:core|i18n|$1/lang|$1/data)/' },
    ),
    forbid(
      'elements-register-last',
      'Only pages, tests and stories import a file that registers a tag; all other files have no side effects.',
      { path: '^src/', pathNot: `^src/(?:index|auto)\\.ts$|${TEST}` },
      { path: REGISTERING },
    ),
    forbid(
      'embeds-know-no-element',
      'Embed pages use a graphic by its tag, and import only the library that resizes their frame.',
      { path: '^src/embed/', pathNot: TEST },
      { pathNot: `^src/(?:embed|core)/|${npm('@open-iframe-resizer/core')}`, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'facts-through-data-files',
      'Only the data file of an element imports its facts, and gives them their type.',
      { path: '^src/', pathNot: `\\.data\\.ts$|${TEST}` },
      { path: '^data/' },
    ),
    unreachable(
      'data-know-no-model',
      'Data files import only the core, the facts and each other, not even indirectly a model, the page or a language.',
      { path: `^src/${TAG}/(?:[^/]+\\.(?:data|schema|csv)\\.ts$|data/|.*\\.schema\\.ts$)`, pathNot: TEST },
      {
        path: `^src/|${LIT}`,
        pathNot: `^src/core/|^src/${TAG}/(?:[^/]+\\.(?:data|schema|csv)\\.ts$|data/|.*\\.schema\\.ts$)`,
      },
    ),
    unreachable(
      'options-know-no-pixels',
      'Options can be read without a page, such as on the command line.',
      { path: role('options'), pathNot: TEST },
      { path: `${PIXELS}|${SHOWN}|^src/ui/|${LIT}` },
    ),
    unreachable(
      'models-know-no-pixels',
      'A model says what is shown, not where or how, so it imports no layout, template or page code.',
      { path: role('model'), pathNot: TEST },
      { path: `${PIXELS}|${SHOWN}|^src/ui/|${LIT}` },
    ),
    unreachable(
      'texts-know-no-pixels',
      'Texts need only a model and a language, and are the same on a page, in a file and on a server.',
      { path: role('text'), pathNot: TEST },
      { path: `${PIXELS}|${SHOWN}|^src/ui/|${LIT}` },
    ),
    unreachable(
      'layouts-know-no-templates',
      'A layout consists of numbers. Of page code it imports only the measuring of text.',
      { path: `${role('layout', 'labels')}|^src/corridor-map/(?:geometry|labels)/`, pathNot: TEST },
      {
        path: `${role('drawing', 'list', 'strip', 'legend', 'styles')}|${SHOWN}|^src/ui/|${LIT}`,
        pathNot: '^src/ui/host/text-measure\\.ts$',
      },
    ),
    unreachable(
      'drawings-know-no-element',
      'A drawing runs without its element, such as on a server. It uses code that loads later through interfaces.',
      { path: role('drawing', 'styles'), pathNot: TEST },
      { path: SHOWN },
    ),
    unreachable(
      'views-know-no-element',
      'A view takes callbacks and passes ids to them. It imports no other code that loads later, and no event.',
      { path: `${role('view')}|^src/corridor-map/live/`, pathNot: TEST },
      { path: `${role('panels', 'table', 'export', 'figure', 'element', 'events')}` },
    ),
    forbid(
      'leaflet-in-live-layers',
      'Only the live layer of the map imports Leaflet and its types.',
      { path: '^(?:src|stories)/', pathNot: '\\.view\\.ts$|^src/corridor-map/live/' },
      { path: npm('leaflet') },
    ),
    forbid(
      'charts-in-views',
      'Only the live layer of the trend imports Chart.js and its types.',
      { path: '^(?:src|stories)/', pathNot: '\\.view\\.ts$' },
      { path: npm('chart\\.js') },
    ),
    forbid(
      'views-and-schemas-are-lazy',
      'Code that only some readers need is loaded by import().',
      { path: '^src/', pathNot: `\\.(?:view|schema|csv)\\.ts$|${TEST}` },
      {
        path: '\\.(?:view|schema|csv)\\.ts$|^src/core/(?:schema|csv)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'languages-are-lazy',
      'English is bundled; every other language is loaded by import().',
      { path: '^src/', pathNot: `/lang/|^src/cli/|${TEST}` },
      { path: '/lang/(?!en\\.)', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'command-line-last',
      'Nothing imports the command line, because it runs in Node only.',
      { path: '^(?:src|stories)/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    forbid(
      'command-line-knows-classes',
      'The command line imports the classes of elements; of the interface it imports types and the known values of attributes.',
      { path: '^src/cli/', pathNot: TEST },
      {
        path: `^src/(?:${TAG}|ui|testing|builder|embed)/`,
        pathNot: '\\.element\\.ts$|^src/ui/host/graphic\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'snippets-are-plain',
      'Snippets run in Node and in the builder, without Lit, and import only types of the interface.',
      { path: '^src/snippet/', pathNot: TEST },
      { pathNot: '^src/(?:snippet|core|i18n|svg)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'builder-is-a-page',
      'The builder uses elements by their tags, as any page does, and writes snippets.',
      { path: '^src/builder/', pathNot: TEST },
      { pathNot: '^src/(?:builder|core|i18n|snippet)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'builder-and-embeds-last',
      'Nothing imports the builder or the embed pages.',
      { path: '^(?:src|stories)/', pathNot: '^src/(?:builder|embed)/' },
      { path: '^src/(?:builder|embed)/' },
    ),
    forbid(
      'testing-knows-the-contract',
      'Shared tests use what every graphic offers publicly, and import only types of the interface.',
      { path: '^src/testing/' },
      { path: '^src/(?:svg|snippet|cli|ui)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'guests-use-the-front-door',
      'Stories and shared tests import an element as a page does, by the file that registers its tag.',
      { path: '^stories/|^src/testing/|^src/[^/]+\\.test\\.ts$' },
      { path: ELEMENT, pathNot: REGISTERING, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'stories-stay-outside',
      'Stories import elements and test fixtures only.',
      { path: '^stories/' },
      { path: '^src/(?:ui|core|i18n|svg)/' },
    ),
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too, and are marked, so that a rule can except them.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
