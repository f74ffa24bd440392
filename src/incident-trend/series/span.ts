/** A span of time in milliseconds, without its end. */
export type Span = readonly [start: number, end: number];
