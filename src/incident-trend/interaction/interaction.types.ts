import type { nothing, TemplateResult } from 'lit';
import type { Size } from '../../core/size.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { IncidentData } from '../incident-trend.data.js';
import type { Over } from '../incident-trend.drawing.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';
import type { TrendModel } from '../incident-trend.model.js';
import type { TrendStrings } from '../lang/en.js';
import type { DrawWalk, PanelContext } from './tooltip.js';

/** What there is to draw, and where. */
export type Subject = readonly [data: IncidentData, ids: string, locale: Locale<TrendStrings>, size: Size];

/** What the texts say and what the chart shows: less, where the reader left something out. */
export interface Drawn {
  data: IncidentData;
  model: TrendModel;
  placed: PlacedTrend;
  /** The same at another size, for a sheet. */
  at(size: Size): PlacedTrend;
  /** What has drawn it, where it is beyond the usual. */
  extended?: Extended;
}

/** The drawing of what an author asks for beyond the usual, as far as a reader meets it. */
export interface Extended {
  /** What lies under the lines, and how a line is drawn. */
  over(placed: PlacedTrend): Partial<Over>;
  /** The events in full. */
  events(placed: PlacedTrend, context: PanelContext): TemplateResult | typeof nothing;
  /** What the reader walks through where there are more counts than a list could name. */
  walk(placed: PlacedTrend): DrawWalk | undefined;
  /** Where an author's time holds no count: a way to the years that there are. */
  wayBack(model: TrendModel, context: PanelContext): TemplateResult | typeof nothing;
  /** The table of so many counts that a row for each period may be too much. */
  table(data: IncidentData, locale: Locale<TrendStrings>): Table;
}
