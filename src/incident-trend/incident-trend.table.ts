import { parseEdtf } from '../core/edtf.js';
import type { Cell, Table } from '../core/table.js';
import type { Locale } from '../i18n/locale.js';
import type { IncidentData, Point, Series } from './incident-trend.data.js';
import { withPanels, type PanelLocale } from './incident-trend.panel-locale.js';
import { periodText } from './series/calendar.js';
import { nameOf, unitName, untilText } from './incident-trend.text.js';
import type { TrendStrings } from './lang/en.js';

/** The most periods that the table lists; with more, it only sums up each series. */
export const ROWS = 400;

/** Whether the table certainly lists every period. */
export const isListed = ({ series }: IncidentData): boolean =>
  !series.some(({ columns }) => columns) && series.reduce((sum, { points }) => sum + points.length, 0) <= ROWS;

/** The table of every series by period, drawn or not. */
export function trendTable(
  { series }: IncidentData,
  baseLocale: Locale<TrendStrings>,
  countsOf: (series: Series) => readonly Point[] = ({ points }) => points,
): Table {
  const locale = withPanels(baseLocale);
  const { t } = locale;
  const counts = series.map(countsOf);
  const periods = new Set(counts.flatMap((points) => points.map(({ period }) => period)));
  const start = (period: string) => parseEdtf(period)?.start ?? Date.parse(period);
  const heading = (one: Series) =>
    one.unit === series[0]?.unit ? nameOf(one, locale) : t.aside(nameOf(one, locale), unitName(one.unit, locale));
  const known = counts.map((points) => new Map(points.map((point) => [point.period, point])));
  return {
    caption: t.tableCaption,
    columns: [t.year, ...series.map(heading)],
    rows: [...periods]
      .sort((a, b) => start(a) - start(b))
      .map((period) => [
        { text: periodText(period, locale), key: period },
        ...known.map((points) => cellOf(points.get(period), locale)),
      ]),
  };
}

function cellOf(point: Point | undefined, locale: PanelLocale): Cell {
  const { t, f } = locale;
  if (!point) return { text: t.none, numeric: true, key: null };
  if (point.value === null) return { text: t.notFound, numeric: true, key: null };
  const value = f.number(point.value);
  const text = point.until === undefined ? value : t.aside(value, untilText(point.until, locale));
  return { text, numeric: true, key: point.value, sources: point.sources };
}
