import { type LitElement, html, nothing, type TemplateResult } from 'lit';
import { isTag } from '../../ui/host/nodes.js';
import type { Span } from '../series/columns.js';
import { legendMark } from '../incident-trend.legend.js';
import type { TrendModel } from '../incident-trend.model.js';
import type { PanelLocale } from '../incident-trend.panel-locale.js';
import { finestOf, spanOf, listPeriods, type Period } from '../series/calendar.js';

const NONE: ReadonlySet<string> = new Set();

/** The part of a trend that the reader chose to see: series and time range. */
export class ViewState {
  readonly #host: LitElement;
  #hidden = NONE;
  #range: Span | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The ids of the series that the reader hid. */
  get hidden(): ReadonlySet<string> {
    return this.#hidden;
  }

  /** The time range that the reader chose; `undefined` for all. */
  get range(): Span | undefined {
    return this.#range;
  }

  /** Whether the reader hides anything. */
  get isChanged(): boolean {
    return this.#range !== undefined || this.#hidden.size > 0;
  }

  readonly toggle = (id: string): void => {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(id)) hidden.add(id);
    this.#hidden = hidden;
    this.#host.requestUpdate();
  };

  readonly selectRange = (range: Span | undefined): void => {
    this.#range = range;
    this.#host.requestUpdate();
  };

  readonly reset = (): void => {
    this.#hidden = NONE;
    this.selectRange(undefined);
  };
}

/**
 * Draws the choice of series and time range, which also does without dragging what dragging over the chart does.
 * `prepare` is called as soon as pointer or focus reach the controls.
 */
export function drawControls(
  base: TrendModel,
  viewState: ViewState,
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
            aria-pressed=${viewState.hidden.has(id) ? 'false' : 'true'}
            @click=${() => viewState.toggle(id)}
          >
            ${legendMark(shape, tone, viewState.hidden.has(id))}<bdi>${name}</bdi>
          </button>`,
      )}
    </div>
    ${drawTimes(base, viewState, locale)}
    <button class="field" type="button" ?disabled=${!viewState.isChanged} @click=${viewState.reset}>${t.reset}</button>
    <p class="keys">${t.keys}</p>
  </div>`;
}

function drawTimes(base: TrendModel, viewState: ViewState, { t, f }: PanelLocale): TemplateResult | typeof nothing {
  const span = spanOf(base.lines);
  const periods = span ? listPeriods(span, finestOf(base.lines), f) : [];
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || first === last) return nothing;
  const [from, to] = chosen(viewState.range, periods);
  const choose = (one: Period, other: Period) =>
    viewState.selectRange(one === first && other === last ? undefined : [one.start, Math.max(one.end, other.end)]);
  const drawSelect = (label: string, now: Period, change: (period: Period) => void) =>
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
  return html`${drawSelect(t.from, from ?? first, (one) => choose(one, to ?? last))}
  ${drawSelect(t.to, to ?? last, (other) => choose((from ?? first).start <= other.start ? (from ?? first) : other, other))}`;
}

/** The first and the last period whose middle lies in the range, as that is where their counts stand. */
function chosen(range: Span | undefined, periods: readonly Period[]): [Period?, Period?] {
  if (!range) return [];
  const inside = periods.filter(({ start, end }) => start + end >= 2 * range[0] && start + end < 2 * range[1]);
  const touched = periods.filter(({ start, end }) => end > range[0] && start < range[1]);
  const [first = touched[0], last = touched.at(-1)] = [inside[0], inside.at(-1)];
  return [first, last];
}

/** Draws what the reader has hidden, and the button that shows all again. */
export function drawViewStatus(
  base: TrendModel,
  viewState: ViewState,
  locale: PanelLocale,
): TemplateResult | typeof nothing {
  if (!viewState.isChanged) return nothing;
  const { t, f } = locale;
  const span = viewState.range && spanOf(base.lines);
  const periods = span ? listPeriods(span, finestOf(base.lines), f) : [];
  const [from, to] = chosen(viewState.range, periods);
  const hidden = base.lines.filter(({ id }) => viewState.hidden.has(id)).map(({ name }) => name);
  return html`<p class="choice">
    <span role="status"
      >${from && to ? t.shownTime(from.label, to.label) : nothing}
      ${hidden.length > 0 ? t.notShown(t.join(hidden)) : nothing}</span
    >
    <button class="field" type="button" @click=${viewState.reset}>${t.reset}</button>
  </p>`;
}
