/** The imports that are allowed in each folder of `src/ui` and of an element. All others are forbidden. */
const { npm, LIT, onlyKnows } = require('./layers.terms.cjs');

module.exports = [
  onlyKnows(
    'ui-host',
    'What serves a host, the ground of all other folders, knows none of them.',
    'ui/host/',
    ['core/'],
    [LIT],
  ),
  onlyKnows('ui-data', 'Data arrive whatever is drawn of them.', 'ui/data/', ['core/', 'i18n/', 'ui/host/'], [LIT]),
  onlyKnows(
    'ui-interest',
    'What tells of interest does not know what it wakes.',
    'ui/interest/',
    ['core/', 'i18n/', 'ui/host/'],
    [LIT],
  ),
  onlyKnows('ui-a11y', 'Keys and focus work the same in every graphic.', 'ui/a11y/', ['ui/host/'], [LIT]),
  onlyKnows(
    'ui-graphic',
    'What all graphics share is made of the other folders, and none of them knows it.',
    'ui/graphic/',
    ['core/', 'i18n/', 'ui/data/', 'ui/frame/', 'ui/host/'],
    [LIT],
  ),
  onlyKnows(
    'ui-linking',
    'Links and groups lead to items, whatever is drawn of these.',
    'ui/linking/',
    ['core/', 'i18n/', 'ui/host/', 'ui/interest/'],
    [LIT],
  ),
  onlyKnows(
    'ui-export',
    'A file is made of the parts of a figure, not by the figure on the page: of the frame it knows what the parts are, and the strong colours.',
    'ui/export/',
    ['core/', 'i18n/', 'svg/', 'ui/host/', 'ui/interest/', 'ui/frame/(?:frame-parts|preferences\\.styles)\\.ts'],
    [LIT],
  ),
  onlyKnows(
    'ui-frame',
    'The figure shows what it is given: where data come from is not its affair.',
    'ui/frame/',
    ['core/', 'i18n/', 'ui/host/', 'ui/interest/', 'ui/linking/', 'ui/export/(?:downloads|exports\\.types)\\.ts'],
    [LIT],
  ),
  onlyKnows(
    'map-geometry',
    'Positions, curves and cameras are numbers, made of what a model shows.',
    'corridor-map/geometry/',
    ['core/', 'corridor-map/data/', 'corridor-map/corridor-map\\.model\\.ts'],
  ),
  onlyKnows(
    'map-labels',
    'Names find their places among lines and marks, whatever land lies under them.',
    'corridor-map/labels/',
    ['core/', 'corridor-map/geometry/', 'corridor-map/corridor-map\\.model\\.ts'],
  ),
  onlyKnows(
    'map-basemap',
    'The base map is the same whatever corridors are drawn on it: it knows neither model nor labels.',
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
    'A way through the network is found and told without a map: no geometry, no layout.',
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
    'The list beside the map says everything that the map shows, and does not need it.',
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
    'What moves and steers the map knows neither what is on it nor who listens.',
    'corridor-map/live/',
    ['ui/host/', 'corridor-map/lang/'],
    [LIT, npm('leaflet')],
  ),
  onlyKnows(
    'trend-series',
    'Series are counts in time: what shows them, and what is chosen of them, comes later.',
    'incident-trend/series/',
    ['core/', 'i18n/', 'incident-trend/lang/', 'incident-trend/incident-trend\\.(?:data|model|text|panel-locale)\\.ts'],
    [npm('valibot')],
  ),
  onlyKnows(
    'trend-interaction',
    'What a reader does is the same on the usual chart and on any other: it knows the extended one by an interface.',
    'incident-trend/interaction/',
    [
      ...['core/', 'i18n/', 'ui/a11y/', 'ui/frame/', 'ui/host/', 'incident-trend/lang/', 'incident-trend/series/'],
      'incident-trend/incident-trend\\.(?:data|model|layout\\.types|drawing|legend|table|view|events|panel-locale)\\.ts',
    ],
    [LIT],
  ),
  onlyKnows(
    'trend-extended',
    'What few authors ask for is built on everything else, but for the element, its view and its files.',
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
    'A detail is drawn into a gauge, and does not know who brings it: no panels, no table, no files.',
    'trade-target-gauge/details/',
    [
      ...['core/', 'i18n/', 'ui/a11y/', 'ui/frame/', 'ui/host/', 'trade-target-gauge/lang/'],
      'trade-target-gauge/trade-target-gauge\\.(?:options|model|layout|drawing|drawing\\.types)\\.ts',
    ],
    [LIT],
  ),
  onlyKnows(
    'timeline-explore',
    'What helps a reader through many visits does not know who brings it: no panels, no table, no files.',
    'visit-timeline/explore/',
    [
      ...['core/', 'i18n/', 'ui/frame/', 'ui/host/', 'visit-timeline/lang/'],
      'visit-timeline/visit-timeline\\.(?:data|options|model|text|layout|drawing|strip|list)\\.ts',
    ],
    [LIT],
  ),
];
