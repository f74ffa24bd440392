/** The tags of this package, in the order a reader of the article meets them. The one list that builds and checks share. */
export const TAGS = ['corridor-map', 'trade-target-gauge', 'visit-timeline', 'incident-trend'];

/** The tags with a live layer: whose it is, and what it leaves in a page when it has drawn. */
export const LIVE = {
  'corridor-map': { library: 'Leaflet', mark: '.leaflet-container' },
  'incident-trend': { library: 'Chart.js', mark: 'canvas' },
};
