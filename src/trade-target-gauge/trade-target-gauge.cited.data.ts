import facts from '../../data/trade-targets.json' with { type: 'json' };
import { bundledAs } from '../core/facts.js';
import type { TradeTargetData } from './trade-target-gauge.data.js';

/** The facts of the first drawing; a build adds the sources behind its numbers, which arrive with the panels. */
export const citedFacts = bundledAs<TradeTargetData>(facts);
