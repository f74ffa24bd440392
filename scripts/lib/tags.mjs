/** The tags of this package, in the order of the article. Builds and checks share this list. */
export const TAGS = ['corridor-map', 'trade-target-gauge', 'visit-timeline', 'incident-trend'];

/** The tags with a live layer: its library, and a selector for what it draws. */
export const LIVE = {
  'corridor-map': { library: 'Leaflet', mark: '.leaflet-container' },
  'incident-trend': { library: 'Chart.js', mark: 'canvas' },
};
