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

/** What an error says was expected for a date: the forms of EDTF that are supported. */
export const A_DATE = 'a date (EDTF) such as 2026, 2026-02~, 2026-02-04 or 2025-12/2026-02';

/** The same for dates that may not be open-ended. */
export const A_DATE_WITH_END = 'a date (EDTF) with an end, such as 2026, 2026-02-04 or 2025-12/2026-02';

/** Returns a value as JSON, cut to a readable length. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Returns a path such as `visits[3].date` from its keys. */
export function writePath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

/** Returns the error for data of the wrong shape, also for rules that a schema cannot express, such as unknown ids. */
export function shapeError(path: string, expected: string, received: unknown): DataError {
  return new DataError('shape', `${path}: expected ${expected}, got ${show(received)}`);
}

/** The limits of texts and nesting. Anything beyond is no fact, and would block a reader's page while it is processed. */
export const MOST_CHARACTERS = 10_000;
const MOST_LEVELS = 32;

/** Returns an error for input that is too long or too deep. Visits each object once, before code that deep input would break. */
export function inputLimitError(input: unknown): DataError | undefined {
  const limit = `a text of at most ${MOST_CHARACTERS.toLocaleString('en')} characters`;
  const seen = new Set<object>();
  const keys: (string | number)[] = [];
  const visit = (value: unknown): DataError | undefined => {
    if (typeof value === 'string') {
      return value.length > MOST_CHARACTERS ? shapeError(writePath(keys), limit, value) : undefined;
    }
    // Typed arrays hold no text.
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return undefined;
    seen.add(value);
    if (keys.length >= MOST_LEVELS) {
      return new DataError('shape', `${keys[0]}: expected at most ${MOST_LEVELS} levels, got more`);
    }
    for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (typeof key === 'string' && key.length > MOST_CHARACTERS) {
        return shapeError(`${writePath(keys) || 'data'}, a name`, limit, key);
      }
      keys.push(key);
      const found = visit(part);
      if (found) return found;
      keys.pop();
    }
    return undefined;
  };
  return visit(input);
}
