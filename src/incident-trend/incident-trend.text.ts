import { parseEdtf } from '../core/edtf.js';
import { isolate, type Locale } from '../i18n/locale.js';
import type { IncidentData, Series } from './incident-trend.data.js';
import type { TrendStrings } from './lang/en.js';

type L = Locale<TrendStrings>;

/** Whether a series holds the article's own figures, which are a claim to be checked, not a count. */
export const isFlagged = ({ points }: Series): boolean =>
  points.length > 0 && points.every(({ inArticle }) => inArticle);

export const unitName = (unit: string, { t }: L): string => t.units[unit] ?? unit;

export const nameOf = (series: Series, locale: L): string =>
  isFlagged(series) ? locale.t.article : isolate(series.name, locale);

/** "to Dec 21": without the year, which is that of the period. */
export function untilText(until: string, { t, f }: L): string {
  const point = parseEdtf(until)?.from;
  if (!point) return until;
  const date = f.date(point.end - 1, { month: 'short', ...(point.precision === 'day' ? { day: 'numeric' } : {}) });
  return t.until(point.approximate ? t.date.about(date) : date);
}

/** A sentence about a series that is not drawn: its newest count, of what, and how its definition differs. */
export function hiddenText(series: Series, data: IncidentData, locale: L): string {
  const { t, f } = locale;
  const last = series.points.findLast(({ value }) => value !== null);
  const unit = series.unit === data.series[0]?.unit ? undefined : unitName(series.unit, locale);
  const name = nameOf(series, locale);
  if (!last) return t.sentence(name);
  const count = t.inYear(unit ? t.amount(f.number(last.value), unit) : f.number(last.value), f.edtf(last.period));
  return t.sentence(t.counted(name, series.apart ? t.join([count, t.apart[series.apart]]) : count));
}

/** The sources of a series, in the order in which it uses them. */
export const sourcesOf = ({ points, columns, statedChange }: Series): string[] => [
  ...(columns?.sources ?? []),
  ...points.flatMap(({ sources, conflicts = [] }) => [...sources, ...conflicts.flatMap((other) => other.sources)]),
  ...(statedChange?.sources ?? []),
];
