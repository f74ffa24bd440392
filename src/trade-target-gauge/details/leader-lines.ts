import { html, svg, type TemplateResult } from 'lit';
import type { DrawingContext } from '../trade-target-gauge.drawing.types.js';
import { LEADER_GAP, type PlacedCount, type PlacedGauge } from '../trade-target-gauge.layout.js';

/** Draws the leader lines from the marks to the bottom of the bar, where the list of counts begins. */
export function drawStems(
  { counts, hasLeaderLines }: PlacedGauge,
  x: (at: number) => number,
  from: number,
  to: number,
): readonly TemplateResult[] {
  if (!hasLeaderLines) return [];
  return counts.map(({ at }) => svg`<line class="lead" x1=${x(at)} x2=${x(at)} y1=${from} y2=${to} />`);
}

/** Draws the leader lines from the bar to the text of a count, and past it to the counts below. */
export function drawLeaderLines(
  { counts }: PlacedGauge,
  count: PlacedCount,
  { size, locale }: DrawingContext,
): TemplateResult {
  const rtl = locale.dir === 'rtl';
  const own = count.at;
  const gap = own + LEADER_GAP;
  const x = (at: number) => (rtl ? gap - at : at);
  const turn = size.em * 0.68;
  return html`<svg class="leads" width=${gap} aria-hidden="true">
    ${counts
      .slice(counts.indexOf(count) + 1)
      .filter(({ at }) => own - at > 1)
      .map(({ at }) => svg`<line class="lead" x1=${x(at)} x2=${x(at)} y1="0" y2="100%" />`)}
    <polyline class="lead" points="${x(own)},0 ${x(own)},${turn} ${x(own + 8)},${turn}" />
  </svg>`;
}
