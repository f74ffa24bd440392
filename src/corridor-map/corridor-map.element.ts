import { LitElement } from 'lit';
import { hostStyles } from '../ui/frame/host.styles.js';
import type { Graphic, HeadingLevel, Loading, PictureOptions, Theme } from '../ui/host/graphic.js';
import { property } from '../ui/host/custom-element.js';
import type { CorridorData } from './corridor-map.data.js';
import { mapFigure } from './corridor-map.figure.js';
import { styles } from './corridor-map.styles.js';
import type { Worldview } from './data/worldview.js';
import { listStyles } from './outline/list.styles.js';

export type * from '../ui/graphic/graphic-types.js';
export type { Highlight, StoryHighlightEvent } from '../ui/linking/highlight.js';
export type { CorridorData } from './corridor-map.data.js';
export { CorridorSelectEvent } from './corridor-map.events.js';
export type { Worldview } from './data/worldview.js';
export type { RouteSelectEvent } from './routes/route-panel.js';

/**
 * Transport corridors between Central Asia and the sea: what operates, what is being built and what is only planned,
 * with ports, closed crossings and borders as one of several worldviews draws them.
 *
 * @slot - What a reader sees before the graphic is drawn, without script, or when data do not fit.
 * @fires {DataLoadEvent} data-load - When data have arrived and fit; with the bundled facts, once these are whole: when the reader touches the graphic or a script asks for them. Does not bubble.
 * @fires {DataErrorEvent} data-error - When data could not be had or do not fit. Does not bubble.
 * @fires {CorridorSelectEvent} corridor-select - When the reader picks something on the map or in the list.
 * @fires {RouteSelectEvent} route-select - When the reader asks for routes to the sea, or picks one of them.
 * @fires {StoryHighlightEvent} story-highlight - When the reader picks something in a graphic with a `group`, or drops it.
 * @csspart frame - The figure around everything.
 * @csspart headline - The headline.
 * @csspart summary - The sentence under the headline.
 * @csspart legend - What the lines and marks mean.
 * @csspart map - The map itself.
 * @csspart zoom - The buttons of the live map: closer, further, the whole map, full screen.
 * @csspart list - The corridors with their legs and stops, and the ports, as a tree.
 * @csspart entry - One corridor in the list.
 * @csspart details - What is stated of the selected item.
 * @csspart terms - What the words for states, modes and gauges mean, and its button.
 * @csspart disputed - The disputed areas by name, and whose view is drawn, with its button.
 * @csspart notes - The sentences under the graphic.
 * @csspart compare - The comparison of routes to the sea and its button.
 * @csspart table - The data table and its button.
 * @csspart sources - The list of sources and its button.
 * @csspart download - The files to download, the references to cite, and their button.
 * @csspart message - The sentence that says why nothing is drawn.
 * @cssprop {<color>} [--corridor-map-sea=light-dark(#dfe8ee, #16222b)] - Colour of the sea and of lakes.
 * @cssprop {<color>} [--corridor-map-land=light-dark(#efece5, #22262b)] - Colour of the land around.
 * @cssprop {<color>} [--corridor-map-region=light-dark(#efece5, #22262b)] - Colour of the countries that the corridors cross.
 * @cssprop {<color>} [--corridor-map-country=light-dark(#fffdf6, #31363c)] - Colour of the country that the headline is about.
 * @cssprop {<color>} [--corridor-map-border=light-dark(#c6bfb1, #474d54)] - Colour of borders and coasts.
 * @cssprop {<color>} [--corridor-map-country-border=light-dark(#8f8570, #8b9097)] - Colour of the borders of the country that the headline is about.
 * @cssprop {<color>} [--corridor-map-context=light-dark(#857f74, #7f858a)] - Colour of lines that are not what the headline or the reader's choice is about.
 * @cssprop {<color>} [--corridor-map-text=light-dark(#16191d, #eceef1)] - Colour of the names of places on the map.
 */
export class CorridorMapElement extends LitElement implements Graphic<CorridorData> {
  static override styles = [hostStyles, styles, listStyles];

  readonly #figure = mapFigure(this);

  /** The URL of a JSON file to show instead of the bundled data. */
  @property() src?: string | undefined;
  /** Data to show instead of everything else, in the shape of `data/corridors.json`. */
  @property({ attribute: false }) data?: CorridorData | undefined;
  /** Which corridors to show, by id, such as `uap kta`. Defaults to all. */
  @property() corridors?: string | undefined;
  /** Only legs in these states, such as `planned closed`. Defaults to all. */
  @property() status?: string | undefined;
  /** What stands out at first: the id of a corridor, which is then selected, or of a place, which is then in the middle. */
  @property({ attribute: 'focus' }) focusOn?: string | undefined;
  /** Whose view of disputed borders to draw: `neutral`, `in`, `pk`, `cn` or `defacto`. Defaults to `neutral`. */
  @property() worldview: Worldview = 'neutral';
  /**
   * Opens the comparison of routes to the sea: the id of the place where they begin and of a port, such as
   * `termez karachi`, or of the place alone for every port. Defaults to closed, for the reader to open and choose.
   */
  @property() compare?: string | undefined;
  /** A headline instead of the one the data give. */
  @property() headline?: string | undefined;
  /** The level of the headline among the headings of the page, from 2 (`<h2>`) to 6. Headings below it follow. Defaults to 3. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = 3;
  /** The name of a group: what the reader picks in one of its graphics is marked in the others. Defaults to none. */
  @property() group?: string | undefined;
  /** When the live map loads: as the reader engages (`lazy`) or at once (`eager`). Defaults to `lazy`. */
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
  get complete(): Promise<CorridorData> {
    return this.#figure.complete();
  }

  /**
   * Selects an item as a reader would and moves the focus to its details, without an event: a corridor by its id (`uap`),
   * one of its legs by its number (`kta/3`), a stop on it (`kta/3/herat`), or a place (`gwadar_port`). Returns false, and
   * says so in the console, where nothing that is shown has this id.
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
