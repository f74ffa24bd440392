import type { WorldviewFile } from '../corridor-map.data.js';

/** The views of disputed borders that can be drawn. */
export const WORLDVIEWS = ['neutral', 'in', 'pk', 'cn', 'defacto'] as const;
export type Worldview = (typeof WORLDVIEWS)[number];

/** How the line between two units is drawn; `none` inside one country, and where a view calls a frontier undefined. */
export type BorderKind = 'solid' | 'dashed' | 'dotted' | 'none';

/** How a worldview draws each unit, and each line between two units. */
export interface View {
  isDisputed(unit: string): boolean;
  owner(unit: string): string;
  border(a: string, b: string): BorderKind;
}

/** Reads a worldview from the file of disputed pieces. */
export function viewOf(worldview: Worldview, { pieces, sharedOwners, views }: WorldviewFile): View {
  const { owners = {}, dotted = [], dashed = [], undefined: left = [] } = views[worldview] ?? {};
  const administrator = (unit: string) => pieces[unit]?.administeredBy ?? unit;

  function owner(unit: string): string {
    if (worldview === 'defacto') return administrator(unit);
    // In the neutral view a piece that the views disagree on belongs to nobody.
    return owners[unit] ?? sharedOwners[unit] ?? (worldview === 'neutral' ? unit : administrator(unit));
  }

  const pairOf = (a: string, b: string) => [a, b].sort().join('|');

  function neutralBorder(a: string, b: string): BorderKind {
    if (!pieces[a] && !pieces[b]) return dotted.includes(pairOf(a, b)) ? 'dotted' : 'solid';
    if (administrator(a) !== administrator(b)) return 'dashed';
    // Between two pieces with the same administrator and the same claimant, nobody draws a line.
    return pieces[a]?.claimedBy === pieces[b]?.claimedBy ? 'none' : 'dotted';
  }

  function nationalBorder(a: string, b: string): BorderKind {
    const pair = pairOf(a, b);
    if (dotted.includes(pair)) return 'dotted';
    if (dashed.includes(pair)) return 'dashed';
    return owner(a) === owner(b) || left.includes(pair) ? 'none' : 'solid';
  }

  return {
    isDisputed: (unit) => unit in pieces,
    owner,
    border: worldview === 'neutral' ? neutralBorder : nationalBorder,
  };
}
