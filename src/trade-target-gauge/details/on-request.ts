/** The reading and drawing of what few pages ask for: it arrives with the first attribute that does. */
export { readGaugeOptions } from '../trade-target-gauge.options.js';
export { drawDial } from './dial.js';
export { headlineOf } from './headline.js';
export { writerOf } from './unit-format.js';
