/** What stands in the panels of a map: the rows of its table, what its words mean, and what is disputed. */
export { disputedPanel } from './basemap/disputed-panel.js';
export { tableRows } from './corridor-map.table.rows.js';
export { termList } from './outline/terms.js';
