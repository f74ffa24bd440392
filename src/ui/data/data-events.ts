/**
 * Fired when data have arrived and fit. Bundled facts arrive as a whole when the reader touches the graphic, or when a script
 * asks for them. Does not bubble.
 */
export class DataLoadEvent<Data = unknown> extends Event {
  /** The data that are now shown. */
  readonly data: Data;

  constructor(data: Data) {
    super('data-load');
    this.data = data;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'data-load': DataLoadEvent;
  }
}
