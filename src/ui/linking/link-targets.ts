/** Describes the items of an element, so that links on the page and other graphics can lead to them. */
export interface LinkTargets<Data = unknown> {
  /** Returns all ids that `focusItem()` accepts. */
  idsOf(data: Data): readonly string[];
  /** Returns the countries that an item is about, as ISO 3166 codes; empty where unknown. */
  countriesOf(data: Data, id: string): readonly string[];
  /** The name of the element's select event. */
  readonly event: string;
  /** Returns the id of the item that was selected; `undefined` when the selection was cleared. */
  selectedIn(event: Event): string | undefined;
}
