import { html, svg, type TemplateResult } from 'lit';
import type { PlacedLine, PlacedMark, PlacedTrend } from './incident-trend.layout.types.js';
import { DASH, SMALL } from './incident-trend.layout.js';
import type { Mark, TrendModel, Shape } from './incident-trend.model.js';

/** The layers that are added to the plain drawing, and how it responds to the reader. */
export interface TrendLayers {
  /** Called when pointer, touch or focus reach the chart. */
  engage(): void;
  /** Whether the live layer is mounted and draws the marks. */
  live?: boolean;
  /** The marks as targets for pointer and keyboard, and the tooltip: both arrive after the first drawing. */
  targets?: unknown;
  tooltip?: unknown;
  /** What is drawn under the lines. */
  behind?: unknown;
  drawLine?: ((line: PlacedLine) => TemplateResult) | undefined;
}

/** Draws the chart: axes, lines, marks and labels. */
export function drawTrend(placed: PlacedTrend, { unit }: TrendModel, layers: TrendLayers): TemplateResult {
  return html`<div
    class=${layers.live ? 'box live' : 'box'}
    part="graphic"
    @pointerenter=${layers.engage}
    @touchstart=${{ handleEvent: layers.engage, passive: true }}
    @focusin=${layers.engage}
  >
    <svg width=${placed.width} height=${placed.height} viewBox="0 0 ${placed.width} ${placed.height}">
      <g aria-hidden="true">
        ${drawAxes(placed, unit)}${layers.behind}${placed.lines.map(layers.drawLine ?? drawLine)}${drawLabels(placed)}
      </g>
      ${layers.targets}
    </svg>
    <div class="view"></div>
    ${layers.tooltip}
  </div>`;
}

/** The `text-anchor` of the end of a text that lies towards the start of the axis, and of the other end. */
const anchors = ({ turned }: PlacedTrend) => (turned ? ['end', 'start'] : ['start', 'end']);

function drawAxes(placed: PlacedTrend, unit: string): TemplateResult {
  const { width, start, end, height, em, yTicks, xTicks } = placed;
  const [near, far] = anchors(placed);
  const gap = start < end ? em / 2 : -em / 2;
  return svg`<text class="tick-label" x=${start < end ? 0 : width} y=${em * SMALL} text-anchor=${near}>${unit}</text>
    ${yTicks.map(
      ({ y, label }, i) => svg`
      <line class=${i === 0 ? 'base' : 'grid'} x1=${start} x2=${end} y1=${y} y2=${y} />
      <text class="tick-label" x=${start - gap} y=${y} dy="0.35em" text-anchor=${far}>${label}</text>`,
    )}
    ${xTicks.map(
      ({ x, label }) => svg`<text class="tick-label" x=${x} y=${height - em / 4} text-anchor="middle">${label}</text>`,
    )}`;
}

function drawLabels(placed: PlacedTrend): TemplateResult {
  const [near, far] = anchors(placed);
  // A row is a text of its own: in WebKit, spans of one text break in the wrong places from right to left.
  return svg`<g aria-hidden="true">
    ${placed.labels.map(({ x, y, side, size, rows }) =>
      rows.map(
        ({ text, look }, i) =>
          svg`<text class=${look} font-size=${`${size}em`} x=${x} y=${y} dy=${`${i * 1.25}em`} text-anchor=${[far, 'middle', near][side + 1]}>${text}</text>`,
      ),
    )}
  </g>`;
}

export function drawLine({ tone, shape, marks }: PlacedLine): TemplateResult {
  return svg`<g class=${tone}>
    <path class="line" d=${pathOf(marks, 'line')} />
    <path class="line" stroke-dasharray=${DASH.join(' ')} d=${pathOf(marks, 'handover')} />
    ${marks.map(
      ({ x, y, part }) => svg`<g transform=${`translate(${x} ${y})`}>${drawShape(shape, part !== undefined)}</g>`,
    )}
  </g>`;
}

/** The path between marks that are linked in this way: a year that nobody counted stays a gap. */
function pathOf(marks: readonly PlacedMark[], link: Mark['link']): string {
  const parts = marks.map((mark, i) => {
    const before = marks[i - 1];
    return before && mark.link === link ? `M${before.x} ${before.y}L${mark.x} ${mark.y}` : '';
  });
  return parts.join('');
}

/** The path of each shape, in px around the middle of the mark. The live layer draws the same shapes by their radius. */
const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  diamond: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  triangle: 'M0-5.5L4.76 2.75H-4.76z',
  wedge: 'M0 5.5L4.76-2.75H-4.76z',
  square: 'M-4.6-4.6H4.6V4.6H-4.6z',
};

/** Draws a mark, hollow where only a part of its period is counted. */
export const drawShape = (shape: Shape, hollow: boolean): TemplateResult =>
  svg`<path class=${hollow ? 'mark hollow' : 'mark'} part="mark" d=${PATHS[shape]} />`;
