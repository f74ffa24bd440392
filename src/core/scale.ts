/** Maps a number of the domain to a position in the range, in the range's unit. */
export type Scale = (value: number) => number;

/** Returns a linear scale. A domain of no width maps everything to the start of the range. */
export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Scale {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}
