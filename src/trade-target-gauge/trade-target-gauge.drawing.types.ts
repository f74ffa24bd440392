import type { TemplateResult } from 'lit';
import type { NumberedSource } from '../core/facts.js';
import type { Size } from '../core/measure.js';
import type { Locale } from '../i18n/locale.js';
import type { GaugeStrings } from './lang/en.js';
import type { PlacedCount, PlacedGauge } from './trade-target-gauge.layout.js';
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
  drawChanges(
    gauge: Gauge,
    sources: readonly NumberedSource[],
    locale: Locale<GaugeStrings>,
  ): readonly TemplateResult[];
}

/** The drawing of a gauge as a half circle. */
export interface RadialDrawing {
  drawDial(gauge: Gauge, context: DrawingContext): TemplateResult;
}
