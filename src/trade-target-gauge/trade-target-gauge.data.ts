import type * as v from 'valibot';
import facts from '../../data/trade-targets.json' with { type: 'json' };
import { bundledAs, type DataSpec, type FirstFacts } from '../core/facts.js';
import type { tradeTargetSchema } from './trade-target-gauge.schema.js';

/** Trade of country pairs against the targets their governments stated. */
export type TradeTargetData = v.InferOutput<typeof tradeTargetSchema>;
export type Pair = TradeTargetData['pairs'][number];
export type Target = NonNullable<Pair['target']>;
export type Deadline = Target['deadlines'][number];
export type Actual = Pair['actuals'][number];

/** The bundled facts, and the parser of other data, whose schema is loaded on demand. */
export const tradeTargetData: DataSpec<TradeTargetData> = {
  bundled: bundledAs<TradeTargetData>(facts),
  whole: async () =>
    bundledAs<TradeTargetData>((await import('../../data/trade-targets.json', { with: { type: 'json' } })).default),
  parse: async (input) => (await import('./trade-target-gauge.schema.js')).read(input),
};

/** The first drawing of a gauge needs all facts of the pairs it shows, and puts numbers behind most of them. */
export const firstFacts: FirstFacts<TradeTargetData> = { cited: ({ pairs }) => pairs };
