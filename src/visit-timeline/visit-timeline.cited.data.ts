import facts from '../../data/visits.json' with { type: 'json' };
import { bundledAs } from '../core/facts.js';
import type { VisitData } from './visit-timeline.data.js';

/** The facts of the first drawing; a build adds the sources behind its numbers, which arrive with the panels. */
export const citedFacts = bundledAs<VisitData>(facts);
