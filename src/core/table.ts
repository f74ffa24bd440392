/** A cell: text, and the ids of the sources that say it. */
export interface Cell {
  text: string;
  sources?: readonly string[];
  /** Numbers line up at the end of the column. */
  numeric?: boolean;
}

/** The facts behind a graphic as a table: its first column names the row. */
export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}
