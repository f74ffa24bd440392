import { readChoice, type Report } from './options.js';

/** Which way time runs on an axis; `undefined` for `auto`, the way the language is written. Reports what is not known. */
export function readAxis(value: string | undefined, report: Report): 'ltr' | 'rtl' | undefined {
  const axis = readChoice('axis', value, ['auto', 'ltr', 'rtl'], 'auto', report);
  return axis === 'auto' ? undefined : axis;
}
