/** A source of facts. `date` is EDTF, or `null` when the page has no date. */
export interface Source {
  publisher: string;
  title: string;
  url: string;
  date: string | null;
}

/** The sources of a file, by id. */
export type Sources = Record<string, Source>;

/** A claim of another source that differs. */
export interface Conflict {
  /** The claim, in few words or as a number in the item's unit. */
  says: string | number;
  /** The EDTF date of the claim, where it differs from the item's. */
  date?: string | undefined;
  /** Ids of the sources of the claim. */
  sources: string[];
}

/** The fields that every data file has. */
export interface Facts {
  /** EDTF: the date up to which facts are known. Nothing after it is described as having happened. */
  asOf: string;
  sources: Sources;
}

/** The basis of a value. `stated`: a source says it. `derived`: computed from stated values. */
export type Basis = 'stated' | 'derived';

/**
 * Numbers sources in the order of first use, so that marks and list agree. A source that has not been loaded yet
 * (bundled source tables arrive after the first drawing) already has its number, so that nothing moves when it arrives.
 */
export function numberSources(sources: Sources, usedIds: Iterable<string>): NumberedSource[] {
  return [...new Set(usedIds)].map((id, index) => ({ id, number: index + 1, source: sources[id] }));
}

export interface NumberedSource {
  id: string;
  number: number;
  /** `undefined` while the source table is loading. */
  source: Source | undefined;
}

/** Returns the whole months from the end of the data to now; 0 when `now` is earlier. */
export function monthsSince(asOfEnd: number, now: number): number {
  const from = new Date(asOfEnd - 1);
  const to = new Date(now);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, months);
}
