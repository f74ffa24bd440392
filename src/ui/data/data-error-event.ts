import type { DataError } from '../../core/data-error.js';

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
    'data-error': DataErrorEvent;
  }
}
