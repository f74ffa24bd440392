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

/** The name of a series that is not drawn, with the reason and its newest count. */
export function hiddenName(series: Series, data: IncidentData, locale: L): string {
  const { t, f } = locale;
  const last = series.points.findLast(({ value }) => value !== null);
  const unit = series.unit === data.series[0]?.unit ? undefined : unitName(series.unit, locale);
  const reason = series.apart ? t.apart[series.apart] : unit;
  const count = last && t.inYear(f.number(last.value), f.edtf(last.period));
  const remarks = [reason, count].filter((text) => text !== undefined);
  return remarks.length > 0 ? t.aside(nameOf(series, locale), t.join(remarks)) : nameOf(series, locale);
}

/** The sources of a series, in the order in which it uses them. */
export const sourcesOf = ({ points, columns, statedChange }: Series): string[] => [
  ...(columns?.sources ?? []),
  ...points.flatMap(({ sources, conflicts = [] }) => [...sources, ...conflicts.flatMap((other) => other.sources)]),
  ...(statedChange?.sources ?? []),
];
