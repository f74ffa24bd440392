/** Fired when the reader chooses an origin or a port for routes to the sea, or selects one of the routes. */
export class RouteSelectEvent extends Event {
  /** The id of the place where routes begin, such as `termez`. */
  readonly from: string;
  /** The id of the chosen port, such as `karachi_port`; `undefined` for every port. */
  readonly to: string | undefined;
  /** The ids of the stops of the selected route; empty where no route leads there. */
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
