import { readChoice, type Report } from './options.js';

/** Returns the direction of a time axis; `undefined` for `auto`, the direction of the language. Reports unknown values. */
export function readAxis(value: string | undefined, report: Report): 'ltr' | 'rtl' | undefined {
  const axis = readChoice('axis', value, ['auto', 'ltr', 'rtl'], 'auto', report);
  return axis === 'auto' ? undefined : axis;
}
