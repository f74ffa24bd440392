/** The window of a long list that is drawn, as positions in it. */
export type ListWindow = readonly [from: number, to: number];

/** How many entries a reader adds at a time. */
export const STEP = 60;
