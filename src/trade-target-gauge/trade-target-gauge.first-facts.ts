import type { FirstFacts } from '../core/facts.js';

/** The first drawing of a gauge needs all of its facts. */
export const firstFacts: FirstFacts = {};
