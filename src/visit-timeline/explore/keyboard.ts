import type { Entry } from '../visit-timeline.model.js';

/** The order of the list and the direction of the axis. */
export interface Reading {
  newestFirst: boolean;
  rtl: boolean;
}

/** Returns the position that a key leads to; `undefined` for other keys. */
export function stepTo(entries: readonly Entry[], at: number, key: string, { newestFirst, rtl }: Reading) {
  const last = entries.length - 1;
  const within = (position: number) => Math.min(Math.max(position, 0), last);
  // Left and right follow the axis, up and down the list.
  const later = newestFirst ? -1 : 1;
  const right = rtl ? -later : later;
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'ArrowRight':
      return within(at + right);
    case 'ArrowLeft':
      return within(at - right);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return nextGroup(entries, at);
    case 'PageUp':
      return previousGroup(entries, at);
    default:
      return undefined;
  }
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
