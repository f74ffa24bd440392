import { html, nothing, svg, type TemplateResult } from 'lit';
import { textWidth } from '../../core/text-width.js';
import { isolate } from '../../i18n/locale.js';
import { drawMeter, drawShare } from '../trade-target-gauge.drawing.js';
import type { DrawingContext } from '../trade-target-gauge.drawing.types.js';
import type { Gauge } from '../trade-target-gauge.model.js';
import { amountsOf } from './ticks.js';

const BAR = 20;
const DOT = 5.5;
const MOST_RADIUS = 170;
const LEAST_RADIUS = 120;
/** From here on, in em, a mark on the arc bears its source's name, not only its amount. */
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

/** A gauge as a half circle: the same range, marks, ticks and target as on the bar, the share in its middle. */
export function drawDial(gauge: Gauge, context: DrawingContext): TemplateResult {
  const { size, locale } = context;
  const { width, em } = size;
  const font = em * 0.75;
  const amounts = gauge.counts.map(({ amount }) => textWidth(amount, font, true));
  const side = Math.max(...amounts, 0) + 16;
  // Where amounts beside the arc would leave it no size, only the list below tells them.
  const outside = width / 2 - side >= LEAST_RADIUS;
  const radius = Math.min(MOST_RADIUS, width / 2 - (outside ? side : 12));
  const cx = width / 2;
  const turn = locale.dir === 'rtl' ? -1 : 1;
  // 0 lies at the inline start, the end of the axis at the inline end.
  const point = (value: number, at: number): [x: number, y: number] => {
    const angle = Math.PI * (1 - Math.min(1, Math.max(0, value / gauge.max)));
    return [cx + turn * at * Math.cos(angle), -at * Math.sin(angle)];
  };
  const middle = radius - BAR / 2;
  const arc = (to: number) => {
    const [from, end] = [point(0, middle), point(to, middle)];
    return `M${from.join()}A${middle},${middle} 0 0 ${turn > 0 ? 1 : 0} ${end.join()}`;
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
  // Longer ones would run into each other and into the share, and none may meet the target where it is named inside.
  const free = outside || end === gauge.max;
  const told = free && ticks.every((value) => textWidth(amountAt(value), font) <= radius / 2);
  const box = { radius, cx, font, width, outside, names: width >= NAMES_EM * em };
  const labels = marks(gauge, point, box);
  // Only as high as what stands highest.
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
        ${(told ? ticks : []).map((value) => {
          const [x, y] = point(value, radius - BAR - font);
          const anchor = sideOf(x - cx, radius, -1);
          return svg`<text class="tick-label" x=${x} y=${y + font * 0.35} text-anchor=${anchor}>${isolate(amountAt(value), locale)}</text>`;
        })}
        ${edges(gauge, point, box, locale)}
        ${labels.map(
          ({ x, y, anchor, lines }) =>
            svg`<text x=${x} y=${y} text-anchor=${anchor}>${lines.map(
              (text, i) =>
                svg`<tspan class=${i === 0 ? 'target-label' : 'tick-label'} x=${x} dy=${i === 0 ? 0 : font * 1.2}>${isolate(text, locale)}</tspan>`,
            )}</text>`,
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

/** Which end of a text meets a point beside the arc; `away` is 1 outside of it and -1 inside. */
function sideOf(dx: number, radius: number, away: 1 | -1): Label['anchor'] {
  if (Math.abs(dx) < radius * 0.3) return 'middle';
  return dx * away > 0 ? 'start' : 'end';
}

interface Box {
  radius: number;
  cx: number;
  font: number;
  width: number;
  /** Whether there is room beside the arc at all. */
  outside: boolean;
  /** Whether there is room for names beside amounts. */
  names: boolean;
}

/** What stands under the two ends of the arc: nothing, and the target or the end of the axis. */
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
    // The share in the middle names the target as well, where its label has no room beside the zero.
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

/** What names the marks, as far as it keeps apart: the highest, the lowest, then the others; amounts alone at the least. */
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
  const room = Math.max(...lines.map((text) => textWidth(text, font, true)));
  const left = { start: x, middle: x - room / 2, end: x - room }[anchor];
  const rise = anchor === 'middle' ? (lines.length - 1) * font * 1.2 : (lines.length - 1) * font * 0.6;
  const top = y - rise - font;
  return { x, y: y - rise, anchor, lines, left, right: left + room, top, bottom: top + lines.length * font * 1.25 };
}
