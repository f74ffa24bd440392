import { readChoice, readList, type Report } from '../core/options.js';
import type { VisitData } from './visit-timeline.data.js';
import { lanesOf } from './visit-timeline.model.js';

/** What an author may write, as it stands in the attributes. */
export interface VisitAttributes {
  order: string | undefined;
  types: string | undefined;
  countries: string | undefined;
  focus: string | undefined;
}

/** What it comes to. */
export interface VisitOptions {
  order: 'newest' | 'oldest';
  /** Kinds to show, `visit` for all visits; `undefined` for everything. */
  types: readonly string[] | undefined;
  /** Countries whose visits to show; `undefined` for all. */
  countries: readonly string[] | undefined;
  /** The item that is picked until the reader picks another. */
  focus: string | undefined;
}

/** Reads the attributes against what these data know. */
export function readVisitOptions(data: VisitData, attributes: VisitAttributes, report: Report): VisitOptions {
  const items = [...data.visits, ...data.events];
  const kinds = ['visit', ...new Set(items.map(({ kind }) => kind))];
  return {
    order: readChoice('order', attributes.order, ['newest', 'oldest'], 'newest', report),
    types: readList('types', attributes.types, kinds, report),
    countries: readList('countries', attributes.countries, lanesOf(data.visits), report),
    focus: readList(
      'focus',
      attributes.focus,
      items.map(({ id }) => id),
      report,
    )?.[0],
  };
}
