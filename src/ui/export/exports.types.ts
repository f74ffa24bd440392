import type { CsvCell } from '../../core/csv-write.js';
import type { Block } from '../../svg/block-layout.js';

/** One fact: its values by the names of their columns, and who says it. */
export interface Fact {
  values: Readonly<Record<string, CsvCell>>;
  sources?: readonly string[];
}

/** What facts are about, for catalogues of data. */
export interface Coverage {
  /** The column of the facts that holds their dates. */
  dates: string;
  /** ISO 3166-1 alpha-2 codes. */
  countries?: Iterable<string>;
  /** The name of another place. */
  place?: string | undefined;
}

/** What an element brings to a download. */
export interface Exports {
  /** What stands between legend and notes of a picture, for a sheet of this width in px. */
  body(width: number): readonly Block[];
  /** The sentences under a picture, where they are others than on the page: none about what a reader can do there. */
  notes?: readonly string[];
  /** Everything that is shown, a row a fact. */
  facts: readonly Fact[];
  covers: Coverage;
}
