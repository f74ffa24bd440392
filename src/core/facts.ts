/**
 * The kind of a source: an office (government, statistics, international organisation), media that a state owns, news, somebody
 * who passes on another's text, or a work of reference.
 */
export type SourceKind = 'official' | 'state-media' | 'news' | 'repost' | 'reference';

/** A source of facts. `date` is EDTF, or `null` when the page has no date. */
export interface Source {
  publisher: string;
  title: string;
  url: string;
  date: string | null;
  kind?: SourceKind | undefined;
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
  /** How many sources the list has that are named only in what the first drawing lacks; part of the bundled facts until these are whole. */
  lateSources?: number | undefined;
  /** The version of the file. */
  version?: string | undefined;
  /** EDTF: the day of its last change. */
  changed?: string | undefined;
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

/**
 * Returns the bundled facts with their type. They are not validated in the reader's browser: the tests run the schema
 * over them, so that it need not be downloaded.
 */
export function bundledAs<Data>(json: unknown): Data {
  return json as Data;
}

/** Where an element's data come from when the page gives none, and how given data are checked. */
export interface DataSpec<Data> {
  /** The facts this package brings along; in the published files only as much of them as is drawn at first. */
  bundled: Data;
  /** Loads the bundled facts as a whole, with all that only panels show. */
  whole(): Promise<Data>;
  /** Checks unknown input; rejects with a `DataError` that names the first place that does not fit. */
  parse(input: unknown): Promise<Data>;
}

/**
 * Defines the facts that the first drawing of a graphic needs. The rest arrives once a reader touches the graphic (see
 * `scripts/lib/fact-parts.mjs`). `more` and `basis` of any item always belong to the rest.
 */
export interface FirstFacts<Facts = object> {
  /** The keys whose values only the panels show. */
  without?: readonly string[];
  /** The keys of lists of which the first drawing needs the sources only, for their numbering. */
  bare?: readonly string[];
  /** Returns the facts with some items shortened, which are marked with `brief: true`. */
  shortened?(facts: Facts): object;
  /** Returns all sources of an item in the order of its statements; a shortened item has them in one list. */
  sourcesOf?(item: object): readonly string[];
  /** Returns the items of these facts behind which the first drawing puts source numbers; none by default. */
  cited?(facts: Facts): unknown;
  /** Returns the items of the whole file whose sources the list of sources counts, where the first drawing lacks some. */
  counted?(facts: Facts): unknown;
}
