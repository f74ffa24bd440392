import { DataError } from './data-error.js';

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
