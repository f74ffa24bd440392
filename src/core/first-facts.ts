/**
 * Defines the facts that the first drawing of a graphic needs; the panels load the rest (see `scripts/lib/fact-parts.mjs`).
 * `more` and `basis` of any item always belong to the rest.
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
}
