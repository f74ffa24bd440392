import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { memo } from '../core/memo.js';
import { readList } from '../core/options.js';
import { DataController } from '../ui/data-controller.js';
import { frame } from '../ui/frame.js';
import type { Graphic, Loading, PictureOptions, Theme } from '../ui/graphic.js';
import { hostStyles } from '../ui/host.styles.js';
import { LocaleController } from '../ui/locale-controller.js';
import { NotesController } from '../ui/notes-controller.js';
import { ReceiptsController } from '../ui/receipts-controller.js';
import { SizeController } from '../ui/size-controller.js';
import { StatesController } from '../ui/states-controller.js';
import { en } from './lang/en.js';
import { tradeTargetData, type TradeTargetData } from './trade-target-gauge.data.js';
import { drawGauge, drawLegend } from './trade-target-gauge.drawing.js';
import { TargetSelectEvent } from './trade-target-gauge.events.js';
import { gaugeModel, type GaugeModel } from './trade-target-gauge.model.js';
import { styles } from './trade-target-gauge.styles.js';

/**
 * Trade of country pairs against the targets their governments stated: a bar from the lowest to the highest count, each
 * count under the name of who counted, and the growth that each stated deadline would need.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit. Does not bubble.
 * @fires {DataErrorEvent} data-error - When data could not be had or do not fit. Does not bubble.
 * @fires {TargetSelectEvent} target-select - When the reader picks whose count a target is measured by.
 * @csspart frame - The figure around everything.
 * @csspart headline - The headline.
 * @csspart summary - The sentence under the headline.
 * @csspart legend - What the parts of the bars mean.
 * @csspart gauge - One pair with its bar, counts and needs.
 * @csspart share - The share reached, in figures.
 * @csspart bar - The range between the counts.
 * @csspart target - The mark of the target.
 * @csspart mark - The mark of one count on the bar.
 * @csspart count - The text of one count.
 * @csspart notes - The sentences under the graphic.
 * @csspart table - The data table and its button.
 * @csspart sources - The list of sources and its button.
 * @csspart download - The files to download, the references to cite, and their button.
 * @csspart message - The sentence that says why nothing is drawn.
 * @cssprop [--trade-target-gauge-actual] - Colour of the bar up to the lowest count. Defaults to `--story-actual`.
 * @cssprop [--trade-target-gauge-range] - Colour of the bar from the lowest to the highest count.
 * @cssprop [--trade-target-gauge-track] - Colour of the rest of the bar, up to the target.
 */
export class TradeTargetGaugeElement extends LitElement implements Graphic<TradeTargetData> {
  static override styles = [hostStyles, styles];

  #data = new DataController<TradeTargetData>(this, tradeTargetData);
  #locale = new LocaleController(this, { en, ur: async () => (await import('./lang/ur.js')).ur });
  #size = new SizeController(this);
  #notes = new NotesController(this);
  #receipts = new ReceiptsController(this, () => import('./trade-target-gauge.table.js'));
  #model = memo(gaugeModel);
  #options = memo((pairs: string, chosen: Record<string, string | undefined>) => ({ pairs: pairs.split(' '), chosen }));
  #shown: GaugeModel | undefined;

  @state() private chosen: Record<string, string | undefined> = {};

  /** The URL of a JSON or CSV file to show instead of the bundled data. */
  @property() src?: string;
  /** Data to show instead of everything else, in the shape of `data/trade-targets.json`. */
  @property({ attribute: false }) data?: TradeTargetData;
  /** Which pairs to show, by id and in this order, such as `PK-KZ AF-UZ`. Defaults to those whose target the article names, or to all where it names none. */
  @property() pairs?: string;
  /** A headline instead of the one the data give. */
  @property() headline?: string;
  /** Graphics of one group share what is selected. */
  @property() group?: string;
  /** When a live layer loads. This graphic has none, so it makes no difference here. */
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
  get complete(): Promise<TradeTargetData> {
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
    const options = data && this.#options(this.#readPairs(data).join(' '), this.chosen);
    this.#shown = data && locale && options ? this.#model(data, options, locale) : undefined;
  }

  #readPairs(data: TradeTargetData): readonly string[] {
    const known = data.pairs.map(({ id }) => id);
    const chosen = this.#notes.read((report) => readList('pairs', this.pairs, known, report));
    if (chosen) return chosen;
    const ofArticle = data.pairs.filter(({ target }) => target?.inArticle).map(({ id }) => id);
    return ofArticle.length > 0 ? ofArticle : known;
  }

  #choose(pair: string, series: string): void {
    const now = this.chosen[pair] === series ? undefined : series;
    this.chosen = { ...this.chosen, [pair]: now };
    this.dispatchEvent(new TargetSelectEvent(pair, now));
  }

  protected override render(): unknown {
    const locale = this.#locale.value;
    const { failure, value: data, pending } = this.#data;
    if (failure && locale) return failure(locale);
    const model = this.#shown;
    if (!model || !locale || !data) return html`<slot></slot>`;
    const { sources } = model;
    const receipts = this.#receipts.value;
    const draw = (gauge: GaugeModel['gauges'][number]) =>
      drawGauge(gauge, {
        size: this.#size.value,
        locale,
        sources,
        chosen: this.chosen[gauge.id],
        choose: (series) => this.#choose(gauge.id, series),
      });
    return frame({
      locale,
      headline: this.headline ?? model.headline,
      summary: model.summary,
      legend: drawLegend(locale),
      graphic: html`<div class="gauges">${model.gauges.map(draw)}</div>`,
      notes: [locale.t.hint, locale.t.note],
      table: receipts?.gaugeTable(
        data,
        model.gauges.map(({ id }) => id),
        locale,
      ),
      receipts,
      sources,
      exports: receipts?.gaugeExports(data, model, locale),
      asOf: data.asOf,
      now: Date.now(),
      busy: pending,
      debug: this.debug ? this.#notes.notes : [],
    });
  }
}
