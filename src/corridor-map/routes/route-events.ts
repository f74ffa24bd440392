/** Fired when the reader asks for routes to the sea, or picks one of them. */
export class RouteSelectEvent extends Event {
  /** The id of the place where routes begin, such as `termez`. */
  readonly from: string;
  /** The id of the port that was asked for, such as `karachi_port`; `undefined` for every port. */
  readonly to: string | undefined;
  /** The ids of the stops of the route that stands out; empty where none leads there. */
  readonly stops: readonly string[];

  constructor(from: string, to: string | undefined, stops: readonly string[]) {
    super('route-select', { bubbles: true, composed: true });
    this.from = from;
    this.to = to;
    this.stops = stops;
  }
}

declare global {
  interface HTMLElementEventMap {
    'route-select': RouteSelectEvent;
  }
}
