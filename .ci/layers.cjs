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
      'A cycle has no first file to read, be it of values or of types: what two files tell each other stands in a third.',
      {},
      { circular: true },
    ),
    forbid('no-unresolved', 'An import that leads nowhere breaks at the reader.', {}, { couldNotResolve: true }),
    forbid(
      'no-development-packages',
      'What a reader downloads may need only what the package declares. Pages for frames are built with all inside; who wants pixels on the command line installs what draws them.',
      { path: '^src/', pathNot: `^src/embed/|^src/cli/png\\.ts$|${TEST}` },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-testing-in-products',
      'Test helpers stay in tests.',
      { path: '^src/', pathNot: TEST },
      { path: '^src/testing/|\\.test\\.ts$' },
    ),
    forbid(
      'core-is-pure',
      'The core knows neither page, element nor library; valibot and csv-parse only where given data are read.',
      { path: '^src/core/', pathNot: TEST },
      { pathNot: `^src/core/|${npm('valibot', 'csv-parse')}` },
    ),
    forbid(
      'valibot-in-schemas',
      'The checker of given data stays out of the bytes before the first drawing. Its types cost nothing.',
      { path: '^src/', pathNot: `^src/core/(?:schema|fast-validate)\\.ts$|\\.schema\\.ts$|${TEST}` },
      { path: npm('valibot'), dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'csv-where-it-is-read',
      'The parser of CSV comes to the pages that give some.',
      { path: '^src/', pathNot: `^src/core/csv\\.ts$|${TEST}` },
      { path: npm('csv-parse') },
    ),
    forbid(
      'style-where-files-are-made',
      'A browser knows style by itself: what reads it without one is for pictures that are taken along.',
      { path: '^src/', pathNot: `${STYLED}|${TEST}` },
      { path: STYLE },
    ),
    forbid(
      'style-is-lazy',
      'What reads style comes to a reader who takes a picture along, and to no other.',
      { path: '^src/', pathNot: `${STYLED}|${TEST}` },
      { path: STYLED, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'ui-knows-no-element',
      'Shared pieces know the core, what speaks, what makes files of drawings, and Lit, and nothing of the elements or their data.',
      { path: '^src/ui/', pathNot: TEST },
      { pathNot: `^src/(?:core|i18n|svg|ui)/|${LIT}` },
    ),
    forbid(
      'i18n-knows-no-page',
      'What speaks knows the core, and of Lit what follows the language of a page.',
      { path: '^src/i18n/', pathNot: TEST },
      { pathNot: `^src/(?:core|i18n)/|${LIT}` },
    ),
    forbid(
      'svg-is-pure',
      'What makes a file of a drawing runs in Node too: it knows neither page, element nor Lit.',
      { path: '^src/svg/', pathNot: TEST },
      { pathNot: `^src/(?:core|svg)/|${STYLE}` },
    ),
    forbid(
      'elements-stand-alone',
      'One element imports no other, so that each loads and changes alone.',
      { path: ELEMENT },
      { path: ELEMENT, pathNot: '^src/$1/' },
    ),
    forbid(
      'data-folder',
      'What reads and checks data of one element knows their shape.',
      { path: `^src/(${TAG})/data/`, pathNot: TEST },
      { pathNot: '^src/(?:core/|$1/data/|$1/$1\\.data\\.ts$)' },
    ),
    forbid(
      'languages-are-words',
      'A language is words and how to write them; of its element it knows the names that data give.',
      { path: `^src/(${TAG})/lang/`, pathNot: TEST },
      { pathNot: '^src/(?:core|i18n|$1/lang|$1/data)/' },
    ),
    forbid(
      'elements-register-last',
      'Only a page, a test or a story loads a file that registers; all else is free of side effects.',
      { path: '^src/', pathNot: `^src/(?:index|auto)\\.ts$|${TEST}` },
      { path: REGISTERING },
    ),
    forbid(
      'embeds-know-no-element',
      'The page around a graphic in a frame knows its tag, and adds only the library that speaks with its host.',
      { path: '^src/embed/', pathNot: TEST },
      { pathNot: `^src/(?:embed|core)/|${npm('@open-iframe-resizer/core')}`, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'facts-through-data-files',
      'Facts enter an element in one place, under their type.',
      { path: '^src/', pathNot: `\\.data\\.ts$|${TEST}` },
      { path: '^data/' },
    ),
    unreachable(
      'data-know-no-model',
      'Data come first: of what is made of them, of the page and of languages they know nothing. The core, the facts and each other are enough, on whatever way.',
      { path: `^src/${TAG}/(?:[^/]+\\.(?:data|schema|csv)\\.ts$|data/|.*\\.schema\\.ts$)`, pathNot: TEST },
      {
        path: `^src/|${LIT}`,
        pathNot: `^src/core/|^src/${TAG}/(?:[^/]+\\.(?:data|schema|csv)\\.ts$|data/|.*\\.schema\\.ts$)`,
      },
    ),
    unreachable(
      'options-know-no-pixels',
      'What an author asks for can be read wherever the attributes are known, such as on the command line.',
      { path: role('options'), pathNot: TEST },
      { path: `${PIXELS}|${SHOWN}|^src/ui/|${LIT}` },
    ),
    unreachable(
      'models-know-no-pixels',
      'A model says what is shown, not where or how: no way leads from it to a place, a template or a page.',
      { path: role('model'), pathNot: TEST },
      { path: `${PIXELS}|${SHOWN}|^src/ui/|${LIT}` },
    ),
    unreachable(
      'texts-know-no-pixels',
      'Sentences are made of a model and a language, and are the same on a page, in a file and on a server.',
      { path: role('text'), pathNot: TEST },
      { path: `${PIXELS}|${SHOWN}|^src/ui/|${LIT}` },
    ),
    unreachable(
      'layouts-know-no-templates',
      'A layout is numbers. What it measures texts with is all that it knows of a page.',
      { path: `${role('layout', 'labels')}|^src/corridor-map/(?:geometry|labels)/`, pathNot: TEST },
      {
        path: `${role('drawing', 'list', 'strip', 'legend', 'styles')}|${SHOWN}|^src/ui/|${LIT}`,
        pathNot: '^src/ui/host/text-measure\\.ts$',
      },
    ),
    unreachable(
      'drawings-know-no-element',
      'A drawing runs without its element, on a server or in print. What arrives after it is known to it by an interface.',
      { path: role('drawing', 'styles'), pathNot: TEST },
      { path: SHOWN },
    ),
    unreachable(
      'views-know-no-element',
      'A view takes plain callbacks and hands back ids. It does not know what else arrives later, and no event.',
      { path: `${role('view')}|^src/corridor-map/live/`, pathNot: TEST },
      { path: `${role('panels', 'table', 'export', 'figure', 'element', 'events')}` },
    ),
    forbid(
      'leaflet-in-live-layers',
      'Leaflet, and its types, are known to the live layer of the map only.',
      { path: '^(?:src|stories)/', pathNot: '\\.view\\.ts$|^src/corridor-map/live/' },
      { path: npm('leaflet') },
    ),
    forbid(
      'charts-in-views',
      'Chart.js, and its types, are known to the live layer of the trend only.',
      { path: '^(?:src|stories)/', pathNot: '\\.view\\.ts$' },
      { path: npm('chart\\.js') },
    ),
    forbid(
      'views-and-schemas-are-lazy',
      'What only some readers need comes by import() when it is needed.',
      { path: '^src/', pathNot: `\\.(?:view|schema|csv)\\.ts$|${TEST}` },
      {
        path: '\\.(?:view|schema|csv)\\.ts$|^src/core/(?:schema|csv)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'languages-are-lazy',
      'English is bundled; every other language comes by import() to the pages that speak it.',
      { path: '^src/', pathNot: `/lang/|^src/cli/|${TEST}` },
      { path: '/lang/(?!en\\.)', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'command-line-last',
      'The command line may import everything, and nothing imports it: it is for Node alone.',
      { path: '^(?:src|stories)/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    forbid(
      'command-line-knows-classes',
      'The command line draws an element by its class, and needs of the interface no more than types and what attributes may say.',
      { path: '^src/cli/', pathNot: TEST },
      {
        path: `^src/(?:${TAG}|ui|testing|builder|embed)/`,
        pathNot: '\\.element\\.ts$|^src/ui/host/graphic\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'snippets-are-plain',
      'What is written for authors runs in Node and in the page of the builder, without Lit. Of a figure it knows the parts, by their types.',
      { path: '^src/snippet/', pathNot: TEST },
      { pathNot: '^src/(?:snippet|core|i18n|svg)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'builder-is-a-page',
      'The builder is a page like others: it meets elements by their tags, and writes what snippets write.',
      { path: '^src/builder/', pathNot: TEST },
      { pathNot: '^src/(?:builder|core|i18n|snippet)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'builder-and-embeds-last',
      'Nothing needs the pages that are made of all the rest.',
      { path: '^(?:src|stories)/', pathNot: '^src/(?:builder|embed)/' },
      { path: '^src/(?:builder|embed)/' },
    ),
    forbid(
      'testing-knows-the-contract',
      'What tests share knows what every graphic offers, and of the interface types alone.',
      { path: '^src/testing/' },
      { path: '^src/(?:svg|snippet|cli|ui)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'guests-use-the-front-door',
      'Stories and shared tests meet an element as a page does: by the file that registers it.',
      { path: '^stories/|^src/testing/|^src/[^/]+\\.test\\.ts$' },
      { path: ELEMENT, pathNot: REGISTERING, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'stories-stay-outside',
      'A story needs what a page has: the elements, and the fixtures of the tests.',
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
