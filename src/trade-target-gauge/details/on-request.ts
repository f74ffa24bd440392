/** Options and drawings that few pages use; loaded with the first attribute that needs them. */
export { readGaugeOptions } from '../trade-target-gauge.options.js';
export { drawDial } from './dial.js';
export { headlineOf } from './headline.js';
export { writerOf } from './unit-format.js';
