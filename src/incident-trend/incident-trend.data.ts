import type * as v from 'valibot';
import facts from '../../data/incidents.json' with { type: 'json' };
import { bundledAs, type DataSpec, type FirstFacts } from '../core/facts.js';
import type { incidentSchema } from './incident-trend.schema.js';

/** The counts of incidents in one place, each series under the name of its publisher. */
export type IncidentData = v.InferOutput<typeof incidentSchema>;
export type Series = IncidentData['series'][number];
export type Point = Series['points'][number];
/** Many counts of one series in a compact form: the middle of each period, or a moment, and its count (`NaN` for none). */
export type Columns = NonNullable<Series['columns']>;

/** The bundled facts, and the check of given data, whose schema loads only when data are given. */
export const incidentData: DataSpec<IncidentData> = {
  bundled: bundledAs<IncidentData>(facts),
  whole: async () =>
    bundledAs<IncidentData>((await import('../../data/incidents.json', { with: { type: 'json' } })).default),
  parse: async (input) => (await import('./incident-trend.schema.js')).read(input),
};

/**
 * The facts of the first drawing. Only the panels show what is measured and by whom; events are drawn on request. Numbers
 * of sources stand behind the last count of each series.
 */
export const firstFacts: FirstFacts<IncidentData> = {
  cited: ({ series }) => series.map(({ points }) => points.findLast(({ value }) => value !== null)),
  without: ['events', 'measure', 'publisher', 'parts'],
  bare: ['conflicts'],
};
