import type { Size } from '../../core/size.js';
import { eventBoxes, placeEvents } from './annotations.js';
import type { Box, PlacedLine, PlacedTrend, Plan, Spot, TrendEvent } from '../incident-trend.layout.types.js';
import { logAxis } from './log-axis.js';
import { BREAK, thin } from '../series/columns.js';
import { placeTrend, zeroAxis } from '../incident-trend.layout.js';
import type { Line, TrendModel } from '../incident-trend.model.js';
import type { TrendOptions } from '../incident-trend.options.js';
import type { Span } from '../series/span.js';
import { strokeCountsOf } from './stroke-counts.js';
import { rangeOf } from './model.js';
import type { ExtendedLocale } from './locale.js';

/** Of the room of a period, how much its bars take. */
const FULL = 0.76;
const WIDEST = 3;

/** Places a trend as the attributes ask: on a logarithmic axis, as bars, with events, with more counts than marks. */
export function placeExtended(
  model: TrendModel,
  size: Size,
  locale: ExtendedLocale,
  options: TrendOptions,
  events: readonly TrendEvent[],
  span: Span | undefined,
): PlacedTrend {
  const { above, highest, zero } = rangeOf(model.lines);
  const slots = options.chart === 'bar' ? slotsOf(model.lines, size) : undefined;
  const strip = { ...size, unit: model.unit };
  const traced = model.lines.some(({ trace }) => trace);
  const shift = (line: number) => (slots ? (line - (model.lines.length - 1) / 2) * slots.bar : 0);
  const plan: Plan = {
    span: traced || events.length > 0 ? span : undefined,
    axis: (options.log ? logAxis(above, highest, zero) : undefined) ?? zeroAxis([highest]),
    pad: slots ? Math.max(slots.width / 2, size.em) : traced ? 0 : undefined,
    // At its end a stroke may be anywhere, and bars have no end.
    list: traced || slots !== undefined,
    shift,
    taken: (x, y, bottom) => [
      ...eventBoxes(placeEvents(events, x, strip), size.em, bottom),
      ...model.lines.flatMap(({ marks }, line) =>
        slots ? marks.map(({ time, value }) => barAt(x(time) + shift(line), y(value), bottom, slots.bar)) : [],
      ),
    ],
  };
  const dir = options.axis ?? locale.dir;
  const turned = dir !== locale.dir;
  const placed = placeTrend(model, size, { ...locale, dir }, plan);
  const rtl = dir === 'rtl';
  const ltr = (time: number) => (rtl ? placed.width - placed.x(time) : placed.x(time));
  const turn = (x: number) => (rtl ? placed.width - x : x);
  const finished: PlacedTrend = {
    ...placed,
    turned,
    lines: placed.lines.map((line) => finish(line, placed, options, slots?.bar, span)),
    events: placeEvents(events, ltr, strip).map((event) => ({
      ...event,
      x: turn(event.x),
      textX: turn(event.textX),
      anchor: turned ? 'end' : undefined,
    })),
  };
  return { ...finished, strokeCounts: strokeCountsOf(finished, locale) };
}

/** How wide a period and one of its bars are. */
function slotsOf(lines: readonly Line[], { width, em }: Size): { width: number; bar: number } {
  const times = [...new Set(lines.flatMap(({ marks }) => marks.map(({ time }) => time)))].sort((a, b) => a - b);
  const steps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  const all = steps.length > 0 ? ((times.at(-1) ?? 0) - (times[0] ?? 0)) / Math.min(...steps) + 1 : 1;
  const slot = (width - em * 4) / all;
  return { width: slot, bar: Math.min((slot * FULL) / Math.max(1, lines.length), em * WIDEST) };
}

const barAt = (x: number, y: number, bottom: number, bar: number): Box => ({
  x: x - bar / 2 + 0.5,
  y,
  width: Math.max(1, bar - 1),
  height: bottom - y,
});

function finish(
  line: PlacedLine,
  placed: PlacedTrend,
  { chart }: TrendOptions,
  bar: number | undefined,
  span: Span | undefined,
): PlacedLine {
  const { bottom } = placed;
  const bars = bar === undefined ? undefined : line.marks.map(({ x, y }) => barAt(x, y, bottom, bar));
  const stroke = line.trace && span ? strokeOf(line.trace, placed, chart, span) : undefined;
  return { ...line, ...(bars ? { bars } : {}), ...(stroke ? { stroke } : {}) };
}

const NOWHERE: Spot = { x: NaN, y: NaN };

/** A trace in pixels: as one stroke, as a stroke from the ground for each count, or as a dot for each. */
function strokeOf(
  trace: NonNullable<Line['trace']>,
  { x, y, start, end, bottom }: PlacedTrend,
  chart: TrendOptions['chart'],
  span: Span,
): Spot[] {
  const { times, values } = trace.columns;
  return thin(trace, span, Math.abs(end - start)).flatMap((index) => {
    if (index === BREAK) return NOWHERE;
    const spot = { x: x(times[index] ?? 0), y: y(values[index] ?? 0) };
    if (chart === 'line') return spot;
    return [chart === 'bar' ? { x: spot.x, y: bottom } : spot, spot, NOWHERE];
  });
}
