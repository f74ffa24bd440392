import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { memo } from '../core/memo.js';
import { readList } from '../core/options.js';
import { DataController } from '../ui/data-controller.js';
import { frame, panel } from '../ui/frame.js';
import type { Graphic, Loading, PictureOptions, Theme } from '../ui/graphic.js';
import { hostStyles } from '../ui/host.styles.js';
import { LocaleController } from '../ui/locale-controller.js';
import { NotesController } from '../ui/notes-controller.js';
import { ReceiptsController } from '../ui/receipts-controller.js';
import { SizeController } from '../ui/size-controller.js';
import { StatesController } from '../ui/states-controller.js';
import { en } from './lang/en.js';
import { incidentData, type IncidentData } from './incident-trend.data.js';
import { drawTrend } from './incident-trend.drawing.js';
import { drawLegend, drawNames } from './incident-trend.key.js';
import { placeTrend, type PlacedTrend } from './incident-trend.layout.js';
import type { Live } from './incident-trend.live.js';
import { trendModel, usualSeries, type TrendModel } from './incident-trend.model.js';
import { styles } from './incident-trend.styles.js';

/**
 * Counts of incidents in one place as named series: each under the name of who counted, joined only where that series
 * has counted, and the article's own figures flagged with what disagrees.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit. Does not bubble.
 * @fires {DataErrorEvent} data-error - When data could not be had or do not fit. Does not bubble.
 * @fires {IncidentSelectEvent} incident-select - When the reader picks a count, or drops the choice again.
 * @csspart frame - The figure around everything.
 * @csspart headline - The headline.
 * @csspart summary - The sentences under the headline.
 * @csspart legend - What hollow marks and dashed lines mean.
 * @csspart graphic - The chart.
 * @csspart mark - The mark of one count.
 * @csspart tooltip - What is known of the count that the reader is on.
 * @csspart definitions - Who counts what, and its button.
 * @csspart notes - The sentences under the graphic.
 * @csspart table - The data table and its button.
 * @csspart sources - The list of sources and its button.
 * @csspart download - The files to download, the references to cite, and their button.
 * @csspart message - The sentence that says why nothing is drawn.
 * @cssprop [--incident-trend-1] - Colour of the first series. Defaults to `--story-actual`; `-2` to `-5` colour the next ones.
 * @cssprop [--incident-trend-flagged] - Colour of the article's figures. Defaults to `--story-closed`.
 */
export class IncidentTrendElement extends LitElement implements Graphic<IncidentData> {
  static override styles = [hostStyles, styles];

  #data = new DataController<IncidentData>(this, incidentData);
  #locale = new LocaleController(this, { en, ur: async () => (await import('./lang/ur.js')).ur });
  #size = new SizeController(this);
  #notes = new NotesController(this);
  #receipts = new ReceiptsController(this, () => import('./incident-trend.panels.js'));
  #model = memo(trendModel);
  #place = memo(placeTrend);
  #shown: TrendModel | undefined;
  #placed: PlacedTrend | undefined;
  /** Comes right after the first drawing, so the reader may have engaged before it. */
  #live: Live | undefined;
  #engaged = false;

  /** The URL of a JSON or CSV file to show instead of the bundled data. */
  @property() src?: string;
  /** Data to show instead of everything else, in the shape of `data/incidents.json`. */
  @property({ attribute: false }) data?: IncidentData;
  /** Which series to draw, by id, such as `ctd pips`. Defaults to those that count the same as the first one. */
  @property() series?: string;
  /** A headline instead of the one the data give. */
  @property() headline?: string;
  /** Graphics of one group share what is selected. */
  @property() group?: string;
  /** When the live layer loads: as the reader engages (`lazy`), or at once (`eager`). Defaults to `lazy`. */
  @property() loading: Loading = 'lazy';
  /** The colours: the page's own (`auto`), or always `light` or `dark` ones. Defaults to `auto`. */
  @property({ reflect: true }) theme: Theme = 'auto';
  /** Shows on screen what is wrong with attributes. Defaults to false: the console tells it. */
  @property({ type: Boolean }) debug = false;

  constructor() {
    super();
    new StatesController(this, () => ({
      loading: this.#data.pending,
      ready: this.#shown !== undefined,
      error: this.#data.error !== undefined,
    }));
  }

  /** The data that are shown; rejects with a `DataError` where they cannot be had. */
  get complete(): Promise<IncidentData> {
    return this.#data.complete;
  }

  /** The graphic as one standalone SVG, 800 px wide in the page's colours unless `options` say otherwise. */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await import('../ui/exports.js')).toSVG(this, () => this.render(), options);
  }

  /** What is shown as CSV: a row a fact, with units, EDTF dates and who says so. */
  async toCSV(): Promise<string> {
    return (await import('../ui/exports.js')).toCSV(this, () => this.render());
  }

  protected override willUpdate(): void {
    const data = this.#data.value;
    const locale = this.#locale.value;
    this.#shown = data && locale && this.#model(data, this.#readSeries(data).join(' '), locale);
    this.#placed = this.#shown && locale && this.#place(this.#shown, this.#size.value, locale);
    this.#live ??= this.#receipts.value?.startLive(this, () => this.#placed);
    if (this.loading === 'eager' || this.#engaged) this.#engage();
  }

  #readSeries(data: IncidentData): readonly string[] {
    const known = data.series.map(({ id }) => id);
    return this.#notes.read((report) => readList('series', this.series, known, report)) ?? usualSeries(data);
  }

  #engage = (): void => {
    this.#engaged = true;
    this.#live?.view.engage();
  };

  protected override render(): unknown {
    const locale = this.#locale.value;
    const { failure, value: data, pending } = this.#data;
    if (failure && locale) return failure(locale);
    const model = this.#shown;
    const placed = this.#placed;
    if (!model || !placed || !locale || !data) return html`<slot></slot>`;
    const { sources } = model;
    const receipts = this.#receipts.value;
    const context = { data, locale, sources };
    const live = receipts && this.#live;
    const over = {
      engage: this.#engage,
      live: live?.view.mounted === true,
      targets: live && receipts.drawTargets(placed, live.pick, context),
      tip: live && receipts.drawTip(live.pick, context),
    };
    return frame({
      locale,
      headline: this.headline ?? model.headline,
      summary: model.summary,
      legend: drawLegend(model, locale),
      graphic: [drawTrend(placed, model, over), placed.named ? nothing : drawNames(model, locale)],
      notes: model.notes,
      more: panel('definitions', locale.t.who, receipts?.drawDefinitions(context)),
      table: receipts?.trendTable(data, locale),
      receipts,
      sources,
      exports: receipts?.trendExports(data, model, locale),
      asOf: data.asOf,
      now: Date.now(),
      busy: pending,
      debug: this.debug ? this.#notes.notes : [],
    });
  }
}
