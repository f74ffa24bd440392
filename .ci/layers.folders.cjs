/** The imports that are allowed in each folder of `src/ui` and of an element. All others are forbidden. */
const { npm, LIT, onlyKnows } = require('./layers.terms.cjs');

module.exports = [
  onlyKnows(
    'ui-host',
    'The code around a host element imports no other folder of the interface.',
    'ui/host/',
    ['core/'],
    [LIT],
  ),
  onlyKnows(
    'ui-data',
    'Loading data does not depend on what is drawn.',
    'ui/data/',
    ['core/', 'i18n/', 'ui/host/'],
    [LIT],
  ),
  onlyKnows(
    'ui-interest',
    "Noticing a reader's interest does not depend on what is loaded then.",
    'ui/interest/',
    ['core/', 'i18n/', 'ui/host/'],
    [LIT],
  ),
  onlyKnows('ui-a11y', 'Keyboard navigation does not depend on a graphic.', 'ui/a11y/', ['ui/host/'], [LIT]),
  onlyKnows(
    'ui-graphic',
    'The common parts of graphics combine the other folders, none of which imports them.',
    'ui/graphic/',
    ['core/', 'i18n/', 'ui/data/', 'ui/frame/', 'ui/host/'],
    [LIT],
  ),
  onlyKnows(
    'ui-linking',
    'Links and groups lead to items, however these are drawn.',
    'ui/linking/',
    ['core/', 'i18n/', 'ui/host/', 'ui/interest/'],
    [LIT],
  ),
  onlyKnows(
    'ui-export',
    'Exports are made of the parts of a figure, not by the figure itself: of the frame they import the types of the parts, and the contrast colours.',
    'ui/export/',
    ['core/', 'i18n/', 'svg/', 'ui/host/', 'ui/interest/', 'ui/frame/(?:frame-parts|preferences\\.styles)\\.ts'],
    [LIT],
  ),
  onlyKnows(
    'ui-frame',
    'The frame does not depend on where data come from.',
    'ui/frame/',
    ['core/', 'i18n/', 'ui/host/', 'ui/interest/', 'ui/linking/', 'ui/export/(?:downloads|exports\\.types)\\.ts'],
    [LIT, '^data/corrections\\.json$'],
  ),
  onlyKnows('map-geometry', 'Geometry computes positions from a model, without templates.', 'corridor-map/geometry/', [
    'core/',
    'corridor-map/data/',
    'corridor-map/corridor-map\\.model\\.ts',
  ]),
  onlyKnows('map-labels', 'The placing of labels does not depend on the base map.', 'corridor-map/labels/', [
    'core/',
    'corridor-map/geometry/',
    'corridor-map/corridor-map\\.model\\.ts',
  ]),
  onlyKnows(
    'map-basemap',
    'The base map does not depend on corridors, so it imports neither model nor labels.',
    'corridor-map/basemap/',
    [
      'core/',
      'i18n/',
      ...['data/', 'geometry/', 'lang/', 'corridor-map\\.data\\.ts'].map((file) => `corridor-map/${file}`),
    ],
    [LIT],
  ),
  onlyKnows(
    'map-routes',
    'Routes are found and described without geometry or layout.',
    'corridor-map/routes/',
    [
      ...['core/', 'i18n/', 'ui/frame/', 'ui/host/'],
      ...['data/', 'lang/', 'outline/', 'corridor-map\\.(?:data|model|text)\\.ts'].map(
        (file) => `corridor-map/${file}`,
      ),
    ],
    [LIT],
  ),
  onlyKnows(
    'map-outline',
    'The list beside the map does not depend on the map.',
    'corridor-map/outline/',
    [
      ...['core/', 'i18n/', 'ui/a11y/', 'ui/frame/', 'ui/host/'],
      ...['data/', 'lang/', 'basemap/', 'corridor-map\\.(?:data|model|text|drawing)\\.ts'].map(
        (file) => `corridor-map/${file}`,
      ),
    ],
    [LIT],
  ),
  onlyKnows(
    'map-live',
    'The live layer does not depend on what the map shows or on who listens to it.',
    'corridor-map/live/',
    ['ui/host/', 'corridor-map/lang/'],
    [LIT, npm('leaflet')],
  ),
  onlyKnows(
    'trend-series',
    'Series do not depend on how they are drawn or selected.',
    'incident-trend/series/',
    ['core/', 'i18n/', 'incident-trend/lang/', 'incident-trend/incident-trend\\.(?:data|model|text|panel-locale)\\.ts'],
    [npm('valibot')],
  ),
  onlyKnows(
    'trend-interaction',
    'Interaction is the same on every chart; it uses extended charts through an interface.',
    'incident-trend/interaction/',
    [
      ...['core/', 'i18n/', 'ui/a11y/', 'ui/frame/', 'ui/host/', 'incident-trend/lang/', 'incident-trend/series/'],
      'incident-trend/incident-trend\\.(?:data|model|layout\\.types|drawing|legend|table|view|events|panel-locale)\\.ts',
    ],
    [LIT],
  ),
  onlyKnows(
    'trend-extended',
    'Extended charts may use all of the trend, except its element, live layer and exports.',
    'incident-trend/extended/',
    [
      ...['core/', 'i18n/', 'ui/frame/', 'ui/host/'].concat(
        ['lang/', 'series/', 'interaction/'].map((folder) => `incident-trend/${folder}`),
      ),
      'incident-trend/incident-trend\\.(?:data|options|model|text|layout|layout\\.types|drawing|table|panel-locale)\\.ts',
    ],
    [LIT],
  ),
  onlyKnows(
    'gauge-details',
    'Details of a gauge do not depend on the code that loads them: no panels, table or exports.',
    'trade-target-gauge/details/',
    [
      ...['core/', 'i18n/', 'ui/a11y/', 'ui/frame/', 'ui/host/', 'trade-target-gauge/lang/'],
      'trade-target-gauge/trade-target-gauge\\.(?:options|model|layout|drawing|drawing\\.types)\\.ts',
    ],
    [LIT],
  ),
  onlyKnows(
    'timeline-explore',
    'Tools for many visits do not depend on the code that loads them: no panels, table or exports.',
    'visit-timeline/explore/',
    [
      ...['core/', 'i18n/', 'ui/frame/', 'ui/host/', 'visit-timeline/lang/'],
      'visit-timeline/visit-timeline\\.(?:data|options|model|text|layout|drawing|strip|list)\\.ts',
    ],
    [LIT],
  ),
];
