export * from './corridor-map/corridor-map.js';
export * from './incident-trend/incident-trend.js';
export * from './trade-target-gauge/trade-target-gauge.js';
export * from './visit-timeline/visit-timeline.js';
