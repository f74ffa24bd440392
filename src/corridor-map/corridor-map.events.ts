/** Fired when the reader picks something, on the map or in the list, or drops the choice again. */
export class CorridorSelectEvent extends Event {
  /** The corridor's id, such as `uap`; `undefined` when none is selected any more. */
  readonly corridor: string | undefined;
  /**
   * What exactly was picked, as `focusItem()` takes it: a corridor, a leg (`kta/3`), a stop (`kta/3/herat`) or a place
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
  interface HTMLElementEventMap {
    'corridor-select': CorridorSelectEvent;
  }
}
