import { LitElement } from 'lit';
import { hostStyles } from '../ui/frame/host.styles.js';
import type { Graphic, HeadingLevel, Loading, PictureOptions, Theme } from '../ui/host/graphic.js';
import { property } from '../ui/host/custom-element.js';
import type { TradeTargetData } from './trade-target-gauge.data.js';
import { gaugeFigure } from './trade-target-gauge.figure.js';
import { styles } from './trade-target-gauge.styles.js';

export type * from '../ui/graphic/graphic-types.js';
export type { Highlight, StoryHighlightEvent } from '../ui/linking/highlight.js';
export type { TradeTargetData } from './trade-target-gauge.data.js';
export { TargetSelectEvent } from './trade-target-gauge.events.js';

/**
 * Trade of country pairs against the targets their governments stated: a bar from the lowest to the highest count, each
 * count under the name of who counted, and the growth that each stated deadline would need.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit; with the bundled facts, once these are whole: when the reader touches the graphic or a script asks for them. Does not bubble.
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
 * @csspart others - The button that shows the other pairs, and hides them again.
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

  readonly #figure = gaugeFigure(this);

  /** The URL of a JSON or CSV file to show instead of the bundled data. */
  @property() src?: string | undefined;
  /** Data to show instead of everything else, in the shape of `data/trade-targets.json`. */
  @property({ attribute: false }) data?: TradeTargetData | undefined;
  /** Which pairs to show, by id and in this order, such as `PK-KZ AF-UZ`. Defaults to those whose target the article names, or to all where it names none; a button shows the reader the others. */
  @property() pairs?: string | undefined;
  /** By whose count to measure: `all`, or `stated-by:` and a series, who reports it (by its English name or the page's own) or a source, by its id: `stated-by:sbp`, `stated-by:State Bank of Pakistan`, `stated-by:SBP25`. Defaults to `all`; the reader may pick another. */
  @property() basis?: string | undefined;
  /** The form of the gauges: `bullet`, a bar, or `radial`, a half circle. Defaults to `bullet`. */
  @property() variant?: string | undefined;
  /** A count of your own instead of the data: `446`, or with its period (EDTF) and who counted, `2025: 446 Name`. Several are parted by `;`. */
  @property() actual?: string | undefined;
  /** The target of your own counts, a number such as `1000`. Without it none is drawn. */
  @property() target?: string | undefined;
  /** The unit of your own counts and target: `USD million`, another currency so, or any other such as `GW`. Defaults to `USD million`. */
  @property() unit?: string | undefined;
  /** When your own target is to be reached (EDTF), and if you like by whose word: `2029`, `2029 Joint declaration`. Several are parted by `;`. */
  @property() deadline?: string | undefined;
  /** Earlier counts of your own, each with its period, such as `2023: 310; 2024: 320`. They give the pace so far. */
  @property() baseline?: string | undefined;
  /** A headline instead of the one the data give. */
  @property() headline?: string | undefined;
  /** The level of the headline among the headings of the page, from 2 (`<h2>`) to 6. Headings below it follow. Defaults to 3. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = 3;
  /** The name of a group: what the reader picks in one of its graphics is marked in the others. Defaults to none. */
  @property() group?: string | undefined;
  /** When a live layer loads. This graphic has none, so it makes no difference here. */
  @property() loading: Loading = 'lazy';
  /**
   * The colours: the page's own (`auto`), always `light` or `dark` ones, or black and white with strong colours
   * (`contrast`), light or dark as the page is. A reader who asks for more contrast gets strong colours in each. Defaults
   * to `auto`: as the page's `color-scheme` says, and where it allows both, as the reader's system does.
   */
  @property({ reflect: true, useDefault: true }) theme: Theme = 'auto';
  /** Shows on screen what is wrong with attributes. Defaults to false: the console tells it. */
  @property({ type: Boolean }) debug = false;

  /** The data that are shown; rejects with a `DataError` where they cannot be had. */
  get complete(): Promise<TradeTargetData> {
    return this.#figure.complete();
  }

  /**
   * Moves the focus to a pair (`PK-UZ`), or to one of its counts (`PK-UZ/uz`), and picks that count as a reader would.
   * Shows the other pairs first where it is among them. Fires no event. Gives false, and says so in the console, where no
   * such pair or count can be shown.
   */
  focusItem(id: string): boolean {
    return this.#figure.focus(id);
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
    this.#figure.update();
  }

  protected override render(): unknown {
    return this.#figure.draw();
  }
}
