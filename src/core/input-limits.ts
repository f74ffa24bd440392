import { DataError } from './data-error.js';
import { shapeError, writePath } from './shape-error.js';

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
