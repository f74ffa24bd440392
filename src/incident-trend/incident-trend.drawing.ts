import { html, svg, type TemplateResult } from 'lit';
import type { PlacedLine, PlacedMark, PlacedTrend } from './incident-trend.layout.types.js';
import { drawShape } from './incident-trend.mark-shapes.js';
import { DASH, SMALL } from './incident-trend.layout.js';
import type { Mark, TrendModel } from './incident-trend.model.js';

/** What comes after the picture and lies over it. */
export interface Over {
  /** The reader reached the chart. */
  engage(): void;
  /** The live layer draws the marks now. */
  live?: boolean;
  /** What the reader points at and picks from, and what is told about it: after the first drawing. */
  targets?: unknown;
  tooltip?: unknown;
  /** Under the lines. */
  behind?: unknown;
  drawLine?: ((line: PlacedLine) => TemplateResult) | undefined;
}

/** The chart: axes, lines, marks, labels. */
export function drawTrend(placed: PlacedTrend, { unit }: TrendModel, over: Over): TemplateResult {
  return html`<div
    class=${over.live ? 'box live' : 'box'}
    part="graphic"
    @pointerenter=${over.engage}
    @touchstart=${{ handleEvent: over.engage, passive: true }}
    @focusin=${over.engage}
  >
    <svg width=${placed.width} height=${placed.height} viewBox="0 0 ${placed.width} ${placed.height}">
      <g aria-hidden="true">
        ${drawAxes(placed, unit)}${over.behind}${placed.lines.map(over.drawLine ?? drawLine)}${drawLabels(placed)}
      </g>
      ${over.targets}
    </svg>
    <div class="view"></div>
    ${over.tooltip}
  </div>`;
}

/** Which ends of a text lie towards the start of the axis, and away from it. */
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
  return svg`<g aria-hidden="true">
    ${placed.labels.map(
      ({ x, y, side, size, rows }) =>
        svg`<text font-size=${`${size}em`} x=${x} y=${y} text-anchor=${[far, 'middle', near][side + 1]}>${rows.map(
          ({ text, look }, i) => svg`<tspan class=${look} x=${x} dy=${i === 0 ? 0 : '1.25em'}>${text}</tspan>`,
        )}</text>`,
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

/** Only marks that are linked are joined: a year nobody counted stays a gap. */
function pathOf(marks: readonly PlacedMark[], link: Mark['link']): string {
  const parts = marks.map((mark, i) => {
    const before = marks[i - 1];
    return before && mark.link === link ? `M${before.x} ${before.y}L${mark.x} ${mark.y}` : '';
  });
  return parts.join('');
}
