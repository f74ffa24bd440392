import { firstDrawing } from './first-drawing.mjs';

/** @type {import('./run.mjs').Bench[]} */
export const benches = [firstDrawing('corridor-map', 30)];
