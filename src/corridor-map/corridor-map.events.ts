/** Fired when the reader picks a corridor, on the map or in the list, or drops the choice again. */
export class CorridorSelectEvent extends Event {
  /** The corridor's id, such as `uap`; `undefined` when none is selected any more. */
  readonly corridor: string | undefined;

  constructor(corridor: string | undefined) {
    super('corridor-select', { bubbles: true, composed: true });
    this.corridor = corridor;
  }
}

declare global {
  interface HTMLElementEventMap {
    'corridor-select': CorridorSelectEvent;
  }
}
