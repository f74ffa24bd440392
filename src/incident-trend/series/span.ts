/** A span of time in milliseconds, its end outside. */
export type Span = readonly [start: number, end: number];
