/** A statement with the ids of its sources. */
export interface Statement {
  text: string;
  sources: readonly string[];
  /** Whether the text names the publishers of its sources, where these matter as much as the statement. */
  attributed?: boolean;
  /** Whether it is what another source says about the statement before. */
  other?: boolean;
}

/** The details of one item. */
export interface Details {
  title: string;
  /** What the item is, in few words, and what its status means. */
  lead: Statement;
  meaning?: string;
  sections: readonly { heading: string; statements: readonly Statement[] }[];
}
