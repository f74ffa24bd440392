import type { DataError } from '../core/read.js';

/** Fired when data have arrived and fit. Does not bubble. */
export class DataLoadEvent<Data = unknown> extends Event {
  /** The data that are now shown. */
  readonly data: Data;

  constructor(data: Data) {
    super('data-load');
    this.data = data;
  }
}

/** Fired when data could not be had or do not fit. Does not bubble. */
export class DataErrorEvent extends Event {
  /** What is wrong, with its place. */
  readonly error: DataError;

  constructor(error: DataError) {
    super('data-error');
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'data-load': DataLoadEvent;
    'data-error': DataErrorEvent;
  }
}
