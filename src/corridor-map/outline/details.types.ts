/** A statement with its sources. */
export interface Statement {
  text: string;
  sources: readonly string[];
  /** Names who says so, where that matters as much as what is said. */
  said?: boolean;
  /** What another says of the statement before. */
  other?: boolean;
}

/** All that is stated of one item. */
export interface Details {
  title: string;
  /** What it is, in few words, and what that means. */
  lead: Statement;
  meaning?: string;
  sections: readonly { heading: string; statements: readonly Statement[] }[];
}
