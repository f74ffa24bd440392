import { html, LitElement } from 'lit';
import { property, state } from '../ui/host/property.js';
import { DataController } from '../ui/data/data-controller.js';
import { frame, panel } from '../ui/frame/frame.js';
import type { Graphic, HeadingLevel, Loading, PictureOptions, Theme } from '../ui/host/graphic.js';
import { levelOf } from '../ui/frame/heading.js';
import { hostStyles } from '../ui/frame/host.styles.js';
import { loadOnce } from '../ui/host/load-once.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { PanelsController } from '../ui/frame/panels-controller.js';
import { makeRoot } from '../ui/host/render-root.js';
import { printing, SizeController } from '../ui/host/size-controller.js';
import { StatesController } from '../ui/host/states-controller.js';
import { en } from './lang/en.js';
import type * as module from './details/on-request.js';
import type { ReadOptions } from './trade-target-gauge.options.js';
import { tradeTargetData, type TradeTargetData } from './trade-target-gauge.data.js';
import { drawGauge, drawLegend } from './trade-target-gauge.drawing.js';
import { TargetSelectEvent } from './trade-target-gauge.events.js';
import {
  defaultPairs,
  DOLLARS,
  gaugeModel,
  type Gauge,
  type GaugeModel,
  type GaugeOptions,
} from './trade-target-gauge.model.js';
import { styles } from './trade-target-gauge.styles.js';

/** What is drawn, with what reads and draws it where few pages ask for it. */
type Shown = ReadOptions & { asking?: typeof module | undefined };

/**
 * Trade of country pairs against the targets their governments stated: a bar from the lowest to the highest count, each
 * count under the name of who counted, and the growth that each stated deadline would need.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit. Does not bubble.
 * @fires {DataErrorEvent} data-error - When data could not be had or do not fit. Does not bubble.
 * @fires {TargetSelectEvent} target-select - When the reader picks whose count a target is measured by.
 * @fires {StoryHighlightEvent} story-highlight - When the reader picks something in a graphic with a `group`, or drops it.
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
 * @csspart pace - The pace so far and what it would take, with their button.
 * @csspart answer - When the target is reached at the growth the reader asks for.
 * @csspart notes - The sentences under the graphic.
 * @csspart table - The data table and its button.
 * @csspart sources - The list of sources and its button.
 * @csspart download - The files to download, the references to cite, and their button.
 * @csspart message - The sentence that says why nothing is drawn.
 * @cssprop {<color>} [--trade-target-gauge-actual=var(--story-actual)] - Colour of the bar up to the lowest count.
 * @cssprop {<color>} [--trade-target-gauge-range=color-mix(in srgb, var(--story-actual) 48%, var(--story-surface))] - Colour of the bar from the lowest to the highest count.
 * @cssprop {<color>} [--trade-target-gauge-track=var(--story-hair)] - Colour of the rest of the bar, up to the target.
 */
export class TradeTargetGaugeElement extends LitElement implements Graphic<TradeTargetData> {
  static override styles = [hostStyles, styles];

  #data = new DataController<TradeTargetData>(this, tradeTargetData);
  #locale = new LocaleController(this, en, () => import('./lang/languages.js'), tradeTargetData.bundled);
  #size = new SizeController(this);
  #panels = new PanelsController(
    this,
    () => import('./trade-target-gauge.panels.js'),
    () => [this.#locale.complete, this.#data.whole],
  );
  /** What reads and draws what few pages ask for. */
  #asking = loadOnce(this, () => import('./details/on-request.js'));
  #asked: Shown | undefined;
  #shown: GaugeModel | undefined;
  /** Whether something else is to be drawn, and what draws it is on its way: until then what is drawn stays. */
  #waits = false;
  /** The item that the focus is to go to as soon as it can. */
  #wanted: string | undefined;

  @state() private chosen: GaugeOptions['chosen'] = {};
  @state() private growth?: number;

