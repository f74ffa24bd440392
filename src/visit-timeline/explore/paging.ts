import type { Entry } from '../visit-timeline.model.js';

/** The window of a long list that is drawn, as positions in it. */
export type ListWindow = readonly [from: number, to: number];

/** How many entries a reader adds at a time. */
export const STEP = 60;

/** Returns the position that a page key leads to, in the next or previous year; `undefined` for other keys. */
export function groupStep(key: string, entries: readonly Entry[], at: number): number | undefined {
  if (key === 'PageDown') return nextGroup(entries, at);
  return key === 'PageUp' ? previousGroup(entries, at) : undefined;
}

function nextGroup(entries: readonly Entry[], at: number): number {
  const group = entries[at]?.group;
  const next = entries.findIndex((entry, i) => i > at && entry.group !== group);
  return next < 0 ? entries.length - 1 : next;
}

/** Returns the first entry of the previous year. */
function previousGroup(entries: readonly Entry[], at: number): number {
  const startOf = (position: number): number => {
    let start = position;
    while (start > 0 && entries[start - 1]?.group === entries[position]?.group) start--;
    return start;
  };
  return startOf(Math.max(startOf(at) - 1, 0));
}
