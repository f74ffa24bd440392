const FIRST_SYMBOL = 35;
const BACKSLASH = 92;
const LAST_DIGITS = 68;
const LOW_DIGITS = 23;

/** One arc: its numbers in turn. */
function unpackArc(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const symbol = code - FIRST_SYMBOL - (code > BACKSLASH ? 1 : 0);
    if (symbol >= LAST_DIGITS) {
      value += (symbol - LAST_DIGITS) * weight;
      weight *= LOW_DIGITS;
      continue;
    }
    value += symbol * weight;
    numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
    value = 0;
    weight = 1;
  }
  return numbers;
}

/**
 * The delta-encoded arcs of a topology (x, y, dx, dy, …) out of the string that a build packs them into; a quarter fewer
 * bytes travel so. The format is told where it is written, in `scripts/pack-topology.mjs`.
 */
export function unpackArcs(packed: string): number[][] {
  return packed.split(' ').map(unpackArc);
}
