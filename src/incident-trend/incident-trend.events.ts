/** Fired when the reader selects a count, or clears the selection. */
export class IncidentSelectEvent extends Event {
  /** The id of the series, such as `pips`; `undefined` when the selection was cleared. */
  readonly series: string | undefined;
  /** The period of the count (EDTF), such as `2024`. */
  readonly period: string | undefined;

  constructor(series: string | undefined, period: string | undefined) {
    super('incident-select', { bubbles: true, composed: true });
    this.series = series;
    this.period = period;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'incident-select': IncidentSelectEvent;
  }
}
