/** The kind of error: HTTP status, network, timeout, size, syntax, or data that do not fit the schema. */
export type DataErrorKind = 'status' | 'unreachable' | 'timeout' | 'size' | 'json' | 'csv' | 'shape';

/**
 * Thrown for data that cannot be drawn. The message names the path and what is wrong there, such as
 * `visits[3].place: expected string, got 7`. It is in English, because it is meant for authors, not readers.
 */
export class DataError extends Error {
  readonly kind: DataErrorKind;

  constructor(kind: DataErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DataError';
    this.kind = kind;
  }
}
