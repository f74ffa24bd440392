/** What stands in the panels of a map: the rows of its table, what its words mean, and what is disputed. */
export { disputedPanel } from './corridor-map.disputed.js';
export { tableRows } from './corridor-map.rows.js';
export { termList } from './corridor-map.terms.js';
