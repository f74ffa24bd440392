/** What an element tells about its items, so that the text around it and other graphics can lead to them. */
export interface LinkTargets<Data = unknown> {
  /** What `focusItem()` takes. */
  idsOf(data: Data): readonly string[];
  /** The countries that an item is about, by ISO 3166 code; none where nothing says so. */
  countriesOf(data: Data, id: string): readonly string[];
  /** The event that tells what the reader picks. */
  readonly event: string;
  /** The id of what was picked; `undefined` when the choice was dropped. */
  pickedIn(event: Event): string | undefined;
}
