import { type TemplateResult, html, nothing, svg } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Size } from '../core/measure.js';
import type { Locale } from '../i18n/locale.js';
import { heading, sourceMarks } from '../ui/frame/frame.js';
import type { GaugeStrings } from './lang/en.js';
import { type PlacedCount, type PlacedGauge, LEADER_GAP, placeGauge, TICK_EM } from './trade-target-gauge.layout.js';
import type { Count, Gauge } from './trade-target-gauge.model.js';

/** What a gauge is drawn with. */
export interface DrawingContext {
  size: Size;
  locale: Locale<GaugeStrings>;
  sources: readonly NumberedSource[];
  /** The drawings that are loaded after the first one; `undefined` until then. */
  panels: PanelDrawings | undefined;
  /** Draws half circles; `undefined` for bars. */
  radial: RadialDrawing | undefined;
  /** The headline of the graphic, which labels a gauge without a name. */
  headline: string;
  /** The heading level of the names. */
  level: number;
  /** Called when the reader selects a count. */
  choose(gauge: Gauge, series: string): void;
}

/** The drawings that are loaded after the first one. */
export interface PanelDrawings {
  /** Returns a gauge in words. */
  ariaTextOf(gauge: Gauge, locale: Locale<GaugeStrings>): string;
  drawTicks(
    gauge: Gauge,
    placed: PlacedGauge,
    x: (at: number) => number,
    ends: readonly [top: number, bottom: number],
    locale: Locale<GaugeStrings>,
  ): readonly TemplateResult[];
  drawStems(placed: PlacedGauge, x: (at: number) => number, from: number, to: number): readonly TemplateResult[];
  drawLeaderLines(placed: PlacedGauge, count: PlacedCount, context: DrawingContext): TemplateResult;
  drawYears(gauge: Gauge, count: Count, placed: PlacedGauge, locale: Locale<GaugeStrings>): TemplateResult;
  drawAxis(gauge: Gauge, placed: PlacedGauge, locale: Locale<GaugeStrings>): TemplateResult;
  /** Draws what sources say of a pair beside its counts. */
  drawStatements(
    gauge: Gauge,
    sources: readonly NumberedSource[],
    locale: Locale<GaugeStrings>,
  ): readonly TemplateResult[];
}

/** The drawing of a gauge as a half circle. */
export interface RadialDrawing {
  drawDial(gauge: Gauge, context: DrawingContext): TemplateResult;
}

const BAR = 16;
const DOT = 5.5;

/** Draws one gauge: name, share, bar, counts with their sources, and the growth it would take. */
export function drawGauge(gauge: Gauge, context: DrawingContext): TemplateResult {
  const { locale, sources, panels, radial } = context;
  const placed = placeGauge(gauge, context.size);
  const { id, name, reached, needs } = gauge;
  return html`<section class="gauge" part="gauge" data-id=${id} aria-label=${name || context.headline}>
    <header>
      ${name ? heading(context.level, 'heading', html`<bdi>${name}</bdi>`) : nothing}
      ${radial ? nothing : drawShare(reached, context.headline)}
    </header>
    ${radial?.drawDial(gauge, context) ?? drawBar(gauge, placed, context)}
    <ul class="counts">
      ${placed.counts.map((count) => drawCount(gauge, placed, count, context))}
    </ul>
    ${placed.years > 0 ? html`<div class=${placed.beside ? 'axis' : 'axis below'}>${panels?.drawAxis(gauge, placed, locale)}</div>` : nothing}
    ${needs.map(({ text, sources: ids }) => html`<p class="need">${text}${sourceMarks(ids, sources, locale)}</p>`)}
    ${panels?.drawStatements(gauge, sources, locale)}
  </section>`;
}

/** Draws "6–22% of the $2bn target reached", unless the headline says it. */
export function drawShare(reached: Gauge['reached'], headline: string): TemplateResult | typeof nothing {
  if (!reached) return nothing;
  const { share, of } = reached;
  return html`<p class="reached" part="share" role="status">
    ${headline === `${share} ${of}` ? nothing : html`<b><bdi>${share}</bdi></b> <span class="by">${of}</span>`}
  </p>`;
}

