import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Locale } from '../core/text.js';
import type { Size } from '../ui/size-controller.js';
import { sourceMarks } from '../ui/source-marks.js';
import type { GaugeStrings } from './lang/en.js';
import { placeGauge, type PlacedGauge } from './trade-target-gauge.layout.js';
import type { Gauge } from './trade-target-gauge.model.js';

/** What a drawing needs beside its gauge. */
export interface DrawingContext {
  size: Size;
  locale: Locale<GaugeStrings>;
  sources: readonly NumberedSource[];
  /** The series the reader measures this gauge by. */
  chosen: string | undefined;
  /** Called when the reader picks a count. */
  choose(series: string): void;
}

const TICK_EM = 0.75;
const BAR = 16;
const DOT = 5.5;

/** One gauge: its name and share in figures, the bar, its counts each with its source, and what it would take. */
export function drawGauge(gauge: Gauge, context: DrawingContext): TemplateResult {
  const { locale, sources } = context;
  const placed = placeGauge(gauge, context.size, locale);
  return html`<section class="gauge" part="gauge" aria-labelledby=${`name-${gauge.id}`}>
    <header>
      <h4 id=${`name-${gauge.id}`}><bdi>${gauge.name}</bdi></h4>
      ${
        gauge.reached
          ? html`<p class="reached" part="share">
              <b><bdi>${gauge.reached.share}</bdi></b> <span class="by">${gauge.reached.of}</span>
            </p>`
          : nothing
      }
    </header>
    ${drawBar(gauge, placed, context)}
    <ul class="counts">
      ${placed.counts.map((_, index) => drawCount(placed, index, context))}
    </ul>
    ${gauge.needs.map(({ text, sources: ids }) => html`<p class="need">${text}${sourceMarks(ids, sources, locale)}</p>`)}
  </section>`;
}

function drawBar(gauge: Gauge, placed: PlacedGauge, { size, locale }: DrawingContext): TemplateResult {
  const { width, low, high, target, ticks, counts } = placed;
  const rtl = locale.dir === 'rtl';
  // Everything is placed from the inline start; a right-to-left page reads the axis from its own side.
  const x = (at: number) => (rtl ? width - at : at);
  const from = (start: number, end: number) => Math.min(x(start), x(end));
  const top = size.em * TICK_EM * 1.6;
  const middle = top + BAR / 2;
  const bottom = top + BAR + 6;
  return html`<div
    class="meter"
    role="meter"
    aria-label=${gauge.name}
    aria-valuemin="0"
    aria-valuemax=${gauge.max}
    aria-valuenow=${gauge.high}
    aria-valuetext=${gauge.spoken}
  >
    <svg width=${width} height=${bottom} aria-hidden="true" direction="ltr">
      ${ticks.map(
        ({ at, label, anchor }) => svg`
        <line class="tick" x1=${x(at)} x2=${x(at)} y1=${top} y2=${top + BAR} />
        <text class="tick-label" x=${x(at)} y=${top - 6} text-anchor=${anchor === 'start' && rtl ? 'end' : anchor}>${label}</text>`,
      )}
      <rect class="track" x="0" y=${top} width=${width} height=${BAR} />
      <rect class="range" part="bar" x=${from(0, high)} y=${top} width=${high} height=${BAR} />
      <rect class="low" x=${from(0, low)} y=${top} width=${low} height=${BAR} />
      ${
        target === undefined
          ? nothing
          : svg`<line class="target" part="target" x1=${x(target)} x2=${x(target)} y1=${top - 4} y2=${top + BAR + 4} />
        <text class="target-label" x=${x(target)} y=${top - 6} text-anchor=${rtl ? 'start' : 'end'}>${gauge.target?.label}</text>`
      }
      ${placed.leads ? counts.map(({ at }) => svg`<line class="lead" x1=${x(at)} x2=${x(at)} y1=${middle} y2=${bottom} />`) : nothing}
      ${counts.map(({ at }) => svg`<circle class="mark" part="mark" cx=${x(at)} cy=${middle} r=${DOT} />`)}
    </svg>
  </div>`;
}

/** A count's text, led to its mark where there is room: the highest first, so that no lead crosses a text. */
function drawCount(placed: PlacedGauge, index: number, context: DrawingContext): TemplateResult {
  const { locale, sources, chosen, choose } = context;
  const count = placed.counts[index];
  if (!count) return html``;
  const { series, amount, label } = count;
  return html`<li>
    ${placed.leads ? drawLeads(placed, index, context) : html`<svg class="dot" width="12" height="12"><circle class="mark" cx="6" cy="6" r="4.5" /></svg>`}
    <span
      ><button
        type="button"
        class="count"
        part="count"
        aria-label=${`${amount} ${label}`}
        aria-pressed=${chosen === series ? 'true' : 'false'}
        @click=${() => choose(series)}
      >
        <bdi>${amount}</bdi>
      </button>
      <bdi class="by">${label}</bdi>${sourceMarks(count.sources, sources, locale)}</span
    >
  </li>`;
}

function drawLeads({ counts, width }: PlacedGauge, index: number, { size, locale }: DrawingContext): TemplateResult {
  const rtl = locale.dir === 'rtl';
  const own = counts[index]?.at ?? 0;
  const gap = own + 12;
  const x = (at: number) => (rtl ? gap - at : at);
  const turn = size.em * 0.68;
  return html`<svg class="leads" width=${gap} aria-hidden="true">
      ${counts
        .slice(index + 1)
        .filter(({ at }) => own - at > 1)
        .map(({ at }) => svg`<line class="lead" x1=${x(at)} x2=${x(at)} y1="0" y2="100%" />`)}
      <polyline class="lead" points="${x(own)},0 ${x(own)},${turn} ${x(own + 8)},${turn}" />
    </svg>
    <svg class="gap" width=${Math.min(gap, width)} height="1" aria-hidden="true"></svg>`;
}

/** Says what the bar's parts mean. */
export function drawLegend({ t }: Locale<GaugeStrings>): TemplateResult {
  return html`<span
      ><svg width="24" height="10" aria-hidden="true"><rect class="low" width="24" height="10" /></svg
      >${t.legendLow}</span
    >
    <span
      ><svg width="24" height="10" aria-hidden="true"><rect class="range" width="24" height="10" /></svg
      >${t.legendRange}</span
    >`;
}
