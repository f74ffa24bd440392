import { html, nothing, svg, type TemplateResult } from 'lit';
import { textWidth } from '../../core/measure.js';
import { isolate } from '../../i18n/locale.js';
import { drawMeter, drawShare, type DrawingContext } from '../trade-target-gauge.drawing.js';
import type { Gauge } from '../trade-target-gauge.model.js';
import { amountsOf } from './bar.js';

const BAR = 20;
const DOT = 5.5;
const MAX_RADIUS = 170;
const MIN_RADIUS = 120;
/** From this width on, in em, marks are labelled with the reporter as well as the amount. */
const NAMES_EM = 34;

interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Draws a gauge as a half circle: range, marks, ticks and target as on the bar, with the share in the middle. */
export function drawDial(gauge: Gauge, context: DrawingContext): TemplateResult {
  const { size, locale } = context;
  const { width, em } = size;
  const font = em * 0.75;
  const amounts = gauge.counts.map(({ amount }) => textWidth(amount, font, true));
  const side = Math.max(...amounts, 0) + 16;
  // Amounts are drawn beside the arc only where enough space is left for it; the list below has them as well.
  const outside = width / 2 - side >= MIN_RADIUS;
  const radius = Math.min(MAX_RADIUS, width / 2 - (outside ? side : 12));
  const cx = width / 2;
  const direction = locale.dir === 'rtl' ? -1 : 1;
  // 0 is at the inline start, the end of the axis at the inline end.
  const point = (value: number, at: number): [x: number, y: number] => {
    const angle = Math.PI * (1 - Math.min(1, Math.max(0, value / gauge.max)));
    return [cx + direction * at * Math.cos(angle), -at * Math.sin(angle)];
  };
  const middle = radius - BAR / 2;
  const arc = (to: number) => {
    const [from, end] = [point(0, middle), point(to, middle)];
    return `M${from.join()}A${middle},${middle} 0 0 ${direction > 0 ? 1 : 0} ${end.join()}`;
  };
  const line = (name: string, value: number, from: number, to: number) => {
    const [[x1, y1], [x2, y2]] = [point(value, from), point(value, to)];
    return svg`<line class=${name} part=${name === 'target' ? name : nothing} x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`;
  };
  const ticks = amountsOf(gauge, radius > 120 ? 4 : 2).filter(
    (value) => value > 0 && value < gauge.max * 0.95 && Math.abs(value - (gauge.target?.value ?? 0)) > gauge.max * 0.1,
  );
  const amountAt = (value: number) => gauge.write(value, 2);
  const end = gauge.target?.value ?? gauge.max;
  // Tick labels are left out if they would overlap each other, the share, or the label of a target inside the arc.
  const free = outside || end === gauge.max;
  const hasTickLabels = free && ticks.every((value) => textWidth(amountAt(value), font) <= radius / 2);
  const box = { radius, cx, font, width, outside, names: width >= NAMES_EM * em };
  const labels = marks(gauge, point, box);
  // As high as the highest label.
  const top = Math.min(-radius - 8, ...labels.map(({ y }) => y - font));
  const height = font * 1.8 - top;
  return drawMeter(
    gauge,
    context,
    'meter dial',
    html`<svg width=${width} height=${height} viewBox="0 ${top} ${width} ${height}" aria-hidden="true" direction="ltr">
        <path class="track arc" d=${arc(gauge.max)} />
        ${ticks.map((value) => line('tick', value, radius - BAR, radius))}
        ${
          gauge.high > 0
            ? svg`<path class="rim arc" d=${arc(gauge.high)} /><path class="range arc" part="bar" d=${arc(gauge.high)} />`
            : nothing
        }
        ${gauge.low > 0 ? svg`<path class="low arc" d=${arc(gauge.low)} />` : nothing}
        ${gauge.target ? line('target', end, radius - BAR - 5, radius + 5) : nothing}
        ${(hasTickLabels ? ticks : []).map((value) => {
          const [x, y] = point(value, radius - BAR - font);
          const anchor = sideOf(x - cx, radius, -1);
          return svg`<text class="tick-label" x=${x} y=${y + font * 0.35} text-anchor=${anchor}>${isolate(amountAt(value), locale)}</text>`;
        })}
        ${edges(gauge, point, box, locale)}
        ${labels.map(({ x, y, anchor, lines }) =>
          // A line is a text of its own: in WebKit, spans of one text break in the wrong places from right to left.
          lines.map(
            (text, i) =>
              svg`<text class=${i === 0 ? 'target-label' : 'tick-label'} x=${x} y=${y + i * font * 1.2} text-anchor=${anchor}>${isolate(text, locale)}</text>`,
          ),
        )}
        ${outside ? gauge.counts.map(({ value }) => line('lead', value, middle, radius + 8)) : nothing}
        ${gauge.counts.map(({ value }) => {
          const [x, y] = point(value, middle);
          return svg`<circle class="mark" part="mark" cx=${x} cy=${y} r=${DOT} />`;
        })}
      </svg>
      ${drawShare(gauge.reached, '')}`,
  );
}

