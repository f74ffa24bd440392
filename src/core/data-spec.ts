/** Where an element's data come from when the page gives none, and how given data are checked. */
export interface DataSpec<Data> {
  /** The facts this package brings along; in the published files only as much of them as is drawn at first. */
  bundled: Data;
  /** Loads the bundled facts as a whole, with what no first drawing waits for: their source table, and what only panels show. */
  whole(): Promise<Data>;
  /** Checks unknown input; rejects with a `DataError` that names the first place that does not fit. */
  parse(input: unknown): Promise<Data>;
}
