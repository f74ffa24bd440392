import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { sourceMarks } from '../ui/frame/frame.js';
import type { TrendStrings } from './lang/en.js';
import { DASH } from './incident-trend.layout.js';
import type { Shape, TrendModel } from './incident-trend.model.js';
import { drawShape } from './incident-trend.drawing.js';

export const legendMark = (shape: Shape, tone: string, hollow = false): TemplateResult =>
  html`<svg class=${tone} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    ${drawShape(shape, hollow)}
  </svg>`;

/** Draws the legend of hollow marks and dashed lines; `undefined` where the chart has neither. */
export function drawLegend({ lines, handover }: TrendModel, { t }: Locale<TrendStrings>): TemplateResult | undefined {
  const partial = lines.some(({ marks }) => marks.some(({ part }) => part !== undefined));
  if (!partial && handover === undefined) return undefined;
  return html`${partial ? html`<span>${legendMark('circle', 'soft', true)}${t.legendPart}</span>` : nothing}
  ${
    handover === undefined
      ? nothing
      : html`<span
          ><svg class="tone-0" width="24" height="4" aria-hidden="true">
            <path class="line" stroke-dasharray=${DASH.join(' ')} d="M0 2H24" /></svg
          >${handover}</span
        >`
  }`;
}

/** Draws the names as a list, for charts too narrow to have them beside the lines. */
export function drawNames(
  { lines }: Pick<TrendModel, 'lines'>,
  sources: TrendModel['sources'],
  locale: Locale<TrendStrings>,
): TemplateResult {
  return html`<ul class="names">
    ${lines.map(({ name, tone, shape, marks, remarks }) => {
      const last = marks.at(-1);
      return html`<li>
        ${legendMark(shape, tone)}
        <span
          ><bdi class=${`strong ${tone}`}>${name}</bdi> <bdi>${last?.full}</bdi>${sourceMarks(
            last?.sources,
            sources,
            locale,
          )}
          ${remarks.map((remark) => html`<span class="remark">${remark}</span>`)}</span
        >
      </li>`;
    })}
  </ul>`;
}
