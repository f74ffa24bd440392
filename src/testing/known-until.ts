import type { Facts } from '../core/facts.js';
import { parseEdtf } from '../core/edtf.js';
import type { GraphicElement } from '../ui/host/graphic.js';

/** Returns the date up to which a graphic knows facts: as its data give it, and in English words. */
export async function knownUntil(element: GraphicElement): Promise<{ asOf: string; words: string }> {
  const { asOf } = (await element.complete) as Facts;
  const [year, month, day] = ['numeric', 'long', 'numeric'] as const;
  const parts = { year, month, ...(asOf.split('-').length > 2 && { day }) };
  return { asOf, words: new Intl.DateTimeFormat('en', { ...parts, timeZone: 'UTC' }).format(parseEdtf(asOf)?.start) };
}
