/** What kind of fault it is: the server's answer, the way to it, waiting, size, syntax, or the data themselves. */
export type ShapeErrorKind = 'status' | 'unreachable' | 'timeout' | 'size' | 'json' | 'csv' | 'shape';

/**
 * Data that cannot be drawn. The message names the place and what is wrong there, such as
 * `visits[3].place: expected string, got 7`. It speaks English: it is the author's, not the reader's.
 */
export class DataError extends Error {
  readonly kind: ShapeErrorKind;

  constructor(kind: ShapeErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DataError';
    this.kind = kind;
  }
}
