import { firstDrawing } from './first-drawing.mjs';

/** @type {import('./run.mjs').Bench[]} */
export const benches = [firstDrawing('visit-timeline', 20)];
