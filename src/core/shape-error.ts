import { DataError } from './data-error.js';

/** What is said to be expected where a date cannot be read: of all that EDTF knows, the forms that are understood. */
export const A_DATE = 'a date (EDTF) such as 2026, 2026-02~, 2026-02-04 or 2025-12/2026-02';

/** The same where a date that is still open would leave nothing to reckon with. */
export const A_DATE_WITH_END = 'a date (EDTF) with an end, such as 2026, 2026-02-04 or 2025-12/2026-02';

/** Writes a value the way an author typed it, cut to a readable length. */
function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** `visits[3].date`, from the keys that lead there. */
export function writePath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

/** Throws the same kind of fault for what a schema cannot say, such as an id that no other part knows. */
export function shapeError(path: string, expected: string, received: unknown): DataError {
  return new DataError('shape', `${path}: expected ${expected}, got ${show(received)}`);
}
