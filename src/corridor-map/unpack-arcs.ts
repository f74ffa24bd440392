const FIRST_SYMBOL = 35;
const BACKSLASH = 92;
const LAST_DIGITS = 68;
const LOW_DIGITS = 23;
const SPACE = 32;

/** A grid's origin and the size of its cells. */
export interface Grid {
  scale: readonly [x: number, y: number];
  translate: readonly [x: number, y: number];
}

/**
 * The arcs of a topology (x, y, x, y, …) in the world of 1 × 1, out of the string that a build packs them into: steps from
 * point to point on a grid that lies over that world; a quarter fewer bytes travel so. The format is told
 * where it is written, in `scripts/pack-topology.mjs`. One loop over all of it: a browser makes a loop fast while it runs,
 * but not a function that it meets for the first time.
 */
export function unpackArcs(packed: string, { scale, translate }: Grid): number[][] {
  let arc: number[] = [];
  const arcs = [arc];
  const [width, height] = scale;
  const [left, top] = translate;
  let [x, y] = [0, 0];
  let isX = true;
  let value = 0;
  let weight = 1;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code === SPACE) {
      arcs.push((arc = []));
      x = 0;
      y = 0;
      continue;
    }
    const symbol = code - FIRST_SYMBOL - (code > BACKSLASH ? 1 : 0);
    if (symbol >= LAST_DIGITS) {
      value += (symbol - LAST_DIGITS) * weight;
      weight *= LOW_DIGITS;
      continue;
    }
    value += symbol * weight;
    const steps = value % 2 ? -(value + 1) / 2 : value / 2;
    // Whole steps are added up, so that arcs that meet end in the very same numbers.
    arc.push(isX ? (x += steps) * width + left : (y += steps) * height + top);
    isX = !isX;
    value = 0;
    weight = 1;
  }
  return arcs;
}
