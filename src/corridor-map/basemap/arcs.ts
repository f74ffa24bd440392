import type { Line } from '../geometry/camera.js';

/** An area's rings, each as the numbers of its arcs in turn; a reversed arc is written as `~arc`, as in TopoJSON. */
export type Rings = readonly (readonly number[])[];

export const numberOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Lines on a grid over the world of 1 × 1. Those of a packed topology are whole numbers, which are quick. */
export interface Arcs {
  lines: readonly Line[];
  /** The size of the grid's cells, and where they begin. */
  scale: readonly [x: number, y: number];
  translate: readonly [x: number, y: number];
}

/** One number for a position, which is far quicker to find again than a text; arcs that meet end in the very same numbers. */
const keyOf = (x = 0, y = 0): number => x * 2 ** 22 + y;

/** The outline of areas taken together: the arcs that only one of them has, as closed rings. */
export function outlineOf(areas: readonly Rings[], lines: readonly Line[]): Rings {
  const single = new Map<number, number>();
  for (const arc of areas.flat(2)) {
    const number = numberOf(arc);
    if (!single.delete(number)) single.set(number, arc);
  }
  // Where an arc begins; rings may touch in a point, so that several begin there.
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

/** For each arc the ids of the areas it bounds: two between neighbours, one on a coast. */
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
