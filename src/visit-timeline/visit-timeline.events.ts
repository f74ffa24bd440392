/** Fired when the reader selects a visit or an event, in the strip or in the list, or clears the selection. */
export class VisitSelectEvent extends Event {
  /** The id of the visit or event, such as `V18`; `undefined` when the selection was cleared. */
  readonly visit: string | undefined;

  constructor(visit: string | undefined) {
    super('visit-select', { bubbles: true, composed: true });
    this.visit = visit;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'visit-select': VisitSelectEvent;
  }
}
