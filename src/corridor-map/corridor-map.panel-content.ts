/** The content of the map's panels: the rows of the table, the terms, and the disputed areas. */
export { disputedPanel } from './basemap/disputed-panel.js';
export { tableRows } from './corridor-map.table.rows.js';
export { termList } from './outline/terms.js';
