import type { DataError } from '../../core/data-error.js';

/** Fired when data could not be loaded or do not fit. Does not bubble. */
export class DataErrorEvent extends Event {
  /** The error, with the path that does not fit. */
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
