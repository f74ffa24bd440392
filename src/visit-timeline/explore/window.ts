/** The part of a long list that is drawn, as positions in it. */
export type Window = readonly [from: number, to: number];

/** How much a reader adds to it at a time. */
export const STEP = 60;
