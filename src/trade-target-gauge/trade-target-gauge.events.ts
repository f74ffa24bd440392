/** Fired when the reader picks whose count a target is measured by, or drops the choice again. */
export class TargetSelectEvent extends Event {
  /** The pair of countries, such as `PK-KZ`. */
  readonly pair: string;
  /** The chosen series, such as `sbp`; `undefined` when all counts show again. */
  readonly series: string | undefined;

  constructor(pair: string, series: string | undefined) {
    super('target-select', { bubbles: true, composed: true });
    this.pair = pair;
    this.series = series;
  }
}

declare global {
  interface HTMLElementEventMap {
    'target-select': TargetSelectEvent;
  }
}
