import { LitElement } from 'lit';
import { hostStyles } from '../ui/frame/host.styles.js';
import type { Graphic, HeadingLevel, Loading, PictureOptions, Theme } from '../ui/host/graphic.js';
import { property } from '../ui/host/custom-element.js';
import type { IncidentData } from './incident-trend.data.js';
import { trendFigure } from './incident-trend.figure.js';
import { styles } from './incident-trend.styles.js';

export type * from '../ui/graphic/graphic-types.js';
export type { Highlight, StoryHighlightEvent } from '../ui/linking/highlight.js';
export type { IncidentData } from './incident-trend.data.js';
export { IncidentSelectEvent } from './incident-trend.events.js';

/**
 * Counts of incidents in one place as named series: each under the name of who counted, joined only where that series
 * has counted, and the article's own figures flagged with what disagrees.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit; with the bundled facts, once these are whole: when the reader touches the graphic or a script asks for them. Does not bubble.
 * @fires {DataErrorEvent} data-error - When data could not be had or do not fit. Does not bubble.
 * @fires {IncidentSelectEvent} incident-select - When the reader picks a count, or drops the choice again.
 * @fires {StoryHighlightEvent} story-highlight - When the reader picks something in a graphic with a `group`, or drops it.
 * @csspart frame - The figure around everything.
 * @csspart headline - The headline.
 * @csspart summary - The sentences under the headline.
 * @csspart legend - What hollow marks and dashed lines mean.
 * @csspart graphic - The chart.
 * @csspart mark - The mark of one count.
 * @csspart tooltip - What is known of the count that the reader is on.
 * @csspart events - The list of events that are drawn.
 * @csspart controls - Which series and what time to show, and its button.
 * @csspart definitions - Who counts what, and its button.
 * @csspart notes - The sentences under the graphic.
 * @csspart table - The data table and its button.
 * @csspart sources - The list of sources and its button.
 * @csspart download - The files to download, the references to cite, and their button.
 * @csspart message - The sentence that says why nothing is drawn.
 * @cssprop {<color>} [--incident-trend-1=var(--story-actual)] - Colour of the first series.
 * @cssprop {<color>} [--incident-trend-2=var(--story-planned)] - Colour of the second series.
 * @cssprop {<color>} [--incident-trend-3=var(--story-construction)] - Colour of the third series.
 * @cssprop {<color>} [--incident-trend-4=var(--story-sea)] - Colour of the fourth series.
 * @cssprop {<color>} [--incident-trend-5=var(--story-soft)] - Colour of the fifth series.
 * @cssprop {<color>} [--incident-trend-flagged=var(--story-closed)] - Colour of the article's figures.
 */
export class IncidentTrendElement extends LitElement implements Graphic<IncidentData> {
  static override styles = [hostStyles, styles];

  readonly #figure = trendFigure(this);

  /** The URL of a JSON or CSV file to show instead of the bundled data. */
  @property() src?: string | undefined;
  /** Data to show instead of everything else, in the shape of `data/incidents.json`. */
  @property({ attribute: false }) data?: IncidentData | undefined;
  /** Which series to draw, by id, such as `ctd pips`. Defaults to those that count the same as the first one. */
  @property() series?: string | undefined;
  /** How counts are drawn: joined by lines where a series went on counting (`line`), as bars from zero (`bar`), or as marks alone (`dots`). Defaults to `line`. */
  @property() chart: 'line' | 'bar' | 'dots' = 'line';
  /** The first date to draw (EDTF), such as `2022` or `2022-03`. Defaults to that of the first count. */
  @property() from?: string | undefined;
  /** The last date to draw (EDTF), the whole of it. Defaults to that of the last count. */
  @property() to?: string | undefined;
  /** Which way time runs: as the language is written (`auto`), from left to right (`ltr`), or from right to left (`rtl`). Defaults to `auto`, as the timeline does: words and time of a page are read the same way. */
  @property() axis?: 'auto' | 'ltr' | 'rtl' | undefined;
  /** The axis of counts: even steps (`linear`), or even ratios (`log`), on which zero stands on a line of its own. Defaults to `linear`. */
  @property() scale: 'linear' | 'log' = 'linear';
  /** What else is drawn along time: nothing (`none`), or the events that the data name, with their sources (`events`). Defaults to `none`. */
  @property() annotate: 'none' | 'events' = 'none';
  /** Two dates, such as `2021/2024`, between which the summary states the change of each series that has counts of both. Defaults to those of the article's figures. */
  @property() change?: string | undefined;
  /** A headline instead of the one the data give. */
  @property() headline?: string | undefined;
  /** The level of the headline among the headings of the page, from 2 (`<h2>`) to 6. Headings below it follow. Defaults to 3. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = 3;
  /** The name of a group: what the reader picks in one of its graphics is marked in the others. The counts of a trend are all of one place, so there is nothing to mark in it. Defaults to none. */
  @property() group?: string | undefined;
  /** When the live layer loads: as the reader engages (`lazy`), or at once (`eager`). Defaults to `lazy`. */
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
  get complete(): Promise<IncidentData> {
    return this.#figure.complete();
  }

  /**
   * Goes to a series or a count, by an id such as `pips` or `pips/2024`, as a reader would: it gets the focus and is
   * picked. Fires no event. Gives `false`, and says so in the console, where nothing drawn has this id.
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
