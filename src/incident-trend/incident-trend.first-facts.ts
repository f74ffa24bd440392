import type { FirstFacts } from '../core/facts.js';

/** The facts of the first drawing. Only the panels show what is measured and by whom; events are drawn on request. */
export const firstFacts: FirstFacts = {
  without: ['events', 'measure', 'publisher', 'parts'],
  bare: ['conflicts'],
};
