export const FIRST_SYMBOL = 35;
export const BACKSLASH = 92;
export const LAST_DIGITS = 68;
export const LOW_DIGITS = 23;
export const SPACE = 32;

/**
 * Unpacks the arcs of a topology (x, y, x, y, …), in whole cells of its grid, from the string of steps that a build packs
 * them into, which is a quarter smaller. `scripts/build/plugins/pack-topology.mjs` documents the format. It is one loop,
 * because browsers optimise a long loop while it runs, but not a function on its first calls.
 */
export function unpackArcs(packed: string): number[][] {
  let arc: number[] = [];
  const arcs = [arc];
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
    arc.push(isX ? (x += steps) : (y += steps));
    isX = !isX;
    value = 0;
    weight = 1;
  }
  return arcs;
}