/** Wraps a drawing in a meter for screen readers. */
export function drawMeter(
  gauge: Gauge,
  { headline, panels, locale }: DrawingContext,
  kind: string,
  drawing: unknown,
): TemplateResult {
  const { name, max, low, high } = gauge;
  return html`<div
    class=${kind}
    role="meter"
    aria-label=${name || headline}
    aria-valuemin=${Math.min(0, low)}
    aria-valuemax=${max}
    aria-valuenow=${high}
    aria-valuetext=${panels?.ariaTextOf(gauge, locale) ?? high}
  >
    ${drawing}
  </div>`;
}

function drawBar(gauge: Gauge, placed: PlacedGauge, context: DrawingContext): TemplateResult {
  const { size, locale, panels } = context;
  const { width, low, high, target, labelEnd, counts } = placed;
  const rtl = locale.dir === 'rtl';
  // Positions are from the inline start, so they are mirrored on a right-to-left page.
  const x = (at: number) => (rtl ? width - at : at);
  const from = (start: number, end: number) => Math.min(x(start), x(end));
  const top = size.em * TICK_EM * 1.6;
  const middle = top + BAR / 2;
  const bottom = top + BAR + 6;
  return drawMeter(
    gauge,
    context,
    'meter',
    html`<svg width=${width} height=${bottom} viewBox="0 0 ${width} ${bottom}" aria-hidden="true" direction="ltr">
      ${panels?.drawTicks(gauge, placed, x, [top, top + BAR], locale)}
      <rect class="track" x="0" y=${top} width=${width} height=${BAR} />
      <rect class="range" part="bar" x=${from(0, high)} y=${top} width=${high} height=${BAR} />
      <rect class="low" x=${from(0, low)} y=${top} width=${low} height=${BAR} />
      ${
        target === undefined
          ? nothing
          : svg`<line class="target" part="target" x1=${x(target)} x2=${x(target)} y1=${top - 4} y2=${top + BAR + 4} />
        <text class="target-label" x=${x(labelEnd)} y=${top - 6} text-anchor=${rtl ? 'start' : 'end'}>${gauge.target?.label}</text>`
      }
      ${panels?.drawStems(placed, x, middle, bottom)}
      ${counts.map(({ at }) => svg`<circle class="mark" part="mark" cx=${x(at)} cy=${middle} r=${DOT} />`)}
    </svg>`,
  );
}

/** Draws the text of a count, with leader lines where there is space. The highest comes first, so that no line crosses a text. */
function drawCount(gauge: Gauge, placed: PlacedGauge, count: PlacedCount, context: DrawingContext): TemplateResult {
  const { locale, sources, choose, panels, radial } = context;
  const { series, amount, label } = count;
  return html`<li>
    ${
      placed.hasLeaderLines && !radial
        ? html`${panels?.drawLeaderLines(placed, count, context)}<svg
              class="gap"
              width=${count.at + LEADER_GAP}
              height="1"
            ></svg>`
        : html`<svg class="dot" width="12" height="12"><circle class="mark" cx="6" cy="6" r="4.5" /></svg>`
    }
    <span class="text"
      ><button
        type="button"
        class="count"
        part="count"
        data-id="${gauge.id}/${series}"
        aria-label=${`${amount} ${label}`}
        aria-pressed=${gauge.chosen === series ? 'true' : 'false'}
        @click=${() => choose(gauge, series)}
      >
        <bdi>${amount}</bdi>
      </button>
      <bdi class="by" aria-hidden="true">${label}</bdi>${sourceMarks(count.sources, sources, locale)}</span
    >
    ${
      placed.years > 0
        ? html`<svg
            class="years"
            width=${placed.years}
            height=${placed.em * 2.25}
            role="img"
            aria-hidden=${panels ? nothing : 'true'}
          >
            ${panels?.drawYears(gauge, count, placed, locale)}
          </svg>`
        : nothing
    }
  </li>`;
}

/** Draws the legend of the bar's parts, where it has any. */
export function drawLegend(gauges: readonly Gauge[], { t }: Locale<GaugeStrings>): unknown {
  if (gauges.every(({ low, high }) => low === high)) return undefined;
  const entry = (kind: string, text: string) =>
    html`<span
      ><svg width="24" height="10" aria-hidden="true"><rect class=${kind} width="24" height="10" /></svg>${text}</span
    >`;
  return [entry('low', t.legendLow), entry('range', t.legendRange)];
}
