/** Fired when data have arrived and fit. Does not bubble. */
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