type Point = (value: number, at: number) => [x: number, y: number];

/** Returns the text anchor of a label beside the arc; `away` is 1 outside of it and -1 inside. */
function sideOf(dx: number, radius: number, away: 1 | -1): Label['anchor'] {
  if (Math.abs(dx) < radius * 0.3) return 'middle';
  return dx * away > 0 ? 'start' : 'end';
}

interface Box {
  radius: number;
  cx: number;
  font: number;
  width: number;
  /** Whether there is space for labels beside the arc. */
  outside: boolean;
  /** Whether there is space for reporters as well as amounts. */
  names: boolean;
}

/** Draws the labels under the two ends of the arc: zero, and the target or the end of the axis. */
function edges(gauge: Gauge, point: Point, { radius, cx, font, width, outside }: Box, { f }: DrawingContext['locale']) {
  const { target, max } = gauge;
  const [zero] = point(0, radius - BAR / 2);
  const under = (x: number, text: string, name: string) =>
    svg`<text class=${name} x=${x} y=${font * 1.4} text-anchor="middle">${text}</text>`;
  const label = target?.label ?? '';
  const half = textWidth(label, font, true) / 2;
  const [end] = point(max, radius - BAR / 2);
  if (!target || target.value >= max) {
    const at = Math.min(width - half, Math.max(half, end));
    // Where the label of the target has no space beside the zero, the share in the middle names it.
    return [
      under(zero, f.number(0), 'tick-label'),
      Math.abs(at - zero) > half + font ? under(at, label, 'target-label') : nothing,
    ];
  }
  const [x, y] = point(target.value, outside ? radius + 14 : radius - BAR - font);
  const anchor = sideOf(x - cx, radius, outside ? 1 : -1);
  return [
    under(zero, f.number(0), 'tick-label'),
    svg`<text class="target-label" x=${x} y=${y} text-anchor=${anchor}>${label}</text>`,
  ];
}

/** Returns the labels of marks that do not overlap: the highest, the lowest, then the others; without reporters if necessary. */
function marks(gauge: Gauge, point: Point, box: Box): Label[] {
  if (!box.outside) return [];
  const placed: Label[] = [];
  const { target, max } = gauge;
  if (target && target.value < max) placed.push(labelAt(target.value, [target.label], point, box));
  const [highest, ...others] = gauge.counts;
  for (const count of [highest, others.at(-1), ...others.slice(0, -1)]) {
    if (!count) continue;
    const reporter = count.history.at(-1)?.reporter ?? '';
    const choices = box.names && reporter ? [[count.amount, reporter], [count.amount]] : [[count.amount]];
    const label = choices
      .map((lines) => labelAt(count.value, lines, point, box))
      .find(
        ({ left, right, top, bottom }) =>
          left >= 0 &&
          right <= box.width &&
          placed.every((other) => other.right < left || right < other.left || other.bottom < top || bottom < other.top),
      );
    if (label) placed.push(label);
  }
  return placed.slice(target && target.value < max ? 1 : 0);
}

function labelAt(value: number, lines: readonly string[], point: Point, { radius, cx, font }: Box): Label {
  const [x, y] = point(value, radius + 14);
  const anchor = sideOf(x - cx, radius, 1);
  const width = Math.max(...lines.map((text) => textWidth(text, font, true)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const rise = anchor === 'middle' ? (lines.length - 1) * font * 1.2 : (lines.length - 1) * font * 0.6;
  const top = y - rise - font;
  return { x, y: y - rise, anchor, lines, left, right: left + width, top, bottom: top + lines.length * font * 1.25 };
}
