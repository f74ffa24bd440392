import { LitElement } from 'lit';
import { hostStyles } from '../ui/frame/host.styles.js';
import type { Graphic, HeadingLevel, Loading, PictureOptions, Theme } from '../ui/host/graphic.js';
import { property } from '../ui/host/custom-element.js';
import type { VisitData } from './visit-timeline.data.js';
import { timelineFigure } from './visit-timeline.figure.js';
import { styles } from './visit-timeline.styles.js';

export type * from '../ui/graphic/graphic-types.js';
export type { Highlight, StoryHighlightEvent } from '../ui/linking/highlight.js';
export type { VisitData } from './visit-timeline.data.js';
export { VisitSelectEvent } from './visit-timeline.events.js';

/**
 * Visits of leaders in order of time, with the events around them: a strip with a lane a country, and below it the list
 * that says of each who went where, what was reported signed, and who says so.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit; with the bundled facts, once these are whole: when the reader touches the graphic or a script asks for them. Does not bubble.
 * @fires {DataErrorEvent} data-error - When data could not be had or do not fit. Does not bubble.
 * @fires {VisitSelectEvent} visit-select - When the reader picks a visit or an event, in the strip or in the list.
 * @fires {StoryHighlightEvent} story-highlight - When the reader picks something in a graphic with a `group`, or drops it.
 * @csspart frame - The figure around everything.
 * @csspart headline - The headline.
 * @csspart summary - The sentence under the headline.
 * @csspart legend - What the marks mean.
 * @csspart strip - The strip of lanes.
 * @csspart mark - The mark of one visit or event.
 * @csspart today - The line of the reader's day.
 * @csspart tools - The filter and its button.
 * @csspart entry - One visit or event in the list.
 * @csspart rest - The older entries and their button.
 * @csspart notes - The sentences under the graphic.
 * @csspart table - The data table and its button.
 * @csspart sources - The list of sources and its button.
 * @csspart download - The files to download, the references to cite, and their button.
 * @csspart message - The sentence that says why nothing is drawn.
 * @cssprop {<color>} [--visit-timeline-visit=var(--story-actual)] - Colour of the marks of visits.
 * @cssprop {<color>} [--visit-timeline-closing=var(--story-closed)] - Colour of the marks of strikes, sanctions and closures.
 * @cssprop {<color>} [--visit-timeline-planned=var(--story-planned)] - Colour of what is planned.
 */
export class VisitTimelineElement extends LitElement implements Graphic<VisitData> {
  static override styles = [hostStyles, styles];

  readonly #figure = timelineFigure(this);

  /** The URL of a JSON or CSV file to show instead of the bundled data. */
  @property() src?: string | undefined;
  /** Data to show instead of everything else, in the shape of `data/visits.json`. */
  @property({ attribute: false }) data?: VisitData | undefined;
  /** The order of the list: `newest` or `oldest` first. Defaults to `newest`; what is planned stands last in both. */
  @property() order?: string | undefined;
  /** How to lay it out: the time axis alone, with the list behind its button (`axis`), the `list` alone, or both (`auto`). Defaults to `auto`. */
  @property() layout?: string | undefined;
  /** Which way time runs on the axis: as the language is written (`auto`), from left to right (`ltr`), or from right to left (`rtl`). Defaults to `auto`: words and time of a page are read the same way. */
  @property() axis?: string | undefined;
  /** Which kinds to show, such as `visit sanction closure`; `bilateral` and `summit` tell visits apart. Defaults to all. */
  @property() types?: string | undefined;
  /** Whose visits to show, by country code, such as `KZ UZ`. Events around them stay. Defaults to all. */
  @property() countries?: string | undefined;
  /** Whose visits to show, by names or parts of them, separated by commas, such as `Tokayev, Mirziyoyev`. Events stay. Defaults to all. */
  @property() people?: string | undefined;
  /** The first day to show, in EDTF, such as `2025` or `2025-12`. Defaults to the first there is. */
  @property() from?: string | undefined;
  /** The last day to show, in EDTF, such as `2026-02`: all of that month. Defaults to the last there is. */
  @property() to?: string | undefined;
  /** The id of the visit or event that is picked at first, such as `V18`. Defaults to none. */
  @property({ attribute: 'focus' }) focusOn?: string | undefined;
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
  get complete(): Promise<VisitData> {
    return this.#figure.complete();
  }

  /**
   * Picks a visit or event by its id (such as `V18`), shows it, and moves the focus to it as a reader would. Filters that
   * hide it are dropped. Fires nothing. An unknown id changes nothing: one sentence in the console, and `false`.
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
