import type { FirstFacts } from '../core/first-facts.js';

/** Where the line of a leg comes from, and what is done or due of it, is said in the details alone. */
export const firstFacts: FirstFacts = { without: ['line', 'done', 'due'] };
