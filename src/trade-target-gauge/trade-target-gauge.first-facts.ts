import type { FirstFacts } from '../core/first-facts.js';

/** A gauge draws all that its facts hold. */
export const firstFacts: FirstFacts = {};
