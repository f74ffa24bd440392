import { didYouMean, type Report } from '../../core/options.js';
import type { CorridorData } from '../corridor-map.data.js';

/** The most known values that a warning lists. */
const MOST = 12;

/** Adds to reports the value that was most likely meant, of those known and of `more`, which `others` describes. */
export const withSuggestion =
  (report: Report, more: readonly string[] = [], others = ''): Report =>
  ({ known, ...problem }) => {
    const resolveId = didYouMean(problem.value, [...known, ...more]);
    const left = known.length - MOST;
    report({
      ...problem,
      known: [...known.slice(0, MOST), ...(left > 0 ? [`${left} more`] : []), ...(others ? [others] : [])],
      hint: resolveId && ` Did you mean "${resolveId}"?`,
    });
  };

/** The places with some examples, as in "and 84 places, such as karachi, karachi_port". */
export function placeExamples(places: CorridorData['places']): string {
  const ids = Object.keys(places);
  const port = ids.find((id) => places[id]?.kind === 'port' && places[id].of);
  const some = port ? [places[port]?.of, port] : ids.slice(0, 2);
  return ids.length > 0 ? `and ${ids.length} places, such as ${some.join(', ')}` : '';
}
