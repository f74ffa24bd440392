import { type Size, linearScale } from '../../core/measure.js';
import type { Box, PlacedLine, PlacedTrend, Plan, Position, TrendEvent, Axis } from '../incident-trend.layout.types.js';
import { BREAK, thin, type Span } from '../series/columns.js';
import { placeTrend, zeroAxis } from '../incident-trend.layout.js';
import type { Line, TrendModel } from '../incident-trend.model.js';
import type { TrendOptions } from '../incident-trend.options.js';
import { eventBoxes, placeEvents } from './annotations.js';
import { strokeCountsOf } from './stroke-counts.js';
import { rangeOf } from './model.js';
import type { ExtendedLocale } from './text.js';

/** The share of the width of a period that its bars take. */
const FULL = 0.76;
/** The greatest width of a bar, in em. */
const WIDEST = 3;

/** Lays out a trend by its options: on a logarithmic axis, as bars, with events, with strokes for dense series. */
export function placeExtended(
  model: TrendModel,
  size: Size,
  locale: ExtendedLocale,
  options: TrendOptions,
  events: readonly TrendEvent[],
  span: Span | undefined,
): PlacedTrend {
  const dated = events.filter(({ after }) => !after);
  const { above, highest, zero } = rangeOf(model.lines);
  const slots = options.chart === 'bar' ? slotsOf(model.lines, size) : undefined;
  const strip = { ...size, unit: model.unit };
  const traced = model.lines.some(({ trace }) => trace);
  const shift = (line: number) => (slots ? (line - (model.lines.length - 1) / 2) * slots.bar : 0);
  const plan: Plan = {
    span: traced || dated.length > 0 ? span : undefined,
    axis: (options.log ? logAxis(above, highest, zero) : undefined) ?? zeroAxis([highest]),
    pad: slots ? Math.max(slots.width / 2, size.em) : traced ? 0 : undefined,
    // A name beside the line needs a mark at its end, which neither strokes nor bars have.
    list: traced || slots !== undefined,
    shift,
    taken: (x, y, bottom) => [
      ...eventBoxes(placeEvents(dated, x, strip), size.em, bottom),
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
  const mirrorX = (x: number) => (rtl ? placed.width - x : x);
  const finished: PlacedTrend = {
    ...placed,
    turned,
    lines: placed.lines.map((line) => finish(line, placed, options, slots?.bar, span)),
    events: [
      ...placeEvents(dated, ltr, strip).map((event) => ({
        ...event,
        x: mirrorX(event.x),
        textX: mirrorX(event.textX),
        anchor: turned ? ('end' as const) : undefined,
      })),
      ...events.filter(({ after }) => after).map((event) => ({ ...event, x: 0, text: '', textX: 0, textY: 0 })),
    ],
  };
  return { ...finished, strokeCounts: strokeCountsOf(finished, locale) };
}

/** The width of a period and of one of its bars, in px. */
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

const NOWHERE: Position = { x: NaN, y: NaN };

/** The stroke of a trace in px: one line, or a vertical line from the baseline or a dot for each count. */
function strokeOf(
  trace: NonNullable<Line['trace']>,
  { x, y, start, end, bottom }: PlacedTrend,
  chart: TrendOptions['chart'],
  span: Span,
): Position[] {
  const { times, values } = trace.columns;
  return thin(trace, span, Math.abs(end - start)).flatMap((index) => {
    if (index === BREAK) return NOWHERE;
    const position = { x: x(times[index] ?? 0), y: y(values[index] ?? 0) };
    if (chart === 'line') return position;
    return [chart === 'bar' ? { x: position.x, y: bottom } : position, position, NOWHERE];
  });
}

/** The share of the axis between zero and the lowest power of ten, whose true distance would be infinite. */
const ZERO = 0.12;

/**
 * A logarithmic axis from the power of ten below the lowest count to the highest count. Zero has no place on it: where
 * there is one, it stands on a line of its own below. `undefined` where no count is above zero.
 */
export function logAxis(lowest: number, highest: number, zero: boolean): Plan['axis'] {
  if (!(lowest > 0 && lowest <= highest)) return undefined;
  const low = Math.floor(Math.log10(lowest) + 1e-9);
  const high = Math.max(Math.log10(highest), low + 0.1);
  return ([bottom, top], count): Axis => {
    const foot = zero ? bottom + (top - bottom) * ZERO : bottom;
    const scale = linearScale([low, high], [foot, top]);
    const powers = Math.floor(high) - low + 1;
    // 1, 10, 100 where there are enough of them; else 1, 2, 5, 10, 20.
    const steps = powers >= Math.min(count, 4) ? [1] : [1, 2, 5];
    const every = Math.max(1, Math.ceil(powers / count));
    const ticks = Array.from({ length: Math.ceil(powers / every) }, (_, i) => low + i * every)
      .flatMap((power) => steps.map((step) => step * 10 ** power))
      .filter((tick) => Math.log10(tick) <= high + 1e-9);
    return { y: (value) => (value > 0 ? scale(Math.log10(value)) : bottom), ticks: zero ? [0, ...ticks] : ticks };
  };
}
