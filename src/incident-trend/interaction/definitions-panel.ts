import { html, type TemplateResult } from 'lit';
import { definitionOf } from '../series/definitions.js';
import { drawRemark, type PanelContext } from './tooltip.js';

/** Draws the panel of who counts what, with the conflicting counts of the same periods. */
export function drawDefinitions(context: PanelContext): TemplateResult {
  const { data, locale } = context;
  const definitions = data.series.map((series) => definitionOf(series, data, locale));
  return html`<dl>
    ${definitions.map(
      ({ name, text, points }) =>
        html`<dt><bdi>${name}</bdi></dt>
          <dd>
            ${text}
            ${points.map(
              ({ period, remarks }) =>
                html`<span class="remark">${period}. ${remarks.map((remark) => drawRemark(remark, context))}</span>`,
            )}
          </dd>`,
    )}
  </dl>`;
}
