import { parseEdtf } from '../core/edtf.js';
import type { Cell, Table } from '../core/table.js';
import { isolate, type Locale } from '../core/text.js';
import { columnsOf, countsIn, periodOf, periodText, sliceOf, traceOf } from './incident-trend.columns.js';
import type { IncidentData, Point, Series } from './incident-trend.data.js';
import type { Mark } from './incident-trend.model.js';
import { nameOf, unitName, untilText } from './incident-trend.words.js';
import { EVER } from './incident-trend.stage.js';
import { publisherOf, withPanels, type PanelLocale } from './incident-trend.panel-words.js';
import type { TrendStrings } from './lang/en.js';

/** A text and who says so. */
interface Statement {
  text: string;
  sources: readonly string[];
}

/** What one series counts, and what others say. */
export interface Definition {
  name: string;
  text: string;
  points: readonly { period: string; remarks: readonly Remark[] }[];
}

/** What else belongs to a count, such as "Other counts:". */
export interface Remark {
  label: string;
  items: readonly Statement[];
}

/** What is told about one count. */
interface MarkWords extends Statement {
  title: string;
  remarks: readonly Remark[];
}

/** One count in words: what it counts, when, by whom, and from where. */
export function describeMark(
  { series: id, period, label, part, sources, count }: Mark & { count?: string },
  data: IncidentData,
  locale: PanelLocale,
): MarkWords {
  const { t, f } = locale;
  const series = data.series.find((one) => one.id === id);
  const point = series?.points.find((one) => one.period === period);
  if (!series) return { title: label, text: '', sources, remarks: [] };
  const facts = [
    periodText(period, locale),
    part,
    publisherOf(point ?? {}, series, locale),
    isolate(point?.measure ?? series.measure, locale),
  ];
  const publishers = sources.flatMap((one) => data.sources[one]?.publisher ?? []).map((text) => isolate(text, locale));
  const source = publishers.length > 0 ? ` ${t.source}: ${f.list(publishers)}` : '';
  return {
    title: t.title(nameOf(series, locale), count ?? label),
    text: t.sentence(t.join(facts.filter((text) => text !== undefined))) + source,
    sources,
    remarks: point ? remarksOf(point, series, data, locale) : [],
  };
}

/** What a count is the sum of, and what others say of the same period, each with its source. */
function remarksOf(point: Point, { unit }: Series, data: IncidentData, locale: PanelLocale): Remark[] {
  const { t, f } = locale;
  const parts = (point.parts ?? []).map(({ area, value }) => ({
    text: t.aside(f.number(value), isolate(area, locale)),
    sources: point.sources,
  }));
  // What others say comes with its sources, after the first drawing.
  const arrived = (point.conflicts ?? []).filter((other) =>
    other.sources.every((id) => Object.hasOwn(data.sources, id)),
  );
  const others = arrived.map((other) => {
    const reported = data.sources[other.sources[0] ?? '']?.date;
    const when =
      other.until === undefined ? reported && t.reported(f.edtf(reported, 'short')) : untilText(other.until, locale);
    const what = other.unit === undefined || other.unit === unit ? undefined : unitName(other.unit, locale);
    const words = [isolate(other.by, locale), what, when].filter((text) => typeof text === 'string');
    return { text: t.aside(f.number(other.says), t.join(words)), sources: other.sources };
  });
  return [
    { label: t.sum, items: parts },
    { label: t.others, items: others },
  ].filter(({ items }) => items.length > 0);
}

/** What a series counts, and every period for which something else is said. */
export function definitionOf(series: Series, data: IncidentData, locale: PanelLocale): Definition {
  const { t, f } = locale;
  const measures = [...new Set([series.measure, ...series.points.flatMap(({ measure }) => measure ?? [])])];
  const apart = series.apart ? [t.apart[series.apart]] : [];
  const points = series.points.map((point) => ({
    period: f.edtf(point.period),
    remarks: remarksOf(point, series, data, locale),
  }));
  return {
    name: nameOf(series, locale),
    text: t.title(
      publisherOf({}, series, locale),
      t.join([...measures.map((text) => isolate(text, locale)), ...apart]),
    ),
    points: points.filter(({ remarks }) => remarks.length > 0),
  };
}

/** With more periods than this the table says of each series only how many counts it has, from when to when. */
const ROWS = 400;

/** Every series by period, drawn or not. */
export function trendTable({ series }: IncidentData, spoken: Locale<TrendStrings>): Table {
  const locale = withPanels(spoken);
  const { t } = locale;
  const listed = series.map((one) => {
    const few = (one.columns?.times.length ?? one.points.length) <= ROWS;
    return { one, points: few ? countsIn(one, EVER) : [], few };
  });
  const periods = new Set(listed.flatMap(({ points }) => points.map(({ period }) => period)));
  if (periods.size > ROWS || listed.some(({ few }) => !few)) return manyTable(series, locale);
  const start = (period: string) => parseEdtf(period)?.start ?? Date.parse(period);
  const heading = (one: Series) =>
    one.unit === series[0]?.unit ? nameOf(one, locale) : t.aside(nameOf(one, locale), unitName(one.unit, locale));
  const known = listed.map(({ points }) => new Map(points.map((point) => [point.period, point])));
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

function manyTable(series: readonly Series[], locale: PanelLocale): Table {
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
