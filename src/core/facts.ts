/** Who says so. `date` is EDTF, or `null` when the page carries none. */
export interface Source {
  publisher: string;
  title: string;
  url: string;
  date: string | null;
}

/** A file's own sources, by id. */
export type Sources = Record<string, Source>;

/** What another source says instead. */
export interface Conflict {
  /** Its claim, in few words or as a number in the item's unit. */
  says: string | number;
  /** When that was, in EDTF, where it is another date. */
  date?: string | undefined;
  /** Ids in the file's source table. */
  sources: string[];
}

/** What every data file says about itself. */
export interface Facts {
  /** EDTF: nothing after it is known, so nothing after it is told as having happened. */
  asOf: string;
  sources: Sources;
}

/** `stated`: a source says it. `derived`: computed from stated values. */
export type Basis = 'stated' | 'derived';

/**
 * Numbers sources in the order in which they are first used, so that marks and list agree. A source that is not there
 * yet (bundled source tables arrive after the first drawing) keeps its number, so that nothing moves when it comes.
 */
export function numberSources(sources: Sources, usedIds: Iterable<string>): NumberedSource[] {
  return [...new Set(usedIds)].map((id, index) => ({ id, number: index + 1, source: sources[id] }));
}

export interface NumberedSource {
  id: string;
  number: number;
  /** `undefined` while the source table is on its way. */
  source: Source | undefined;
}

/** The whole months between what the data know and now; 0 when `now` lies before. */
export function monthsSince(asOfEnd: number, now: number): number {
  const from = new Date(asOfEnd - 1);
  const to = new Date(now);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, months);
}
