import { html, nothing, type TemplateResult } from 'lit';
import { isTag } from '../../ui/host/nodes.js';
import type { Span } from '../series/span.js';
import { legendMark } from '../incident-trend.legend.js';
import type { TrendModel } from '../incident-trend.model.js';
import type { PanelLocale } from '../incident-trend.panel-locale.js';
import type { ViewState } from './view-state.js';
import { finestOf, spanOf } from '../series/time-span.js';
import { listPeriods, type Period } from '../series/calendar.js';

/**
 * Which series to show, and what time: everything that dragging over the chart does, without dragging. `prepare` is told as
 * soon as the reader is at the controls.
 */
export function drawControls(
  base: TrendModel,
  reader: ViewState,
  locale: PanelLocale,
  prepare: () => void,
): TemplateResult {
  const { t } = locale;
  return html`<div class="controls" @pointerover=${prepare} @focusin=${prepare}>
    <div role="group" aria-label=${t.shownSeries}>
      ${base.lines.map(
        ({ id, name, tone, shape }) =>
          html`<button
            class="field"
            type="button"
            aria-pressed=${reader.hidden.has(id) ? 'false' : 'true'}
            @click=${() => reader.toggle(id)}
          >
            ${legendMark(shape, tone, reader.hidden.has(id))}<bdi>${name}</bdi>
          </button>`,
      )}
    </div>
    ${drawTimes(base, reader, locale)}
    <button class="field" type="button" ?disabled=${!reader.made} @click=${reader.reset}>${t.reset}</button>
    <p class="keys">${t.keys}</p>
  </div>`;
}

function drawTimes(base: TrendModel, reader: ViewState, { t, f }: PanelLocale): TemplateResult | typeof nothing {
  const span = spanOf(base.lines);
  const periods = span ? listPeriods(span, finestOf(base.lines), f) : [];
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || first === last) return nothing;
  const [from, to] = chosen(reader.range, periods);
  const choose = (one: Period, other: Period) =>
    reader.select(one === first && other === last ? undefined : [one.start, Math.max(one.end, other.end)]);
  const select = (label: string, now: Period, change: (period: Period) => void) =>
    html`<label
      >${label}
      <select
        class="field"
        .value=${String(periods.indexOf(now))}
        @change=${({ target }: Event) => {
          const period = isTag(target, 'select') ? periods[target.selectedIndex] : undefined;
          if (period) change(period);
        }}
      >
        ${periods.map((period, i) => html`<option value=${i} ?selected=${period === now}>${period.label}</option>`)}
      </select></label
    >`;
  return html`${select(t.from, from ?? first, (one) => choose(one, to ?? last))}
  ${select(t.to, to ?? last, (other) => choose((from ?? first).start <= other.start ? (from ?? first) : other, other))}`;
}

/** The first and the last period that a range shows: their counts stand in the middle of each. */
function chosen(range: Span | undefined, periods: readonly Period[]): [Period?, Period?] {
  if (!range) return [];
  const inside = periods.filter(({ start, end }) => start + end >= 2 * range[0] && start + end < 2 * range[1]);
  const touched = periods.filter(({ start, end }) => end > range[0] && start < range[1]);
  const [first = touched[0], last = touched.at(-1)] = [inside[0], inside.at(-1)];
  return [first, last];
}

/** What the reader left out, and the way back. */
export function drawChoice(base: TrendModel, reader: ViewState, locale: PanelLocale): TemplateResult | typeof nothing {
  if (!reader.made) return nothing;
  const { t, f } = locale;
  const span = reader.range && spanOf(base.lines);
  const periods = span ? listPeriods(span, finestOf(base.lines), f) : [];
  const [from, to] = chosen(reader.range, periods);
  const hidden = base.lines.filter(({ id }) => reader.hidden.has(id)).map(({ name }) => name);
  return html`<p class="choice">
    <span role="status"
      >${from && to ? t.shownTime(from.label, to.label) : nothing}
      ${hidden.length > 0 ? t.notShown(t.join(hidden)) : nothing}</span
    >
    <button class="field" type="button" @click=${reader.reset}>${t.reset}</button>
  </p>`;
}
