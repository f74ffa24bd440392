/** What draws more visits and events than there is room for one by one: bars that count, and a list in parts. */
export { drawBars } from './histogram.js';
export { drawPart } from './list-window.js';
