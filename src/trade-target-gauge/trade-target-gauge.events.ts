/** Fired when the reader selects whose count a target is measured by, or clears the selection. */
export class TargetSelectEvent extends Event {
  /** The pair of countries, such as `PK-KZ`. */
  readonly pair: string;
  /** The selected series, such as `sbp`; `undefined` when all counts are shown again. */
  readonly series: string | undefined;

  constructor(pair: string, series: string | undefined) {
    super('target-select', { bubbles: true, composed: true });
    this.pair = pair;
    this.series = series;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'target-select': TargetSelectEvent;
  }
}
