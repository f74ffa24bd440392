const FIRST_SYMBOL = 35;
const BACKSLASH = 92;
const LAST_DIGITS = 68;
const LOW_DIGITS = 23;
const SPACE = 32;

/**
 * The delta-encoded arcs of a topology (x, y, dx, dy, …) out of the string that a build packs them into; a quarter fewer
 * bytes travel so. The format is told where it is written, in `scripts/pack-topology.mjs`. One loop over all of it: a
 * browser makes a loop fast while it runs, but not a function that it meets for the first time.
 */
export function unpackArcs(packed: string): number[][] {
  let arc: number[] = [];
  const arcs = [arc];
  let value = 0;
  let weight = 1;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code === SPACE) {
      arcs.push((arc = []));
      continue;
    }
    const symbol = code - FIRST_SYMBOL - (code > BACKSLASH ? 1 : 0);
    if (symbol >= LAST_DIGITS) {
      value += (symbol - LAST_DIGITS) * weight;
      weight *= LOW_DIGITS;
      continue;
    }
    value += symbol * weight;
    arc.push(value % 2 ? -(value + 1) / 2 : value / 2);
    value = 0;
    weight = 1;
  }
  return arcs;
}
