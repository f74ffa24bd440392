import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../core/facts.js';
import { isolate } from '../../i18n/locale.js';
import { sourceMarks } from '../../ui/frame/frame.js';
import type { IncidentData } from '../incident-trend.data.js';
import { legendMark } from '../incident-trend.legend.js';
import type { PlacedMark, PlacedTrend, HitMark } from '../incident-trend.layout.types.js';
import type { PanelLocale } from '../incident-trend.panel-locale.js';
import { describeMark, type Remark, definitionOf } from '../series/definitions.js';
import { periodText } from '../series/calendar.js';
import { marksAtTimeOf } from './hit-test.js';
import type { SelectionController } from './selection.js';

/** The context that panels and tooltips are drawn in. */
export interface PanelContext {
  data: IncidentData;
  locale: PanelLocale;
  sources: readonly NumberedSource[];
}

/** Draws the marks as targets for keyboard and pointer. */
export type DrawTargets = (
  placed: PlacedTrend,
  selection: SelectionController,
  context: PanelContext,
) => TemplateResult;

/** Draws the targets over the chart, and crosshair and ring of the current one. The targets are a list by default. */
export function drawTargets(
  placed: PlacedTrend,
  selection: SelectionController,
  context: PanelContext,
  draw: DrawTargets = drawList,
): TemplateResult {
  const { current } = selection;
  const { bottom } = placed;
  return svg`${
    current
      ? svg`<line class="cross" x1=${current.x} x2=${current.x} y1="0" y2=${bottom} />
        <circle class="ring" cx=${current.x} cy=${current.y} r="10" />`
      : nothing
  }
  ${draw(placed, selection, context)}`;
}

function drawList(
  { lines }: PlacedTrend,
  selection: SelectionController,
  { data, locale }: PanelContext,
): TemplateResult {
  const option = (mark: PlacedMark) => {
    const { title, text } = describeMark(mark, data, locale);
    return svg`<circle
      id=${mark.id}
      role="option"
      aria-selected=${selection.selected?.id === mark.id ? 'true' : 'false'}
      aria-label=${`${title}. ${text}`}
      cx=${mark.x}
      cy=${mark.y}
      r="12"
      @click=${() => selection.select(mark.id)}
    />`;
  };
  return svg`<g
    class="targets"
    role="listbox"
    tabindex="0"
    aria-label=${locale.t.points}
    aria-activedescendant=${selection.current?.id ?? nothing}
    @keydown=${selection.onKey}
    @focusout=${() => selection.hover()}
  >
    ${lines.map(({ name, marks }) => svg`<g role="group" aria-label=${name}>${marks.map(option)}</g>`)}
  </g>`;
}

/** Draws the tooltip: the count of every series at the current time. Once a count is selected, its links can be clicked. */
export function drawTooltip(
  placed: PlacedTrend,
  { current, selected }: SelectionController,
  context: PanelContext,
): TemplateResult | typeof nothing {
  if (!current) return nothing;
  const { locale } = context;
  const rows = marksAtTimeOf(placed, current);
  return html`<div class=${selected?.id === current.id ? 'tip picked' : 'tip'} part="tooltip">
    <p class="when">${periodText(current.period, locale)}</p>
    <ul>
      ${rows.map((mark) => drawRow(mark, mark.id === current.id, placed, context))}
    </ul>
  </div>`;
}

function drawRow(mark: HitMark, full: boolean, placed: PlacedTrend, context: PanelContext): TemplateResult {
  const { data, locale, sources } = context;
  const { title, text, remarks } = describeMark(mark, data, locale);
  const line = placed.lines.find(({ id }) => id === mark.series);
  const names = mark.sources.flatMap((id) => data.sources[id]?.publisher ?? []);
  const brief = [...(mark.part === undefined ? [] : [mark.part]), ...names.map((name) => isolate(name, locale))];
  return html`<li>
    ${line ? legendMark(line.shape, line.tone, mark.part !== undefined) : nothing}
    <div>
      <b>${title}</b>
      <p>${full ? text : locale.t.join(brief)}${sourceMarks(mark.sources, sources, locale)}</p>
      ${full ? remarks.map((remark) => html`<p>${drawRemark(remark, context)}</p>`) : nothing}
    </div>
  </li>`;
}

function drawRemark({ label, items }: Remark, { locale, sources }: PanelContext): TemplateResult {
  return html`${label}
  ${items.map(({ text, sources: ids }, i) => html`${i > 0 ? '; ' : ''}${text}${sourceMarks(ids, sources, locale)}`)}`;
}

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
