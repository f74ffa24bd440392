import type { Cell, Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import { columnsOf, countsIn, periodOf, sliceOf, traceOf } from '../series/columns.js';
import type { IncidentData, Series } from '../incident-trend.data.js';
import { EVER } from '../series/time-span.js';
import { withExtendedWords, type ExtendedLocale } from './locale.js';
import { ROWS, trendTable } from '../incident-trend.table.js';
import { periodText } from '../series/calendar.js';
import { nameOf } from '../incident-trend.text.js';
import type { TrendStrings } from '../lang/en.js';

/** The table of every series by period, or a summary of each series where there are too many periods. */
export function longTable(data: IncidentData, baseLocale: Locale<TrendStrings>): Table {
  const { series } = data;
  const isLong = series.some(({ columns, points }) => (columns?.times.length ?? points.length) > ROWS);
  const counts = isLong ? [] : series.flatMap((one) => countsIn(one, EVER));
  if (isLong || new Set(counts.map(({ period }) => period)).size > ROWS)
    return summaryTable(series, withExtendedWords(baseLocale));
  return trendTable(data, baseLocale, (one) => countsIn(one, EVER));
}

function summaryTable(series: readonly Series[], locale: ExtendedLocale): Table {
  const { t, f } = locale;
  return {
    caption: t.manyCaption,
    columns: t.manyColumns,
    rows: series.map((one) => {
      const columns = columnsOf(one);
      const { found, lowest, highest } = traceOf(sliceOf(columns, EVER));
      const when = (index: number): Cell => {
        if (columns.times.length === 0) return { text: t.none, key: null };
        const period = periodOf(columns, index);
        return { text: periodText(period, locale), key: period };
      };
      const count = (index: number): Cell =>
        index < 0
          ? { text: t.none, numeric: true, key: null }
          : {
              text: t.aside(f.number(columns.values[index]), when(index).text),
              numeric: true,
              key: columns.values[index] ?? null,
            };
      return [
        { text: nameOf(one, locale), sources: columns.sources },
        { text: f.number(found), numeric: true, key: found },
        when(0),
        when(columns.times.length - 1),
        count(lowest),
        count(highest),
      ];
    }),
  };
}