  /** The URL of a JSON or CSV file to show instead of the bundled data. */
  @property() src?: string;
  /** Data to show instead of everything else, in the shape of `data/trade-targets.json`. */
  @property({ attribute: false }) data?: TradeTargetData;
  /** Which pairs to show, by id and in this order, such as `PK-KZ AF-UZ`. Defaults to those whose target the article names, or to all where it names none. */
  @property() pairs?: string;
  /** By whose count to measure: `all`, or `stated-by:` and a series, who reports it (by its English name or the page's own) or a source, by its id: `stated-by:sbp`, `stated-by:State Bank of Pakistan`, `stated-by:SBP25`. Defaults to `all`; the reader may pick another. */
  @property() basis?: string;
  /** The form of the gauges: `bullet`, a bar, or `radial`, a half circle. Defaults to `bullet`. */
  @property() variant?: string;
  /** A count of your own instead of the data: `446`, or with its period (EDTF) and who counted, `2025: 446 Name`. Several are parted by `;`. */
  @property() actual?: string;
  /** The target of your own counts, a number such as `1000`. Without it none is drawn. */
  @property() target?: string;
  /** The unit of your own counts and target: `USD million`, another currency so, or any other such as `GW`. Defaults to `USD million`. */
  @property() unit?: string;
  /** When your own target is to be reached (EDTF), and if you like by whose word: `2029`, `2029 Joint declaration`. Several are parted by `;`. */
  @property() deadline?: string;
  /** Earlier counts of your own, each with its period, such as `2023: 310; 2024: 320`. They give the pace so far. */
  @property() baseline?: string;
  /** A headline instead of the one the data give. */
  @property() headline?: string;
  /** The level of the headline among the headings of the page, from 2 (`<h2>`) to 6. Headings below it follow. Defaults to 3. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = 3;
  /** The name of a group: what the reader picks in one of its graphics is marked in the others. Defaults to none. */
  @property() group?: string;
  /** When a live layer loads. This graphic has none, so it makes no difference here. */
  @property() loading: Loading = 'lazy';
  /**
   * The colours: the page's own (`auto`), always `light` or `dark` ones, or black and white with strong colours
   * (`contrast`), light or dark as the page is. A reader who asks for more contrast gets strong colours in each. Defaults
   * to `auto`: as the page's `color-scheme` says, and where it allows both, as the reader's system does.
   */
  @property({ reflect: true }) theme: Theme = 'auto';
  /** Shows on screen what is wrong with attributes. Defaults to false: the console tells it. */
  @property({ type: Boolean }) debug = false;

  constructor() {
    super();
    makeRoot(this);
    new StatesController(this, () => ({
      loading: this.#data.pending,
      ready: this.#shown !== undefined,
      error: this.#data.error !== undefined,
    }));
  }

  /** The data that are shown; rejects with a `DataError` where they cannot be had. */
  get complete(): Promise<TradeTargetData> {
    return this.#data.complete.then((data) => this.#asked?.facts ?? data);
  }

