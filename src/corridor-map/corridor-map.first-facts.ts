import type { FirstFacts } from '../core/facts.js';

/** The facts of the first drawing. Only the panels show the basis of a leg's line, and what of it is done or due. */
export const firstFacts: FirstFacts = { without: ['line', 'done', 'due'] };
