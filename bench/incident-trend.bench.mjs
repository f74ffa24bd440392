import { firstDrawing } from './first-drawing.mjs';

/** @type {import('./run.mjs').Bench[]} */
export const benches = [firstDrawing('incident-trend', 20)];
