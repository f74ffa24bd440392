import { nothing, type TemplateResult, html, type LitElement } from 'lit';
import type { Size } from '../../core/measure.js';
import type { Table } from '../../core/table.js';
import type { Locale } from '../../i18n/locale.js';
import { ViewController } from '../../ui/host/view-controller.js';
import type { IncidentData } from '../incident-trend.data.js';
import type { TrendLayers } from '../incident-trend.drawing.js';
import type { PlacedTrend } from '../incident-trend.layout.types.js';
import type { TrendModel } from '../incident-trend.model.js';
import type { TrendStrings } from '../lang/en.js';
import { IncidentSelectEvent } from '../incident-trend.events.js';
import { withPanels } from '../incident-trend.panel-locale.js';
import { isListed, trendTable } from '../incident-trend.table.js';
import { type DrawTargets, type PanelContext, drawDefinitions, drawTargets, drawTooltip } from './tooltip.js';
import { drawControls, drawViewStatus, ViewState } from './controls.js';
import { timeAt } from './hit-test.js';
import { FontFit } from './font-fit.js';
import { SelectionController, selectOnFirstTap } from './selection.js';
import type { TrendHandlers } from './pointer.js';

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

/** What interaction adds to the figure. */
interface InteractionParts {
  layers: Partial<TrendLayers>;
  below: unknown;
  controls: () => TemplateResult;
  definitions: () => TemplateResult;
  table: (() => Table) | undefined;
}

/** The interaction with a trend: selection, live layer, and the choice of series and time range. */
export class TrendInteraction {
  readonly selection: SelectionController;
  readonly view: ViewController<PlacedTrend, TrendHandlers>;
  readonly viewState: ViewState;
  readonly #fit: FontFit;
  readonly #placed: () => PlacedTrend | undefined;
  readonly #extended: () => Extended | undefined;
  #measuredLocale: Locale<TrendStrings> | undefined;

  constructor(host: LitElement, placed: () => PlacedTrend | undefined, extended: () => Extended | undefined) {
    this.#fit = new FontFit(host, placed);
    this.#placed = placed;
    this.#extended = extended;
    this.viewState = new ViewState(host);
    this.selection = new SelectionController(host, {
      placed,
      onSelect: (mark) => host.dispatchEvent(new IncidentSelectEvent(mark?.series, mark?.period)),
    });
    this.view = new ViewController<PlacedTrend, TrendHandlers>(host, {
      load: () => {
        this.#prepare();
        return import('../incident-trend.view.js');
      },
      container: () => host.renderRoot.querySelector<HTMLElement>('.view'),
      model: placed,
      handlers: {
        hover: this.selection.hoverAt,
        leave: this.selection.hover,
        select: this.selection.selectAt,
        selectRange: this.#selectRange,
      },
    });
    selectOnFirstTap(host.renderRoot, this.view, placed, this.selection.selectAt);
  }

  /** The size for the layout of the default chart, which depends on the page's font and on the language. */
  sizeFor(locale: Locale<TrendStrings>, size: Size): Size {
    if (locale !== this.#measuredLocale) this.#fit.measure(size);
    this.#measuredLocale = locale;
    return this.#fit.sizeOf(size);
  }

  /** The parts that belong on, under and around a drawn trend. The tooltip waits until its facts are there (`isWhole`). */
  parts(baseLocale: Locale<TrendStrings>, drawn: DrawnTrend, isWhole: boolean): InteractionParts {
    const locale = withPanels(baseLocale);
    const { data, model, placed } = drawn;
    const context = { data, locale, sources: model.sources };
    const extended = isListed(data) ? undefined : this.#extended();
    return {
      layers: this.#layers(drawn, context, isWhole),
      below: [drawn.extended?.events(placed, context), drawViewStatus(model, this.viewState, locale)],
      controls: () => drawControls(model, this.viewState, locale, this.#prepare),
      definitions: () => drawDefinitions(context),
      table: isListed(data) ? () => trendTable(data, baseLocale) : extended && (() => extended.table(data, baseLocale)),
    };
  }

  #layers({ model, placed, extended }: DrawnTrend, context: PanelContext, isWhole: boolean): Partial<TrendLayers> {
    const { t } = context.locale;
    const shown = placed.lines.some(({ marks, stroke }) => marks.length > 0 || stroke);
    const reason = this.viewState.range && placed.lines.length > 0 ? t.noneInTime : t.noneShown;
    const empty =
      !shown && this.viewState.isChanged ? html`<p class="empty">${reason}</p>` : extended?.drawShowAll(model, context);
    return {
      ...extended?.layers(placed),
      live: this.view.mounted,
      targets: shown ? drawTargets(placed, this.selection, context, extended?.targetsFor(placed)) : nothing,
      tooltip: [isWhole ? drawTooltip(placed, this.selection, context) : nothing, empty],
    };
  }

  /** Loads what draws a narrowed view, as the reader may soon choose one. */
  readonly #prepare = (): void => void this.#extended();

  /** Selects the time range that the reader dragged over. */
  readonly #selectRange = (from: number, to: number): void => {
    const placed = this.#placed();
    if (!placed) return;
    const times = [timeAt(placed, from), timeAt(placed, to)];
    this.viewState.selectRange([Math.min(...times), Math.max(...times)]);
  };
}
