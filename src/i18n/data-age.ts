import { parseEdtf } from '../core/edtf.js';
import { monthsSince } from '../core/facts.js';
import type { FrameStrings } from './lang/en.js';
import type { Locale } from './locale.js';

/** Data with their date, and when and in which words they are read. */
interface Dated {
  /** EDTF: what the data know; empty where nobody says. */
  asOf: string;
  /** The reader's clock, in milliseconds. */
  now: number;
  locale: Locale<FrameStrings>;
}

/** The sentences about how old the data are. */
export function dating({ asOf, now, locale: { t, f } }: Dated): string[] {
  const months = monthsSince(parseEdtf(asOf)?.end ?? now, now);
  if (!asOf) return [];
  return [t.asOf(f.edtf(asOf)), ...(months > 0 ? [t.age(f, months)] : [])];
}
