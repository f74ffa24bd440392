/**
 * Who may import whom: arrows point from elements to ui to core, and libraries stay behind the file that needs them.
 * Every rule has a violation planted against it in `scripts/check/layers.test.mjs`.
 */
const TAG = '(?:corridor-map|incident-trend|trade-target-gauge|visit-timeline)';
const TEST = '\\.test\\.ts$|^src/testing/';
const ELEMENT = `^src/(${TAG})/`;
const REGISTERING = `^src/(?:index|(${TAG})/\\1)\\.ts$`;
const npm = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`;
/** What reads style sheets, selectors and colours where there is no page, and the modules that use it. */
const STYLE = npm('stylis', 'css-select', 'css-what', 'culori');
const STYLED = '^src/svg/(?:css-cascade|css-selector|colour)\\.ts$|^src/ui/export/poster\\.look\\.ts$';
const LIT = npm('lit', 'lit-html', 'lit-element', '@lit', '@lit-labs');

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
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
    forbid(
      'data-know-no-model',
      'Data come first: they know nothing of what is made of them.',
      { path: '\\.(?:data|schema|csv)\\.ts$' },
      { path: '\\.(?:model|layout|drawing|view|element|styles|events)\\.ts$' },
    ),
    forbid(
      'models-know-no-pixels',
      'A model says what is shown, not where or how.',
      { path: '\\.model\\.ts$' },
      { path: `\\.(?:layout|drawing|view|element|styles)\\.ts$|^src/ui/|${LIT}` },
    ),
    forbid(
      'drawings-know-no-element',
      'A drawing runs without its element, on a server or in print.',
      { path: '\\.(?:layout|drawing|styles)\\.ts$' },
      { path: '\\.(?:view|element)\\.ts$' },
    ),
    forbid(
      'views-know-no-element',
      'A view takes plain callbacks and hands back ids.',
      { path: '\\.view\\.ts$' },
      { path: '\\.element\\.ts$' },
    ),
    forbid(
      'libraries-in-views',
      'Leaflet and Chart.js, and their types, are known to live layers only.',
      { path: '^(?:src|stories)/', pathNot: '\\.view\\.ts$' },
      { path: npm('leaflet', 'chart\\.js') },
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
      'snippets-are-plain',
      'What is written for authors runs in Node and in the page of the builder, without Lit.',
      { path: '^src/snippet/' },
      { pathNot: '^src/(?:snippet|core|i18n|svg|ui/frame/data-age)', dependencyTypesNot: ['type-only'] },
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
    // Types count too, marked as such: an arrow of types still is knowledge, and a rule may except it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
