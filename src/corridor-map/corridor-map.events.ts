/** Fired when the reader selects an item, on the map or in the list, or clears the selection. */
export class CorridorSelectEvent extends Event {
  /** The corridor's id, such as `uap`; `undefined` when none is selected any more. */
  readonly corridor: string | undefined;
  /**
   * The id of the item, as `focusItem()` takes it: of a corridor, a leg (`kta/3`), a stop (`kta/3/herat`) or a place
   * (`gwadar_port`); `undefined` when nothing is selected any more.
   */
  readonly item: string | undefined;

  constructor(corridor: string | undefined, item: string | undefined) {
    super('corridor-select', { bubbles: true, composed: true });
    this.corridor = corridor;
    this.item = item;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'corridor-select': CorridorSelectEvent;
  }
}
