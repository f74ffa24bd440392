/** Draws long lists: a histogram in place of marks, and a list window. */
export { drawBars } from './histogram.js';
export { drawListWindow } from './list-window.js';
