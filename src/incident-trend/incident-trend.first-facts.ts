import type { FirstFacts } from '../core/first-facts.js';

/** What is measured and by whom stands in the definitions, events come where an author asks for them. */
export const firstFacts: FirstFacts = {
  without: ['events', 'measure', 'publisher', 'parts'],
  bare: ['conflicts'],
};
