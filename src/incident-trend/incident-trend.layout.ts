import { linearScale, textWidth, type Size } from '../core/measure.js';
import { niceTicks } from '../core/ticks.js';
import type { Locale } from '../i18n/locale.js';
import type { Plan, PlacedTrend } from './incident-trend.layout.types.js';
import { placeLabels } from './incident-trend.labels.js';
import type { TrendModel } from './incident-trend.model.js';
import type { TrendStrings } from './lang/en.js';

/** The font size of axis labels and values, in em. */
export const SMALL = 0.75;
/** The dash pattern of a line that passes to another publisher, in px. */
export const DASH = [5, 4];

/**
 * The width in em below which the names stand in a list under the chart, even where a narrow font would leave space beside
 * it: the height that is reserved for the graphic (`ui/frame/reserved-height.css`) changes at the same width.
 */
const DIRECT_EM = 42.5;

/** Lays out a trend for a size: with the names beside the lines where all of them fit, otherwise without. */
export function placeTrend(
  model: TrendModel,
  size: Size,
  { dir, f }: Locale<TrendStrings>,
  plan: Plan = {},
): PlacedTrend {
  const marks = model.lines.flatMap((line) => line.marks);
  const { width, em, spread = 0 } = size;
  const font = em * SMALL;
  const height = Math.round(Math.min(Math.max(width * 0.44, em * 13), em * 20));
  const [top, bottom] = [font * 3, height - font * 2];
  const count = Math.max(1, Math.round((bottom - top) / (em * 2.6)));
  const { y, ticks } = (plan.axis ?? zeroAxis(marks.map(({ value }) => value)))([bottom, top], count);
  // Counts are whole numbers: where at least two ticks are whole, only those are labelled.
  const whole = ticks.filter(Number.isInteger);
  const yTicks = (whole[1] ? whole : ticks).map((value) => ({ y: y(value), label: f.number(value, 9) }));
  const widthOf = (text: string, size: number, bold?: boolean) => textWidth(text, size, bold) + text.length * spread;
  const start = Math.max(...yTicks.map(({ label }) => widthOf(label, font))) + em * 0.75;
  // By default a value fits at the left of the first marks.
  const { pad = em * 2.25 } = plan;
  const times = marks.map(({ time }) => time);
  const extent = plan.span ?? [Math.min(...times), Math.max(...times)];

  const attempt = (right: number, names: boolean): PlacedTrend => {
    const end = width - right;
    // A single period stands in the middle.
    const last = end - (plan.pad ?? 0);
    const x = extent[0] < extent[1] ? linearScale(extent, [start + pad, last]) : () => (start + end) / 2;
    const lines = model.lines.map((line, i) => ({
      ...line,
      marks: line.marks.map((mark) => ({ ...mark, x: x(mark.time) + (plan.shift?.(i) ?? 0), y: y(mark.value) })),
    }));
    const grid = yTicks.map((tick) => tick.y);
    const taken = plan.taken?.(x, y, bottom) ?? [];
    const area = { width, start, end, bottom, em, spread, grid, unit: model.unit, names, taken };
    const { labels, named } = placeLabels(lines, area);
    const xTicks = thin(
      model.years.map(({ time, label }) => ({ x: x(time), label })).filter((tick) => tick.x >= 0 && tick.x <= width),
      font,
    );
    return { width, height, em, x, y, bottom, start, end, yTicks, xTicks, lines, labels, named };
  };

  const ends = model.lines.flatMap(({ name, marks }) => {
    const last = marks.at(-1);
    return last?.time === extent[1] ? widthOf(`${name} ${last.label}`, em * 0.8125, true) + em : [];
  });
  const right = Math.max(em * 1.25, ...ends);
  const direct = !plan.list && width >= DIRECT_EM * em && right < width * 0.3 ? attempt(right, true) : undefined;
  const placed = direct?.named ? direct : attempt(em * 1.25, false);
  return dir === 'rtl' ? mirror(placed) : placed;
}

/** An axis from zero, so that heights are proportional to counts. */
export function zeroAxis(values: readonly number[]): NonNullable<Plan['axis']> {
  const max = Math.max(0, ...values);
  return (range, count) => ({ y: linearScale([0, max || 1], range), ticks: niceTicks(0, max, count) });
}

/** Keeps every n-th tick, as many as fit beside each other; the last one is always kept. */
function thin(ticks: PlacedTrend['xTicks'], font: number): PlacedTrend['xTicks'] {
  const [first, second] = ticks;
  if (!first || !second) return ticks;
  const widest = Math.max(...ticks.map(({ label }) => textWidth(label, font))) + font;
  const every = Math.max(1, Math.ceil(widest / (second.x - first.x)));
  return ticks.filter((_, i) => (ticks.length - 1 - i) % every === 0);
}

/** The same layout for time that runs from right to left. */
function mirror(placed: PlacedTrend): PlacedTrend {
  const mirrorX = <Item extends { x: number }>(item: Item): Item => ({ ...item, x: placed.width - item.x });
  return {
    ...placed,
    x: (time) => placed.width - placed.x(time),
    start: placed.width - placed.start,
    end: placed.width - placed.end,
    xTicks: placed.xTicks.map(mirrorX),
    lines: placed.lines.map((line) => ({ ...line, marks: line.marks.map(mirrorX) })),
    labels: placed.labels.map(mirrorX),
  };
}
