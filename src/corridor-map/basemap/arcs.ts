import type { Line } from '../geometry/camera.js';

/** The rings of an area, each as the numbers of its arcs in order; `~arc` is a reversed arc, as in TopoJSON. */
export type Rings = readonly (readonly number[])[];

export const numberOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Lines on a grid over the world of 1 × 1. Those of a packed topology are whole numbers, which are faster. */
export interface Arcs {
  lines: readonly Line[];
  /** The size of the grid's cells, and the origin of the grid. */
  scale: readonly [x: number, y: number];
  translate: readonly [x: number, y: number];
}

/** A position as one number, a faster key than a string. Arcs that meet end at exactly the same position. */
const keyOf = (x = 0, y = 0): number => x * 2 ** 22 + y;

/** The outline of several areas together: the arcs that only one of them has, joined to closed rings. */
export function outlineOf(areas: readonly Rings[], lines: readonly Line[]): Rings {
  const single = new Map<number, number>();
  for (const arc of areas.flat(2)) {
    const number = numberOf(arc);
    if (!single.delete(number)) single.set(number, arc);
  }
  // The arcs by the position where they begin; where rings touch, several begin at one position.
  const starts = new Map<number, number[]>();
  const end = (arc: number) => {
    const line = lines[numberOf(arc)] ?? [];
    return arc < 0 ? keyOf(line[0], line[1]) : keyOf(line.at(-2), line.at(-1));
  };
  for (const arc of single.values()) {
    const start = end(~arc);
    const others = starts.get(start);
    if (others) others.push(arc);
    else starts.set(start, [arc]);
  }
  const rings: number[][] = [];
  for (const waiting of starts.values()) {
    while (waiting.length > 0) {
      const ring: number[] = [];
      let next = waiting.shift();
      while (next !== undefined) {
        ring.push(next);
        next = starts.get(end(next))?.shift();
      }
      rings.push(ring);
    }
  }
  return rings;
}

/** The ids of the areas that each arc bounds: two between neighbours, one on a coast. */
export function sidesOf(areas: readonly { id: string; rings: Rings }[]): Map<number, string[]> {
  const sides = new Map<number, string[]>();
  for (const { id, rings } of areas) {
    for (const arc of rings.flat()) {
      const others = sides.get(numberOf(arc));
      if (others) others.push(id);
      else sides.set(numberOf(arc), [id]);
    }
  }
  return sides;
}

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
