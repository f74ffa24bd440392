import { parseEdtf } from '../../core/edtf.js';
import { monthsSince } from '../../core/facts.js';
import type { FrameParts } from './frame-parts.js';

/** The sentences about how old the data are. */
export function dating({ asOf, now, locale: { t, f } }: FrameParts): string[] {
  const months = monthsSince(parseEdtf(asOf)?.end ?? now, now);
  if (!asOf) return [];
  return [t.asOf(f.edtf(asOf)), ...(months > 0 ? [t.age(f, months)] : [])];
}
