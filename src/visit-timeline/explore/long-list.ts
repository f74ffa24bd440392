/** What draws more visits and events than there is room for one by one: bars that count, and a list in parts. */
export { drawBars } from './histogram.js';
export { drawListWindow } from './list-window.js';
