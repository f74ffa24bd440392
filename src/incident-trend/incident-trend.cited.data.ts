import facts from '../../data/incidents.json' with { type: 'json' };
import { bundledAs } from '../core/facts.js';
import type { IncidentData } from './incident-trend.data.js';

/** The facts of the first drawing; a build adds the sources behind its numbers, which arrive with the panels. */
export const citedFacts = bundledAs<IncidentData>(facts);
