/** Fired when the reader picks a point, or drops the choice again. */
export class IncidentSelectEvent extends Event {
  /** The id of the series, such as `pips`; `undefined` when nothing is picked any more. */
  readonly series: string | undefined;
  /** The period of the point (EDTF), such as `2024`. */
  readonly period: string | undefined;

  constructor(series: string | undefined, period: string | undefined) {
    super('incident-select', { bubbles: true, composed: true });
    this.series = series;
    this.period = period;
  }
}

declare global {
  interface HTMLElementEventMap {
    'incident-select': IncidentSelectEvent;
  }
}