  /**
   * Moves the focus to a pair (`PK-UZ`), or to one of its counts (`PK-UZ/uz`), and picks that count as a reader would.
   * Fires no event. Gives false, and says so in the console, where no such pair or count is shown.
   */
  focusItem(id: string): boolean {
    const later = this.#panels.value;
    if (later) return later.focusItem(this.renderRoot, id, this.#pick);
    // What moves the focus is on its way.
    if (!this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`)) return false;
    this.#wanted = id;
    this.#panels.need();
    return true;
  }

  /** The graphic as one standalone SVG, 800 px wide in the page's colours unless `options` say otherwise. */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await import('../ui/export/exports.js')).toSVG(this, options);
  }

  /** What is shown as CSV: a row a fact, with units, EDTF dates and who says so. */
  async toCSV(): Promise<string> {
    return (await import('../ui/export/exports.js')).toCSV(this);
  }

  /** What is shown as JSON-LD: a `Dataset` of schema.org, with its sources and the CSV. */
  async toJSONLD(): Promise<string> {
    return (await import('../ui/export/exports.js')).toJSONLD(this);
  }

  protected override willUpdate(): void {
    const locale = this.#locale.value;
    const asked = this.#read();
    const options = asked && {
      ...asked,
      chosen: { ...asked.basis, ...this.chosen },
      writer: asked.asking?.writerOf,
    };
    this.#asked = asked;
    const facts = this.#locale.translate(asked?.facts);
    this.#shown = facts && options && locale && gaugeModel(facts, options, locale);
  }

  /** What to draw; `undefined` while data, or what reads the attributes that few pages set, are on their way. */
  #read(): Shown | undefined {
    const facts = this.#data.value;
    const later = this.#panels.value;
    this.#waits = false;
    const { pairs, basis, variant, actual, target } = this;
    const asks = (pairs ?? basis ?? variant ?? actual ?? target) !== undefined;
    if (asks || (facts?.unit ?? DOLLARS) !== DOLLARS) {
      const asking = this.#asking();
      if (!later) this.#panels.need();
      this.#waits = !later || !asking;
      if (!later || !asking) return facts && this.#asked;
      const translated = this.#locale.translate(facts);
      const asked = later.warnings.read((report) => asking.readGaugeOptions(this, facts, translated, report));
      return asked && { ...asked, asking };
    }
    later?.warnings.clear();
    return facts && { facts, pairs: defaultPairs(facts), radial: false };
  }

  protected override updated(): void {
    const later = this.#panels.value;
    const wanted = this.#wanted;
    if (!later || wanted === undefined) return;
    this.#wanted = undefined;
    void this.updateComplete.then(() => later.focusItem(this.renderRoot, wanted, this.#pick));
  }

  #pick = (pair: string, series: string): void => {
    this.chosen = { ...this.chosen, [pair]: series };
  };

  #choose = ({ id, chosen }: Gauge, series: string): void => {
    const now = chosen === series ? '' : series;
    this.#pick(id, now);
    this.dispatchEvent(new TargetSelectEvent(id, now || undefined));
  };

  protected override render(): unknown {
    const locale = this.#locale.value;
    const { failure, pending } = this.#data;
    const asked = this.#asked;
    if (failure && locale && !asked) return failure(locale);
    const model = this.#shown;
    if (!model || !locale || !asked) return html`<slot></slot>`;
    const { sources, gauges } = model;
    const shown = gauges.map(({ id }) => id);
    const { asking } = asked;
    const radial = asked.radial ? asking : undefined;
    const facts = this.#locale.translate(asked.facts) ?? asked.facts;
    const later = this.#panels.value;
    const headline = this.headline ?? asking?.headlineOf(gauges, asked.radial, locale) ?? model.headline;
    const context = {
      size: this.#size.value,
      locale,
      sources,
      panels: later,
      radial,
      headline,
      level: levelOf(this.headingLevel, 1),
      choose: this.#choose,
    };
    return frame({
      locale,
      headline,
      level: levelOf(this.headingLevel),
      summary: model.summary,
      legend: drawLegend(gauges, locale),
      graphic: html`<div class="gauges">${gauges.map((gauge) => drawGauge(gauge, context))}</div>`,
      notes:
        printing.size || !gauges.some(({ counts }) => counts[1]) ? [locale.t.note] : [locale.t.hint, locale.t.note],
      more: panel('pace', locale.t.takes, later, () =>
        later?.drawPace(gauges, this.growth, (growth) => (this.growth = growth), locale),
      ),
      table: later && (() => later.gaugeTable(facts, shown, locale)),
      panels: later,
      sources,
      exports: this.#waits ? undefined : later?.gaugeExports(facts, model, locale, context),
      asOf: facts.asOf,
      now: Date.now(),
      busy: pending,
      debug: later?.warnings.warnings,
    });
  }
}
