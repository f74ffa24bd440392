import type { nothing, TemplateResult } from 'lit';
import type { Size } from '../../core/measure.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { IncidentData } from '../incident-trend.data.js';
import type { TrendLayers } from '../incident-trend.drawing.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';
import type { TrendModel } from '../incident-trend.model.js';
import type { TrendStrings } from '../lang/en.js';
import type { DrawTargets, PanelContext } from './tooltip.js';

/** The input of the model and the layout; `ids` are those of the series to draw, separated by spaces. */
export type TrendInput = readonly [data: IncidentData, ids: string, locale: Locale<TrendStrings>, size: Size];

/** A trend that has been laid out. `model` gives the texts; `placed` may show less, where the reader hides something. */
export interface DrawnTrend {
  data: IncidentData;
  model: TrendModel;
  placed: PlacedTrend;
  /** Lays out the same trend at another size, for a picture. */
  at(size: Size): PlacedTrend;
  /** What laid it out, where it is not the default chart. */
  extended?: Extended;
}

/** An extended chart, as far as interaction uses it. */
export interface Extended {
  /** The layer under the lines, and how a line is drawn. */
  layers(placed: PlacedTrend): Partial<TrendLayers>;
  /** Draws the events as a list. */
  events(placed: PlacedTrend, context: PanelContext): TemplateResult | typeof nothing;
  /** How targets are drawn where there are too many counts for a list; otherwise `undefined`. */
  targetsFor(placed: PlacedTrend): DrawTargets | undefined;
  /** Draws a button that shows all years, where the window of the author holds no count. */
  drawShowAll(model: TrendModel, context: PanelContext): TemplateResult | typeof nothing;
  /** The data table, which may sum up series of very many counts. */
  table(data: IncidentData, locale: Locale<TrendStrings>): Table;
}
