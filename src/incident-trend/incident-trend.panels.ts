import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../core/text.js';
import { sourceMarks } from '../ui/source-marks.js';
import type { IncidentData } from './incident-trend.data.js';
import type { PlacedMark } from './incident-trend.labels.js';
import type { PlacedTrend } from './incident-trend.layout.js';
import type { PickController } from './incident-trend.pick.js';
import { definitionOf, describeMark, type Remark } from './incident-trend.receipts.js';
import type { TrendStrings } from './lang/en.js';
import type { Exports } from '../ui/exports.js';
import type * as module from './incident-trend.export.js';

export { startLive } from './incident-trend.live.js';
export { trendTable } from './incident-trend.receipts.js';

/** How the panels look; adopted when they arrive. */
export const styles = css`
  .view {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .live .view {
    pointer-events: auto;
  }
  .live .line,
  .live .mark {
    opacity: 0;
  }
  .view canvas {
    cursor: pointer;
  }
  .surface {
    color: var(--_surface);
  }
  /* The live layer reads its colours here; the transition tells it when they change. */
  .view i {
    position: absolute;
    transition: color 1ms;
  }
  .targets {
    fill: transparent;
    cursor: pointer;
  }
  .ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .tip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 100%);
    padding: 8px 12px;
    border: 1px solid var(--_rule);
    background: var(--_surface);
    font-size: 0.8125em;
    pointer-events: none;
  }
  .picked {
    border-color: currentColor;
    pointer-events: auto;
  }
  .tip p {
    margin: 0;
    color: var(--_soft);
  }
  dl {
    margin-block: 4px;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 8px;
  }
  @media print {
    .view,
    .tip {
      display: none;
    }
    .live .line,
    .live .mark {
      opacity: 1;
    }
  }
`;

/** What a panel needs beside its subject. */
interface PanelContext {
  data: IncidentData;
  locale: Locale<TrendStrings>;
  sources: readonly NumberedSource[];
}

/** The marks as a list to walk through and to pick from, over the picture of them. */
export function drawTargets({ lines }: PlacedTrend, pick: PickController, context: PanelContext): TemplateResult {
  const { current, picked } = pick;
  const { data, locale } = context;
  const option = (mark: PlacedMark) => {
    const { title, text } = describeMark(mark, data, locale);
    return svg`<circle
      id=${mark.id}
      role="option"
      aria-selected=${picked === mark ? 'true' : 'false'}
      aria-label=${`${title}. ${text}`}
      cx=${mark.x}
      cy=${mark.y}
      r="12"
      @click=${() => pick.pick(mark.id)}
    />`;
  };
  return svg`${current ? svg`<circle class="ring" cx=${current.x} cy=${current.y} r="10" />` : nothing}
    <g
      class="targets"
      role="listbox"
      tabindex="0"
      aria-label=${locale.t.points}
      aria-activedescendant=${current?.id ?? nothing}
      @keydown=${pick.onKey}
      @focusout=${() => pick.hover()}
    >
      ${lines.map(({ name, marks }) => svg`<g role="group" aria-label=${name}>${marks.map(option)}</g>`)}
    </g>`;
}

/** What is known of the mark that the reader is on; the links of a picked one can be reached. */
export function drawTip({ current, picked }: PickController, context: PanelContext): TemplateResult | typeof nothing {
  if (!current) return nothing;
  const { data, locale, sources } = context;
  const { title, text, sources: ids, remarks } = describeMark(current, data, locale);
  return html`<div class=${picked === current ? 'tip picked' : 'tip'} part="tooltip">
    <b>${title}</b>
    <p>${text}${sourceMarks(ids, sources, locale)}</p>
    ${remarks.map((remark) => html`<p>${drawRemark(remark, context)}</p>`)}
  </div>`;
}

/** Who counts what, and what else is said of the same years. */
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

function drawRemark({ label, items }: Remark, { locale, sources }: PanelContext): TemplateResult {
  return html`${label}
  ${items.map(({ text, sources: ids }, i) => html`${i > 0 ? '; ' : ''}${text}${sourceMarks(ids, sources, locale)}`)}`;
}

/** What downloads are made of; their code loads with the first one. */
export const trendExports =
  (...shown: Parameters<typeof module.trendExports>) =>
  async (): Promise<Exports> =>
    (await import('./incident-trend.export.js')).trendExports(...shown);
