import { firstDrawing } from './first-drawing.mjs';

/** @type {import('./run.mjs').Bench[]} */
export const benches = firstDrawing('trade-target-gauge', 20);
