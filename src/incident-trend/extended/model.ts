import { parseEdtf } from '../../core/edtf.js';
import { numberSources } from '../../core/facts.js';
import { changeSummary, type ExtendedLocale } from './text.js';
import { columnsOf, periodOf, pointsOf, sliceOf, traceOf, type Trace, type Span } from '../series/columns.js';
import type { IncidentData, Point, Series } from '../incident-trend.data.js';
import { trendModel, type Line, type TrendModel } from '../incident-trend.model.js';
import type { TrendOptions } from '../incident-trend.options.js';
import { EVER, finestOf, spanOf, axisPeriods, periodText } from '../series/calendar.js';
import { sourcesOf } from '../incident-trend.text.js';

/** The most counts in view that a series draws as marks; with more it is one stroke. */
const MANY = 200;

const isMany = ({ columns, points }: Series): boolean => columns !== undefined || points.length > MANY;

/** The model of a trend by its options, of the counts in a window of time. Knows no pixels. */
export function extendedModel(
  data: IncidentData,
  ids: string,
  locale: ExtendedLocale,
  options: TrendOptions,
  window: Span,
): TrendModel {
  const traces = new Map<string, Trace>();
  const inView = (series: Series): readonly Point[] => {
    if (!isMany(series)) return series.points.filter(({ period }) => isIn(period, window));
    const slice = sliceOf(columnsOf(series), window);
    const { columns, low, high } = slice;
    if (high - low > MANY || (series.columns && !columns.precision)) {
      traces.set(series.id, traces.get(series.id) ?? traceOf(slice));
      return [];
    }
    return series.columns ? pointsOf(slice) : series.points.slice(low, high);
  };
  const model = trendModel(data, ids, locale, inView);
  const lines = model.lines.map((line): Line => {
    const trace = traces.get(line.id);
    return {
      ...line,
      trace: trace?.found ? trace : undefined,
      marks: options.chart === 'line' ? line.marks : line.marks.map((mark) => ({ ...mark, link: undefined })),
    };
  });
  const events = options.annotate ? (data.events ?? []) : [];
  return {
    ...model,
    lines,
    handover: options.chart === 'line' ? model.handover : undefined,
    summary: summaryOf(model, lines, data, locale, options),
    years: yearsOf(lines, locale),
    notes: [...model.notes, ...scaleNotes(lines, options, locale)],
    sources: numberSources(data.sources, [
      ...data.series.flatMap(sourcesOf),
      ...events.flatMap(({ sources }) => sources),
    ]),
  };
}

/** Whether the middle of a period, where its mark stands, lies in the window. */
function isIn(period: string, [start, end]: Span): boolean {
  const time = parseEdtf(period);
  const middle = time ? (time.start + time.end) / 2 : NaN;
  return start <= middle && middle < end;
}

function summaryOf(
  model: TrendModel,
  lines: readonly Line[],
  data: IncidentData,
  locale: ExtendedLocale,
  options: TrendOptions,
): string {
  const { t, f } = locale;
  if (!spanOf(lines)) return options.window.some(Number.isFinite) ? t.noneInTime : model.summary;
  if (options.change) return [t.sentence(model.topic), ...changeSummary(lines, data, options.change, locale)].join(' ');
  const traced = lines.flatMap(({ name, trace }) => {
    if (!trace) return [];
    const { columns, low, high, lowest, highest, found } = trace;
    const value = (index: number) => f.number(columns.values[index]);
    const when = (index: number) => periodText(periodOf(columns, index), locale);
    return t.traceOf(name, f.number(found), when(low), when(high - 1), value(lowest), value(highest), when(highest));
  });
  if (traced.length === 0) return model.summary;
  const marked = lines.some(({ marks }) => marks.length > 0);
  return [marked ? model.summary : t.sentence(model.topic), ...traced].join(' ');
}

/** The years of all counts of the drawn series, whatever the window, such as `2021/2025`. */
export function yearsIn(data: IncidentData, ids: string, locale: ExtendedLocale, options: TrendOptions): string {
  const { lines } = extendedModel(data, ids, locale, options, EVER);
  return (spanOf(lines) ?? []).map((time) => new Date(time).getUTCFullYear()).join('/');
}

/** The span from the start of the first period in view to the end of the last one. */
export function wholeSpan(lines: readonly Line[]): Span | undefined {
  const span = spanOf(lines);
  const periods = lines.flatMap(({ marks }) => marks.flatMap(({ period }) => parseEdtf(period) ?? []));
  return (
    span && [
      Math.min(span[0], ...periods.map(({ start }) => start)),
      Math.max(span[1], ...periods.map(({ end }) => end)),
    ]
  );
}

function yearsOf(lines: readonly Line[], { f }: ExtendedLocale): TrendModel['years'] {
  const span = spanOf(lines);
  if (!span) return [];
  const periods = axisPeriods(span, finestOf(lines), f);
  const named = periods.map(({ start, end, label }) => ({ time: (start + end) / 2, label }));
  // A period is named only if its middle is in view.
  const inside = named.filter(({ time }) => span[0] <= time && time < span[1]);
  return inside.length > 0 ? inside : named;
}

function scaleNotes(lines: readonly Line[], { log }: TrendOptions, { t }: ExtendedLocale): string[] {
  if (!log) return [];
  const { above, zero } = rangeOf(lines);
  if (!Number.isFinite(above)) return [t.logNothing];
  return [t.logNote, ...(zero ? [t.logZero] : [])];
}

/** The range that the axis of counts must cover: the lowest count above zero, the highest, and whether any is zero. */
export function rangeOf(lines: readonly Line[]): { above: number; highest: number; zero: boolean } {
  const values = lines.flatMap(({ marks, trace }) => [
    ...marks.map(({ value }) => value),
    ...(trace ? [trace.lowest, trace.highest].map((index) => trace.columns.values[index] ?? NaN) : []),
  ]);
  const above = [...values.filter((value) => value > 0), ...lines.flatMap(({ trace }) => trace?.above ?? [])];
  return { above: Math.min(...above), highest: Math.max(0, ...values), zero: values.includes(0) };
}
