import type * as v from 'valibot';
import facts from '../../data/visits.json' with { type: 'json' };
import { bundledAs, type DataSpec } from '../core/facts.js';
import type { visitSchema } from './visit-timeline.schema.js';

/** Visits of leaders, and the dated events around them. */
export type VisitData = v.InferOutput<typeof visitSchema>;
export type Visit = VisitData['visits'][number];
export type VisitEvent = VisitData['events'][number];

/** The bundled facts, and the parser of other data, whose schema is loaded on demand. */
export const visitData: DataSpec<VisitData> = {
  bundled: bundledAs<VisitData>(facts),
  whole: async () => bundledAs<VisitData>((await import('../../data/visits.json', { with: { type: 'json' } })).default),
  parse: async (input) => (await import('./visit-timeline.schema.js')).read(input),
};
