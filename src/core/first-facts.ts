/**
 * What the first drawing of a graphic needs of its facts. The build leaves the rest of them to the panels: see
 * `scripts/lib/fact-parts.mjs`. `more` and `basis` of any item are always left to them.
 */
export interface FirstFacts<Facts = object> {
  /** The keys whose values only the panels show. */
  without?: readonly string[];
  /** The keys of lists of which the first drawing needs the sources only, for their numbering. */
  bare?: readonly string[];
  /** Facts of which some items are shortened; these bear `brief: true`. */
  shortened?(facts: Facts): object;
  /** All sources of an item in the order in which its sentences name them: a shortened item has them in one list. */
  sourcesOf?(item: object): readonly string[];
}
