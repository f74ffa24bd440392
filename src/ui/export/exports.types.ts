import type { CsvCell } from '../../core/csv-write.js';
import type { Block } from '../../svg/block-layout.js';

/** One fact: its values by column name, and the ids of its sources. */
export interface Fact {
  values: Readonly<Record<string, CsvCell>>;
  sources?: readonly string[];
}

/** The time and places that facts are about, for data catalogues. */
export interface Coverage {
  /** The column of the facts that contains dates. */
  dates: string;
  /** ISO 3166-1 alpha-2 codes. */
  countries?: Iterable<string>;
  /** The name of another place. */
  place?: string | undefined;
}

/** The content of an element's downloads. */
export interface Exports {
  /** Returns the blocks between legend and notes of a picture, for a sheet of this width in px. */
  body(width: number): readonly Block[];
  /** The notes under a picture, where they differ from those on the page, such as hints for interaction. */
  notes?: readonly string[];
  /** All facts that are shown; each becomes a row. */
  facts: readonly Fact[];
  covers: Coverage;
}
